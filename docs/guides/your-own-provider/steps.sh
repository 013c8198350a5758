# #region install
npm install affiliate-contracts@0.1.0
npm install -D @redocly/cli openapi-typescript typescript@5
# #endregion

# #region begin
npx affiliate-contracts@0.1.0 init acme-network
npx affiliate-contracts@0.1.0 lint
npx affiliate-contracts@0.1.0 generate
# #endregion

# #region mock
npx affiliate-contracts@0.1.0 mock acme-network
# #endregion

# #region program
cat > call.mts <<'PROGRAM'
import { createAcmeNetworkClient } from './src/generated/acme-network/index.js';

const baseUrl = process.env.ACME_URL ?? 'http://127.0.0.1:4010';
const client = createAcmeNetworkClient({ baseUrl, apiKey: 'k' });
const result = await client.getBalance({ currency: 'USD' });
if (result.ok) console.log(result.data.data.balance, result.data.data.currency);
else console.error(result.error.kind, result.error.message);
PROGRAM
npx tsx@4.23.15 call.mts
# #endregion

# #region check
export ACME_NETWORK_API_KEY=k
npx affiliate-contracts@0.1.0 check acme-network --base-url "${ACME_URL:-http://127.0.0.1:4010}"
# #endregion

# #region ci
npx affiliate-contracts@0.1.0 lint
npx affiliate-contracts@0.1.0 generate --check
# #endregion
