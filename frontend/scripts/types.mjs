/** Types of the API client, from the contract at the top of the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const contract = existsSync('../openapi.yaml') ? '../openapi.yaml' : 'openapi.seed.json';
execFileSync('openapi-typescript', [contract, '-o', 'src/shared/api/schema.d.ts'], { stdio: 'inherit' });
