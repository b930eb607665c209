import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist', '.astro', '.build-*', '.test-site-*', 'node_modules'] },
	...tseslint.configs.strict,
	...astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'no-console': 'error',
			eqeqeq: 'error',
		},
	},
	// Commands and the tests' set-up speak to a person.
	{ files: ['bench/**', 'commands/**', 'src/build/**', 'tests/**/*.setup.ts', 'tests/mutations/**'], rules: { 'no-console': 'off' } },
);
