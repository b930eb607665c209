import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { afterAll, expect, test } from 'vitest';
import Breadcrumb from '../../src/components/Breadcrumb.astro';
