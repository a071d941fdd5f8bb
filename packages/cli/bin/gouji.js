#!/usr/bin/env node
import { run } from '../bundle/gouji.js';

process.exitCode = await run(process.argv.slice(2));
