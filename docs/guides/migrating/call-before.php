<?php
$base = getenv('AFFISE_URL') ?: 'http://127.0.0.1:4010/affise';
$key = getenv('AFFISE_API_KEY') ?: 'k';

//#region before
$query = http_build_query(['date_from' => '2026-01-01', 'date_to' => '2026-01-31', 'page' => 1]);
$curl = curl_init("$base/3.0/stats/conversions?$query");
curl_setopt_array($curl, [CURLOPT_HTTPHEADER => ["API-Key: $key"], CURLOPT_RETURNTRANSFER => true]);
$body = json_decode(curl_exec($curl), true);
if (($body['status'] ?? null) !== 1) {
    throw new RuntimeException($body['error'] ?? $body['message'] ?? 'no answer');
}
foreach ($body['conversions'] as $conversion) {
    echo $conversion['id'], "\n";
}
//#endregion
