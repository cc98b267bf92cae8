import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/api/http/trustedDocuments.ts';
import { useFolder } from '../support/folder.ts';

const folder = useFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function trust(...words: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/trust.ts', ...words], { encoding: 'utf8' });
}

describe('npm run trust', () => {
  it('writes a manifest of the operations of all files, sorted by id', () => {
    const output = join(folder, 'manifest.json');
    const one = file('one.graphql', 'query A { meta { dataVersion } } query B { meta { apiVersion } }');
    const other = file('other.graphql', 'query C { area(slug: "hackney") { name } }');
    expect(trust(one, other, '--output', output)).toMatchObject({
      status: 0,
      stderr: `${output}: 3 trusted documents of 2 files\n`,
    });
    const documents = Object.values(readManifest(output));
    expect(documents.map((text) => /query (\w)/.exec(text)?.[1]).toSorted()).toEqual(['A', 'B', 'C']);
    const ids = Object.keys(JSON.parse(readFileSync(output, 'utf8')) as object);
    expect(ids).toEqual(ids.toSorted());
  });

  it('says where a file does not fit the schema, and writes nothing', () => {
    const output = join(folder, 'none.json');
    const wrong = file('wrong.graphql', 'query Q {\n  planets { name }\n}');
    const { status, stderr } = trust(wrong, '--output', output);
    expect([status, stderr]).toEqual([1, `${wrong}:2:3: Cannot query field "planets" on type "Query".\n`]);
    expect(() => readFileSync(output)).toThrow('ENOENT');
  });

  it('says which file is not there', () => {
    const { status, stderr } = trust(join(folder, 'missing.graphql'));
    expect(status).toBe(1);
    expect(stderr).toBe(`${join(folder, 'missing.graphql')}: there is no such file or folder. Check the path.\n`);
  });
});

describe('npm run serve', () => {
  it('says what to set where no Neo4j is named', () => {
    const environment = { ...process.env, NEO4J_URI: '' };
    const { status, stderr } = spawnSync(process.execPath, ['src/bundle/run.js', 'serve'], {
      encoding: 'utf8',
      env: environment,
    });
    expect([status, stderr]).toEqual([
      1,
      'NEO4J_URI is not set. Give the address of your Neo4j (NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD), or run npm start, which brings its own.\n',
    ]);
  });
});
