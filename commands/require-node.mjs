/**
 * Runs before every npm script, on whatever Node.js there is: the scripts are TypeScript, which Node.js runs by itself from 22.18 on. `npm ci` brings
 * such a Node.js for the systems named here (`optionalDependencies`); elsewhere, and with `--omit=optional`, scripts run on the machine's own.
 * Written for Node.js 14 and later.
 */
const PACKAGED = ['darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64'];

if (!process.features.typescript) {
	const fix = PACKAGED.includes(`${process.platform}-${process.arch}`)
		? 'run `npm ci` without --omit=optional, which brings Node.js 24, or install Node.js 22.18 or later'
		: `install Node.js 22.18 or later: npm brings none for ${process.platform} on ${process.arch}`;
	console.error(`environment:1  old-node  Node.js ${process.versions.node} cannot run the scripts → ${fix}`);
	process.exit(1);
}
