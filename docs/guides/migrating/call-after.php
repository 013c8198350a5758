<?php
$base = getenv('AFFISE_URL') ?: 'http://127.0.0.1:4010/affise';
$program = getenv('AFFILIATE_CONTRACTS') ?: 'npx affiliate-contracts@0.1.0';

//#region after
$input = json_encode(['date_from' => '2026-01-01', 'date_to' => '2026-01-31']);
$options = '--all --base-url ' . escapeshellarg($base) . ' --input ' . escapeshellarg($input);
$rows = popen("$program call affise listConversions $options", 'r');
while (($line = fgets($rows)) !== false) {
    echo json_decode($line, true)['id'], "\n";
}
exit(pclose($rows));
//#endregion
