// Makes the bundles before anybody runs a program, for where nothing can be written later: node src/bundle/make.js
import { makeBundles } from './load.js';

await makeBundles();
