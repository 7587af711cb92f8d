/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: ./lib/errors.js
/**
 * The closed family of errors that end a run. Whatever is wrong with one file of a repository is no error but a row of the
 * dataset; anything thrown that is not of this family is a bug of ours and is reported with its stack.
 */
class RunError extends Error {
    advice;
    /**
     * @param message what is wrong and where, one sentence without a full stop
     * @param advice what would be right, for the next line of the report
     */
    constructor(message, advice, options) {
        super(message, options);
        this.advice = advice;
    }
}
/** The command or the inputs are wrong: the run never started. */
class errors_UsageError extends (/* unused pure expression or super */ null && (RunError)) {
    name = 'UsageError';
    exitCode = 2;
}
/** The run started and could not end well: a full disk, an unreadable repository, a lost worker. */
class errors_UserError extends RunError {
    name = 'UserError';
    exitCode = 1;
}
/** The user stopped the run. */
class Interrupted extends RunError {
    name = 'Interrupted';
    exitCode = 1;
    constructor() {
        super('interrupted, nothing was written');
    }
}
/** The `code` of a Node.js system error, such as `ENOENT`; undefined for anything else. */
function errors_errorCode(error) {
    return textOf(error, 'code');
}
/** The message of anything thrown. */
function errorMessage(error) {
    return textOf(error, 'message') ?? String(error);
}
/** The stack of anything thrown, or at least its message. */
function errorStack(error) {
    return textOf(error, 'stack') ?? errorMessage(error);
}
function textOf(error, property) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    const value = Reflect.get(error, property);
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./lib/discover/modules.js

/**
 * Names of the file at `path`, relative to the root: by the chain of packages above it, else from `src/`, else from the
 * root. The root itself is never a part of a name.
 * @param isPackage whether a folder (`a/b`) holds an `__init__.py`
 */
function modules_moduleNames(path, isPackage) {
    const parts = path.split('/');
    parts.push(stem(parts.pop() ?? ''));
    let top = parts.length - 1;
    while (top > 0 && isPackage(parts.slice(0, top).join('/')))
        top--;
    const fromRoot = dotted(parts);
    const fromSource = parts[0] === 'src' && parts.length > 1 ? dotted(parts.slice(1)) : fromRoot;
    const module = top < parts.length - 1 ? dotted(parts.slice(top)) : fromSource;
    return { module, importNames: [...new Set([module, fromRoot, fromSource])] };
}
/** A file's name without its last suffix, as `pathlib` cuts it. */
function stem(name) {
    const dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length - 1 ? name.slice(0, dot) : name;
}
/** Parts as a module name; a package goes by its folder's, unless it has none. */
function dotted(parts) {
    return (parts.length > 1 && parts.at(-1) === '__init__' ? parts.slice(0, -1) : parts).join('.');
}
/** The short, stable id of a file in all tables. */
function moduleId(path) {
    return createHash('sha1').update(path, 'utf8').digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./lib/discover/paths.js

const NOT_ASCII = /[\x80-\xff]/;
/** A path's bytes, one per character, as text: UTF-8, and `\xNN` for every byte that is none. */
function paths_pathText(raw) {
    if (!NOT_ASCII.test(raw))
        return raw;
    const bytes = Buffer.from(raw, 'latin1');
    if (isUtf8(bytes))
        return bytes.toString('utf8');
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const width = characterWidth(bytes, at);
        text += width > 0 ? bytes.toString('utf8', at, at + width) : `\\x${bytes[at].toString(16).padStart(2, '0')}`;
        at += Math.max(width, 1);
    }
    return text;
}
/** The bytes of a path's text, one per character. */
function paths_rawPath(text) {
    return NOT_ASCII.test(text) || /[^\0-\xff]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}
/** Bytes of the UTF-8 character at `at`; 0 when there is none. */
function characterWidth(bytes, at) {
    for (let width = 1; width <= 4 && at + width <= bytes.length; width++) {
        if (isUtf8(bytes.subarray(at, at + width)))
            return width;
    }
    return 0;
}
/** Orders strings by their bytes in UTF-8. UTF-16 order differs from it only where surrogates meet U+E000 and above. */
function paths_byBytes(left, right) {
    if (left === right)
        return 0;
    const limit = Math.min(left.length, right.length);
    for (let i = 0; i < limit; i++) {
        const a = left.charCodeAt(i);
        const b = right.charCodeAt(i);
        if (a !== b)
            return rank(a) - rank(b);
    }
    return left.length - right.length;
}
/** A UTF-16 unit where code point order has it: surrogates above the rest. */
function rank(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./lib/discover/place.js



/** The path of something below `root`, for the file system: bytes, since names need not be UTF-8. */
function place_absolute(root, raw) {
    return raw === '' ? Buffer.from(root) : Buffer.concat([Buffer.from(root.endsWith('/') ? root : `${root}/`), Buffer.from(raw, 'latin1')]);
}
/** The folder that the user gave, without links in its path. */
function place_givenFolder(folder) {
    let real;
    try {
        real = realpathSync(folder);
    }
    catch (error) {
        const code = errorCode(error);
        if (code === 'ENOENT')
            throw new UsageError(`there is no folder '${folder}'`, 'give the folder of a repository');
        throw new UsageError(`cannot open the folder '${folder}': ${code ?? String(error)}`);
    }
    if (!statSync(real).isDirectory())
        throw new UsageError(`'${folder}' is not a folder`, 'give the folder, and name the file with --include');
    return real;
}
/** The nearest of `folder` and its parents that holds one of `names`, or null. */
function place_nearestWith(folder, names) {
    for (let at = folder;; at = dirname(at)) {
        if (names.some((name) => place_exists(join(at, name))))
            return at;
        if (dirname(at) === at)
            return null;
    }
}
/** Whether something has this name, be it a link to nowhere. */
function place_exists(path) {
    try {
        return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** Whether a folder is a bare repository, by the three things that every repository has. */
function place_isGitDir(folder) {
    return ['HEAD', 'objects', 'refs'].every((name) => place_exists(join(folder, name)));
}
/** `folder` relative to `root`, `/` between parts; `''` for the root itself. */
function place_relativeText(root, folder) {
    return relative(root, folder).split(sep).join('/');
}

;// CONCATENATED MODULE: ./lib/discover/stat.js



/** Builds the look at names below `root`. A folder on the way that is a link leads nowhere, as for git. */
function stat_looker(root) {
    const folders = new Map([['', true]]);
    const isFolder = (raw) => {
        const known = folders.get(raw);
        if (known !== undefined)
            return known;
        const real = isFolder(stat_parent(raw)) && lstatSync(absolute(root, raw), { throwIfNoEntry: false })?.isDirectory() === true;
        folders.set(raw, real);
        return real;
    };
    return (raw) => {
        try {
            if (!isFolder(stat_parent(raw)))
                return { size: 0, skip: 'missing', error: null };
            const stats = lstatSync(absolute(root, raw), { throwIfNoEntry: false });
            if (stats === undefined)
                return { size: 0, skip: 'missing', error: null };
            if (stats.isSymbolicLink())
                return { size: 0, skip: 'symlink', error: null };
            if (stats.isDirectory())
                return { size: 0, skip: 'missing', error: null };
            return { size: stats.size, skip: stats.isFile() ? null : 'not a regular file', error: null };
        }
        catch (error) {
            return { size: 0, skip: null, error: unreadable(error) };
        }
    };
}
/** The folder of a raw path; `''` for the root. */
function stat_parent(raw) {
    return raw.slice(0, Math.max(raw.lastIndexOf('/'), 0));
}
/** Why bytes could not be had, as a line of `errors`. */
function unreadable(error) {
    const code = errors_errorCode(error);
    const reason = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code === 'ENOENT' ? 'it has gone' : null;
    return `cannot read the file: ${reason ?? code ?? 'unknown error'}`;
}
/** What stands in `errors` for a file beyond the limit. */
function stat_tooLarge(size, limit) {
    return `too large: ${size} bytes, max-file-size is ${limit}`;
}

;// CONCATENATED MODULE: ./lib/discover/collect.js



/** The files of a listing, named and in order, and the count of what is none. */
function collect_collect(collecting) {
    const { listing, start, select, look, maxFileSize } = collecting;
    const skipped = new Map();
    const skip = (reason) => void skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    const packages = packagesOf(listing);
    const isPackage = (folder) => packages.has(folder) || (collecting.isPackageElsewhere?.(folder) ?? false);
    const files = [];
    for (const entry of listing.entries) {
        if (start !== '' && !entry.raw.startsWith(`${start}/`))
            continue;
        if (entry.skip !== null) {
            skip(entry.skip);
            continue;
        }
        const path = pathText(entry.raw);
        const verdict = select(path);
        if (verdict === 'excluded')
            skip('excluded');
        if (verdict !== 'file')
            continue;
        const found = look?.(entry.raw) ?? { size: entry.size ?? 0, skip: null, error: null };
        if (found.skip !== null) {
            skip(found.skip);
            continue;
        }
        const error = found.error ?? (found.size > maxFileSize ? tooLarge(found.size, maxFileSize) : null);
        const said = rawPath(path) === entry.raw;
        files.push({ path, ...moduleNames(path, isPackage), size: found.size, blob: entry.blob, error, rawPath: said ? null : entry.raw });
    }
    files.sort((a, b) => byBytes(a.path, b.path) || byBytes(a.rawPath ?? '', b.rawPath ?? ''));
    const distinct = files.filter((file, i) => file.path !== files[i - 1]?.path);
    for (let i = distinct.length; i < files.length; i++)
        skip('same path');
    return { files: distinct, skipped: Object.fromEntries([...skipped].sort(([a], [b]) => byBytes(a, b))) };
}
/** The folders with an `__init__.py`, by the text of their path. */
function packagesOf(listing) {
    const packages = new Set();
    for (const { raw } of listing.entries) {
        if (raw.endsWith('/__init__.py'))
            packages.add(pathText(parent(raw)));
    }
    return packages;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: ./lib/discover/git/run.js

const HANDED_ON = (/* unused pure expression or super */ null && ([
    'PATH',
    'HOME',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'XDG_CONFIG_HOME',
    'SYSTEMROOT',
    'TEMP',
    'TMPDIR',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
]));
/** Picks from `environment` what git needs, and forbids it to lock, fetch, ask or translate. */
function run_gitEnvironment(environment) {
    const picked = {};
    for (const name of HANDED_ON) {
        const value = environment[name];
        if (value !== undefined)
            picked[name] = value;
    }
    return {
        ...picked,
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
/**
 * Options that keep a repository's own configuration from running anything: no monitor, no hooks, no transport.
 * Ownership is not checked, because nothing of the repository is trusted anyway.
 */
const HARDENED = [
    '--no-pager',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.untrackedCache=false'],
    ...['-c', 'safe.directory=*'],
];
/** Everything before the subcommand. */
function gitArguments(repository) {
    const place = repository.workTree === null ? ['--bare'] : [`--work-tree=${repository.workTree}`];
    return [...HARDENED, `--git-dir=${repository.gitDir}`, ...place];
}
/** Runs one git command to its end, without a shell. `cwd` is where relative paths begin. */
function run_git(repository, args, cwd, input) {
    return new Promise((resolve) => {
        const child = spawn('git', [...gitArguments(repository), ...args], {
            cwd: cwd ?? repository.workTree ?? repository.gitDir,
            env: { ...repository.environment },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        const chunks = [];
        let stderr = '';
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        child.stderr.on('data', (chunk) => {
            if (stderr.length < 10_000)
                stderr += chunk.toString('utf8');
        });
        child.stdin.on('error', () => undefined);
        child.on('error', (error) => resolve({ status: -1, stdout: Buffer.alloc(0), stderr: error.message }));
        child.on('close', (status) => resolve({ status: status ?? -1, stdout: Buffer.concat(chunks), stderr: stderr.trim() }));
        child.stdin.end(input ?? '');
    });
}
/** The NUL-terminated records of git's `-z` output, a byte per character. */
function* run_records(stdout) {
    let start = 0;
    for (let end = stdout.indexOf(0, start); end >= 0; end = stdout.indexOf(0, start)) {
        yield stdout.toString('latin1', start, end);
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/discover/git/commit.js


/** The commit that `rev` names, or null. Asks for nothing that configuration could answer with a program. */
async function commit_findCommit(repository, rev) {
    if (rev === '' || rev.startsWith('-') || rev.includes('\0'))
        return null;
    const parsed = await git(repository, ['rev-parse', '--verify', '--quiet', `${rev}^{commit}`]);
    const id = parsed.stdout.toString('latin1').trim();
    if (parsed.status !== 0 || !/^[0-9a-f]{40,64}$/.test(id))
        return null;
    const raw = await git(repository, ['cat-file', 'commit', id]);
    const time = /^committer .*> (-?\d+) [-+]\d+$/m.exec(raw.stdout.toString('latin1').split('\n\n', 1)[0] ?? '')?.[1];
    return { id, time: time === undefined ? null : Number(time) };
}
/** The commit that `rev` names; an error for the user when there is none. */
async function commit_requireCommit(repository, rev) {
    const commit = await commit_findCommit(repository, rev);
    if (commit !== null)
        return commit;
    const shallow = await git(repository, ['rev-parse', '--is-shallow-repository']);
    throw new UserError(`no commit '${rev}' in ${repository.workTree ?? repository.gitDir}`, shallow.stdout.toString('latin1').trim() === 'true'
        ? 'the clone is shallow: fetch that commit, or check out with fetch-depth: 0'
        : 'give a branch, a tag or a commit id that `git rev-parse` knows there');
}
/** Seconds since the epoch as ISO 8601 in UTC; `sourceDateEpoch`, when it is a number, comes first. */
function commit_commitTime(seconds, sourceDateEpoch) {
    const chosen = sourceDateEpoch !== undefined && /^\d{1,12}$/.test(sourceDateEpoch.trim()) ? Number(sourceDateEpoch) : seconds;
    if (chosen === null || Math.abs(chosen) > 253_402_300_799)
        return null;
    return new Date(chosen * 1000).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./lib/discover/git/list-work-tree.js

/** Lists what git sees below `root`: tracked, and untracked but not ignored. Null when git cannot tell. */
async function list_work_tree_listWorkTree(repository, root) {
    const [tracked, others] = await Promise.all([
        git(repository, ['ls-files', '-z', '--cached', '--stage'], root),
        git(repository, ['ls-files', '-z', '--others', '--exclude-standard'], root),
    ]);
    const failed = [tracked, others].find((output) => output.status !== 0);
    if (failed !== undefined)
        return failed.stderr || `git ended with status ${failed.status}`;
    const entries = new Map();
    for (const record of records(tracked.stdout)) {
        const tab = record.indexOf('\t');
        const raw = record.slice(tab + 1);
        entries.set(raw, { raw, skip: list_work_tree_skipOfMode(record.slice(0, 6)), size: null, blob: null });
    }
    for (const raw of records(others.stdout)) {
        const repositoryInside = raw.endsWith('/');
        entries.set(raw, {
            raw: repositoryInside ? raw.slice(0, -1) : raw,
            skip: repositoryInside ? 'submodule' : null,
            size: null,
            blob: null,
        });
    }
    const warnings = others.stderr === '' ? [] : others.stderr.split('\n').slice(0, 20);
    return { entries: [...entries.values()], complete: true, warnings };
}
/** What git's octal mode of an entry says against it. */
function list_work_tree_skipOfMode(mode) {
    if (mode.startsWith('100'))
        return null;
    return mode === '120000' ? 'symlink' : 'submodule';
}
/** Whether git ignores `folder`, which holds nothing that it tracks. */
async function list_work_tree_isIgnored(repository, folder) {
    if (folder === repository.workTree)
        return false;
    const ignored = await git(repository, ['check-ignore', '-q', '-z', '--stdin'], repository.workTree ?? folder, `${folder}\0`);
    if (ignored.status !== 0)
        return false;
    const tracked = await git(repository, ['ls-files', '-z', '--cached'], folder);
    return tracked.status === 0 && tracked.stdout.length === 0;
}

;// CONCATENATED MODULE: ./lib/discover/git/list-commit.js



/** Lists everything in a commit's tree, paths relative to its top. */
async function list_commit_listCommit(repository, commit) {
    const args = ['ls-tree', '-r', '-z', '--full-tree'];
    const long = await git(repository, [...args, '-l', commit]);
    // Sizes are unknown where blobs are missing, as in a partial clone.
    const output = long.status === 0 ? long : await git(repository, [...args, commit]);
    if (output.status !== 0)
        throw new UserError(`git cannot list commit ${commit}: ${output.stderr}`);
    const entries = [];
    for (const record of records(output.stdout)) {
        const tab = record.indexOf('\t');
        const [mode = '', , blob = '', size] = record.slice(0, tab).split(/ +/);
        entries.push({ raw: record.slice(tab + 1), skip: skipOfMode(mode), size: Number(size ?? 0) || 0, blob });
    }
    return { entries, complete: true, warnings: [] };
}

;// CONCATENATED MODULE: ./lib/discover/commit.js











/** Finds the files of a commit, in a clone with or without a checkout. */
async function commit_discoverCommit(given, rev, options) {
    const repository = commit_repositoryAround(given, options);
    if (repository === null) {
        throw new UserError(`'${given}' is in no git repository, so it has no commit '${rev}'`, 'give a folder of a clone, or leave out --rev');
    }
    const commit = await requireCommit(repository, rev);
    const whole = await listCommit(repository, commit.id);
    const top = repository.workTree ?? given;
    const asked = rawPath(relativeText(top, given));
    const root = options.rootInCommit === undefined ? rootAround(whole, asked) : rawPath(options.rootInCommit);
    const maxFileSize = options.maxFileSize ?? MAX_FILE_SIZE;
    return {
        root: join(top, pathText(root)),
        rootInCommit: pathText(root),
        listing: 'commit',
        source: { kind: 'commit', gitDir: repository.gitDir, environment: repository.environment, maxFileSize },
        ...collect({
            listing: below(whole, root),
            start: within(root, asked) ?? '',
            select: selector(options.include ?? [], options.exclude ?? []),
            maxFileSize,
        }),
        commit: commit.id,
        commitTime: commitTime(commit.time, options.sourceDateEpoch),
        warnings: [],
    };
}
/** The repository that a folder (an absolute path) lies in, or is. */
function commit_repositoryAround(folder, options) {
    const environment = gitEnvironment(options.environment ?? {});
    const top = nearestWith(folder, ['.git']);
    if (top !== null)
        return { gitDir: join(top, '.git'), workTree: top, environment };
    return isGitDir(folder) ? { gitDir: folder, workTree: null, environment } : null;
}
/** The nearest of `folder` and its parents that has a `pyproject.toml` in the commit, else the top. */
function rootAround(listing, folder) {
    const projects = new Set(listing.entries.filter((entry) => /(^|\/)pyproject\.toml$/.test(entry.raw)).map((entry) => parent(entry.raw)));
    let at = folder;
    while (at !== '' && !projects.has(at))
        at = parent(at);
    return at;
}
/** The listing of a folder, paths relative to it. */
function below(listing, folder) {
    const entries = listing.entries.flatMap((entry) => {
        const raw = within(folder, entry.raw);
        return raw === null ? [] : [{ ...entry, raw }];
    });
    return { ...listing, entries };
}
/** `raw` relative to `folder`; null when it is not inside. */
function within(folder, raw) {
    if (folder === '')
        return raw;
    return raw.startsWith(`${folder}/`) ? raw.slice(folder.length + 1) : null;
}

;// CONCATENATED MODULE: ./lib/discover/walk.js




const DOT = 0x2e;
/** Lists what is below `start` (a folder relative to `root`, `''` for the root), hidden names and links left aside. */
function walk_walk(root, start) {
    const entries = [];
    const warnings = [];
    const folders = [start];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        let names;
        try {
            names = readdirSync(absolute(root, folder), { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            warnings.push(`cannot list the folder '${pathText(folder)}': ${errorCode(error) ?? 'unknown error'}`);
            continue;
        }
        for (const entry of names) {
            const raw = (folder === '' ? '' : `${folder}/`) + entry.name.toString('latin1');
            const skip = skipOf(entry);
            if (skip === null && entry.isDirectory())
                folders.push(raw);
            else
                entries.push({ raw, skip, size: null, blob: null });
        }
    }
    return { entries, complete: start === '', warnings };
}
function skipOf(entry) {
    if (entry.name[0] === DOT)
        return 'hidden';
    if (entry.isSymbolicLink())
        return 'symlink';
    return entry.isFile() || entry.isDirectory() ? null : 'not a regular file';
}

;// CONCATENATED MODULE: ./lib/discover/work-tree.js











/** Finds the files of a work tree: what git sees, or what a walk meets where there is no git. */
async function work_tree_discoverWorkTree(given, options) {
    const top = nearestWith(given, ['.git']);
    const repository = top === null ? null : { gitDir: join(top, '.git'), workTree: top, environment: gitEnvironment(options.environment ?? {}) };
    const ignored = repository !== null && (await isIgnored(repository, given));
    const root = ignored ? given : (nearestWith(given, ['.git', 'pyproject.toml']) ?? given);
    const start = rawPath(relativeText(root, given));
    const listed = repository === null || ignored ? null : await listWorkTree(repository, root);
    const byGit = repository !== null && listed !== null && typeof listed !== 'string';
    const listing = byGit ? listed : walk(root, start);
    const refused = typeof listed === 'string' ? [`git cannot list ${root}, so its folders are walked: ${listed.split('\n', 1)[0]}`] : [];
    const commit = byGit ? await findCommit(repository, 'HEAD') : null;
    const maxFileSize = options.maxFileSize ?? MAX_FILE_SIZE;
    return {
        root,
        rootInCommit: byGit && top !== null ? relativeText(top, root) : null,
        listing: byGit ? 'git' : 'walk',
        source: { kind: 'work tree', root, maxFileSize },
        ...collect({
            listing,
            start,
            select: selector(options.include ?? [], options.exclude ?? []),
            look: looker(root),
            isPackageElsewhere: (folder) => !listing.complete && exists(absolute(root, `${rawPath(folder)}/__init__.py`)),
            maxFileSize,
        }),
        commit: commit?.id ?? null,
        commitTime: commitTime(commit?.time ?? null, options.sourceDateEpoch),
        warnings: [...refused, ...listing.warnings],
    };
}

;// CONCATENATED MODULE: ./lib/discover/discover.js



/** Finds the files below `folder`: those of its work tree, or of the commit that `options.rev` names. */
async function discover(folder, options = {}) {
    const given = givenFolder(folder);
    return options.rev === undefined ? discoverWorkTree(given, options) : discoverCommit(given, options.rev, options);
}

;// CONCATENATED MODULE: ./lib/discover/staged.js










/** Finds the files of the index: what `git commit` would commit now. `GIT_INDEX_FILE` of the environment counts, as it does in a hook. */
async function discoverStaged(folder, options = {}) {
    const given = givenFolder(folder);
    const found = repositoryAround(given, options);
    if (found?.workTree === undefined || found.workTree === null)
        throw new UsageError(`'${folder}' is in no work tree, so nothing is staged there`);
    const { workTree } = found;
    const indexFile = options.environment?.GIT_INDEX_FILE;
    const repository = indexFile === undefined || indexFile === ''
        ? found
        : { ...found, environment: { ...found.environment, GIT_INDEX_FILE: resolve(workTree, indexFile) } };
    const root = nearestWith(given, ['.git', 'pyproject.toml']) ?? given;
    const listed = await git(repository, ['ls-files', '-z', '--cached', '--stage'], root);
    if (listed.status !== 0)
        throw new UserError(`git cannot list the index of ${workTree}: ${listed.stderr}`);
    const entries = [];
    for (const record of records(listed.stdout)) {
        const tab = record.indexOf('\t');
        const [mode = '', blob = '', stage] = record.slice(0, tab).split(' ');
        // Of a conflict the side that is checked out counts.
        if (stage === '0' || stage === '2')
            entries.push({ raw: record.slice(tab + 1), skip: skipOfMode(mode), size: null, blob });
    }
    const maxFileSize = options.maxFileSize ?? MAX_FILE_SIZE;
    return {
        root,
        rootInCommit: relativeText(workTree, root),
        listing: 'git',
        source: { kind: 'commit', gitDir: join(workTree, '.git'), environment: found.environment, maxFileSize },
        ...collect({
            listing: { entries, complete: true, warnings: [] },
            start: rawPath(relativeText(root, given)),
            select: selector(options.include ?? [], options.exclude ?? []),
            maxFileSize,
        }),
        commit: null,
        commitTime: null,
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./lib/discover/git/cat-file.js




const NEWLINE = 0x0a;
/**
 * One `git cat-file --batch` for the life of a reader. A blob is asked for when the one before has been read, and its
 * bytes go straight into their own buffer, so that memory is one blob and what a pipe holds.
 */
class CatFile {
    source;
    child;
    chunks;
    rest = Buffer.alloc(0);
    last = Promise.resolve();
    stderr = '';
    constructor(source) {
        this.source = source;
    }
    /** A blob's bytes; its size when that is above `limit`; `missing` when the repository lacks it. */
    read(id, limit) {
        const turn = this.last.then(() => this.request(id, limit));
        this.last = turn.catch(() => undefined);
        return turn;
    }
    /** Ends git; reads that wait for it fail. */
    close() {
        this.child?.stdin.end();
        this.child?.kill();
    }
    async request(id, limit) {
        if (!/^[0-9a-f]{40,64}$/.test(id))
            return 'missing';
        this.start().stdin.write(`${id}\n`);
        const header = await this.line();
        const [, type, length] = header.split(' ');
        if (type === 'missing')
            return 'missing';
        const size = Number(length);
        if (!Number.isSafeInteger(size))
            throw new errors_UserError(`git answered '${header}' when asked for the object ${id}`);
        const bytes = await this.bytes(size, size > limit || type !== 'blob');
        await this.bytes(1, true);
        if (type !== 'blob')
            return 'missing';
        return bytes ?? size;
    }
    start() {
        if (this.child !== undefined)
            return this.child;
        const args = [...gitArguments({ gitDir: this.source.gitDir, workTree: null }), 'cat-file', '--batch'];
        const child = (0,external_node_child_process_namespaceObject.spawn)('git', args, { cwd: (0,external_node_path_namespaceObject.dirname)(this.source.gitDir), env: { ...this.source.environment }, windowsHide: true });
        child.on('error', (error) => (this.stderr = error.message));
        child.stdin.on('error', () => undefined);
        child.stderr.on('data', (chunk) => {
            if (this.stderr.length < 10_000)
                this.stderr += chunk.toString('utf8');
        });
        this.child = child;
        this.chunks = child.stdout[Symbol.asyncIterator]();
        return child;
    }
    /** Makes `rest` hold something. */
    async more() {
        const next = await this.chunks.next();
        if (next.done === true)
            throw new errors_UserError(`git ended before it gave every blob: ${this.stderr.trim() || 'without a word'}`);
        this.rest = this.rest.length === 0 ? next.value : Buffer.concat([this.rest, next.value]);
    }
    async line() {
        for (let end = this.rest.indexOf(NEWLINE);; end = this.rest.indexOf(NEWLINE)) {
            if (end < 0)
                await this.more();
            else {
                const line = this.rest.toString('latin1', 0, end);
                this.rest = this.rest.subarray(end + 1);
                return line;
            }
        }
    }
    /** The next `size` bytes, or undefined when they are only passed over. */
    async bytes(size, passOver) {
        const bytes = passOver ? undefined : Buffer.allocUnsafeSlow(size);
        let filled = 0;
        while (filled < size) {
            if (this.rest.length === 0)
                await this.more();
            const count = Math.min(this.rest.length, size - filled);
            bytes?.set(this.rest.subarray(0, count), filled);
            this.rest = this.rest.subarray(count);
            filled += count;
        }
        return bytes;
    }
}

;// CONCATENATED MODULE: ./lib/discover/reader.js





/** The bytes of a file cannot be had; the message is a line of its `errors`. */
class ReadError extends Error {
    name = 'ReadError';
}
/** Opens where a discovery's files come from. */
function openReader(source) {
    if (source.kind === 'work tree') {
        return {
            read: (file) => new Promise((resolve) => resolve(readFile(source.root, file, source.maxFileSize))),
            close: () => undefined,
        };
    }
    const catFile = new CatFile(source);
    return { read: (file) => readBlob(catFile, file, source.maxFileSize), close: () => catFile.close() };
}
async function readBlob(catFile, file, maxFileSize) {
    if (file.error !== null)
        throw new ReadError(file.error);
    const blob = await catFile.read(file.blob ?? '', maxFileSize);
    if (blob === 'missing')
        throw new ReadError(`cannot read the file: this clone lacks its blob ${file.blob}`);
    if (typeof blob === 'number')
        throw new ReadError(stat_tooLarge(blob, maxFileSize));
    return blob;
}
/** What the name has become since the listing is not trusted: no link is followed, no FIFO waited for. Undefined flags, as on Windows, are 0. */
const OPEN = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
function readFile(root, file, maxFileSize) {
    if (file.error !== null)
        throw new ReadError(file.error);
    let descriptor;
    try {
        descriptor = (0,external_node_fs_namespaceObject.openSync)(place_absolute(root, file.rawPath ?? paths_rawPath(file.path)), OPEN);
        const stats = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!stats.isFile())
            throw new ReadError('cannot read the file: it is no longer a regular file');
        if (stats.size > maxFileSize)
            throw new ReadError(stat_tooLarge(stats.size, maxFileSize));
        return readWhole(descriptor, stats.size);
    }
    catch (error) {
        throw error instanceof ReadError ? error : new ReadError(unreadable(error));
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/** Up to `size` bytes; fewer when the file has shrunk. */
function readWhole(descriptor, size) {
    const bytes = Buffer.allocUnsafeSlow(size);
    let filled = 0;
    while (filled < size) {
        const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, filled, size - filled, null);
        if (count === 0)
            break;
        filled += count;
    }
    return filled === size ? bytes : bytes.subarray(0, filled);
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = require("node:zlib");
;// CONCATENATED MODULE: ./lib/discover/decode/tables.generated.js
// Generated from CPython's encodings by scripts/generate-codecs.ts. DO NOT EDIT.
/** JSON, see scripts/codecs/dump.py; brotli, base64. */
const PACKED = [
    'nwKSF0d3WrMQfihvMCXtaUx/awhZRCJDvW8jGeMCTtZtIGMMrwDCyKzuX3oW1Bz7E4QcC22tdI6pf8GcGeCNLFJVVTXr6BhDZGxqSflu/cGU1eY1oDvN7YhMEawEyYhtFzJS1iV0oIzfg1p3GdSxg2FnLPFJaJQjmVurDocKlcTOfSKptJSQ4ac7nMTVP8ilovILp40WWxu0WNwMWcGCyKhN0Q/yfX72ZI/YYo//RKZkkpA9Zt2oij86zwe5ytuWvZbO8ToshZz2TmQdr92d04bKuK3d70QRVJQtTuFYkbYhdqp+QDghVFKD0Kllg1/IeyDjIb2kwZ+Fkn+yOXvH5BLZc5oPr+MWGcCY26Yn/alKs7XZ3+xVfkJxXBVuxuVBPmvTkxHo9SFlC5Q214YCbsZvBngwZs2is9V3yF3TGrkee7kHE8b3FiLGhv54t91aSNA/zRoeXM03gSlbzW9RYN7ax6uy4ZuIUNg5rlIln5lT1xfqxIVJ2xUIoPyb2+6jY4tiPX2VLfUvYwBM2IwVmf6x8eAYarOGDy2ZKG1XOOCdX6rDqbTrBZykOWqg0UAsSNtkJNsMfv+yOjaMFeSNFuVlGNlaxYQtHkP9osgn+cQpM7NoVkpb3T2jmmntuTUrIB06G6GFB83wPZ8eP5JsJ7ss+VEIDYbBLP5/e3OW7FA3OYuNoyrB+5TmIhwaYcjMnf9O9m9apZSiwP03b1J+oe0Guq0yweIVWmE88PGc6hn3u5Evp9q1AEs6JrYYMe0LUKGnNz/rdatOrniVZ9Wr+p8EXnvuN9c0GIvmTERXDzbi3RlMRNeXaApTmnJXN0HVBFUTVIih45L/J8yq3tSOd2DphryYLPsI8E8kGUyVhiRITDiIAw0SoFuSMiCsrWpsTYcgSatLa5Co2Dz8/7SUSu+66rsPGR9BHEA6oTtlNeesMpuitC4WgtalFJRGELI1362GBVWrJLVykZnzoLIYu+iqe0jiHss91ydGG8cmabCpe9CaMQTLGVOm4izFWev/v6lmi3mXEoj3lWZgn5Fy1W6ITJZALOmAlZuanC/8Y80YOIdDk+fwb4admwaDCaBAiIQyN8WidNHXEGawCdgUKSftVj4uOsM/ZY++lcu8B8OHPJf6VKb6R3pOm2O600BT0a9AKgJFcmJQ+yVjx7G1nvz3NfNtyXPwR0/nehsqmzVdk21Dn6qNrf8JzNMHAV7DBMSsoyxdilpjGx/X+ipeaBXMLi9N1wUJnCa37KRjAcbT6zIsgI/QmjSE4fD/+Gb/ZsraC/g9vGd8ZcMsUZob9wA2oA5oWvJRYtyTM/w/vWWZLvKeCUL8L8QN2stz2pTpk9GjreCk9jLnStGydLqHd+pucJczwPrVIG07Sv2O1pmy1CueWCVAVC2GS5YB/aJMVAlJKmVYR7MfzX009Z9kwUOPr699pSSV3Etjus+hZ3braD5RvGncX+BJ6saI7CeM6G7iSehRkj7v15hIcGQ48tq+lu011eR1oMAojA9xUExhfGwswuDMRacwwvfO9kFWzM/vZwI8b5XW+1tlBKzmvXzuuifKQ4Y87bbTyu2lV7tqPQkoUhSgYDPRzEJeQAIYm22VR3lOy1Mg5YGf78Nb3SPIp2YBrZs5OAxyhSV9gsXy/Nf6qvdpWq3uiDGPURyZIPp8obgQK5/aCcKm9IOXi2B1ZrrH+/Q06puE4YTin/9uBBK9j1lA3AxrotrZ7qIKB7TijxpI+3saTx+gf7k9Um9arFjufae+k+0OtX51MxwYOFHIRCPieaaS8v5fm1GDBmGEMcYc4QjhhlLK86+11398F+ukwKvIZeuFrJGXAZqWfaevuQyzBw1KF8ZpQnyEcZJjb76XAvH5S0v9nr3H+aWaYWq1hGRYL7lNREA+xWHAjlMD74dOpWcqzJ2Y/mXrMAZKKMcQzvzqKek6c/RBB2FM6Jn9NcKYEITXhGbp7cnbB//OSSQVOiIilDLKmJioOHXq84S+C/TvMjTz/rlHDhyQhSiynJ2ut6rI6bb4J4YEvp8TOWJmIiNDqYiILDNq3IlX+DWjFRjsltQ/0ev+Yw85hCISRERERPziZn1up10ZhujVhn/QpnUZ+IQXhKKxRs/ywr/mr1fH1u/SunDhBa1egCYTAHwLzg3wPKtloTmcnXUPQQqRwinsbZZTkCK/H/Ss1hut15ljHzyYZf8EEXHkI2afaygq9AuBZZqpMZ9euMEGI+tQqnnPN8ZAPIIL5XSf7h07TFJERJyW2MNgNWiu1/qQ/fGtF9JFvzyIQzSDaRpvSMa7vlTIpWkempOXS+23ERFHCJ9QKr6omBxTT4zp7hA3hm/d1F4EYRVrUmGTf0w9S7PQMNB64saBH7DTgfrvWytFzvwTc9J9+jksLvKrHAa589wTHbj3cA9XHvNcca+4NQJqBtYKqh1cb9g6IfWFq8vd1eW1qrN3Q/ts6OBBl3WdnSl2pjjnQ2Qk2v2V62d/C13Y6cJOpDKubjy9WOkh02QiFJHKKFW0Oq5ujCY+eWvXuX9AR8jzMMgGlUE5j2kJ7H6i+T2dER3+R9yZ4Na/zIeXmjIJIe60TeWX6F6NiRBbIj7KO/0F3zxvB/jpK9twppwBnvb3OIyhUAecF2i03z8LY2NBwPnYmvv/oh02/Sr/G6/KwH0904XM2VDXlUD0QpHTPM5PBVrF0aD7lYfzMcWE4ZGYLs0N6rLOmQLvr7udSXiwtz8I3QIuIS73mr+NGVTuQiL4EYz1XgDRIjY4z7/+l3JWhFPocKVk+TI2kDcUiE8obV0Po0oL5LRovmyJh5hBNFwG8fjlIRqdn1q0xMvGuATBIblkt9ZX8eiZYtub4mOiM/W70N438jmCPenfOgwpzNjeiG90bkpW7mYplbcNCwX1WIUSFbSUIGISTGzCI64LxtE7ABHiEj71NxCWrxLWTYWEnHAbTDnVfKmtvb4cFAxsXaOfcZ8r6G9/4hpzLQ4OEM6HnclL7j98MBdXGB/5zbBAz+8ObYdih3c5UHm2WPoboNWt7ch4rNSZm7PztsHZIupsMZPBdDaU4tWc8KMfY4GUH7uANYBxKKGrMyUYmPIQhm7uq5ZWs7OmTnG1zeEWQcI3DQOpubNajwYDf+kIuD9CjrLn85qasfL+DBxDSwCfmlWsDfHxLQg5adDDeGFGC9ZaKtqDZ8ckO5pU8QFBcK5UXfA6CWaCuN6MQJYHpT1UgPZNDX/M9Z/K0OvIwRfGZF3sz6AseUpEUAYbYPQp/Q+01luDlmNjtoLPwf4LWHAIV4Yzp0KNPdjDQcnJKEDp/V3vFofmOEqEWlbHqWVv9JM3nmZKhBKSsZZViF757hwql9wXSJgGL/mkkmrPOIIb8ZgMVaZVieY/zXd7BcLQ+3Nw553T+vGN5Eht8s69qEJnkKZ6hpiN1RxC1wzL0xxO12xFaw4Vo/8uOOcX1RPkezBZPTg/YEpnLCJZm2ZtRihCJcGeiXhVlEoQdZJt2WpXFRcSthgrKah2rGUHkFpn0gKtEnKIGScXpBJk49asKpgxauNIhUXXbKRC0DRS8xQOPXORCkXbaKzCQ1/jRZjGrB+NfvW7bVNUQc7cDMyUA1iTR3QShvgkhh45kpNU0pNsuqTkNff4bJBpJhs2YnC0mu/pBvxUMdKhecN2VJbHA2sq2riR22G3klyyjxL/zMKAYDPA+Q6U0uANcoKqErOpuiOOvPGb7jn3NTkulK5dc9naJTdSsrYqDiPaiBhjYs0jbhrjUG9EgzEdGuuqnq8Fq0rp6CcXMQuPWX7HzL1jFt3qjJtp6neIhh2mQ2OvbRHhcMH+gpVOQZyOF/3quP/F8XoEXqJ6loOGn4VAgs9YIswr5SmX+g27vzDLk4URvn+PovWKIJyWBP8w8RpKL/X3KfLmHjC5qgqCNd4LDUtowKZgiftMKSlUj9I2BO7/96PUcPDk5l5u72T6AzsQdo8hMkq8XVG3CHvUpXFDVMJOH62tsq7zIIVlvS2Ty66eDGsa',
    '49y6MccEy641ZGDLQcxWCTOxaSNC/LOe8XIqvBy7086tjV5C86Z/50NwhOmGnk8dZxBid62P/gYuH5uES11ma3paBmlp9muO+WDm/duDCbi8Yj3j0z7hY1HRI0ztdBPaKWj2pZwvgMWFRKOHf8FxroIffz85DPYOtUjmT37xBX8prIC7GHw6PigNAkxqgNDOVRqy+e3w/UVWJDXIq/tPrid83f7kEwO8oZmgXzOFHLQ0s46t6Y3fHwKXwgGhFKIACTARJeFkNi1J4dLRRtsav1tdyVM3DAPpnn/4gQevjrwg+L9SrRp2kSDvaTV+8gcs0y8t52+/K6Wr4QIhcuSO23l2+8G4Y00W5HFYX3bTPXuE7q/CsYWnQ/sF/7uD27HpZz97xHg5H8esE+SrI1VfOWOxWgNvK+jaXiLB8OQtb7prpe/PaxGSe1zVC6O3arzAayHKQN6W60B5K45dCGWN/04o51zUvEdQXKky3TX/QbnlaTSrfCHKwuKM8P1HY0V/onj9lW63JiNqwy3bJ3Iki+uSv6DA6o4ZCyDCLPlnj5cec3/P5N8hW+27j2SCISZs2YQyLqSjXNr8fwC/WBwviJKsqJpumJbtrC1qHvkAESbUGwxH48l0Nl8sV+vNdufvD8fT+XK93R+BMIqTNKMoq5rxcaJ5Wbf9KP+VWz+v+3m/7fv/5h8ytR35AxBhQhkXUmljd8UDEGFCGRdSaWN35QMQYUIZF1JpY3fVAxBhQhkXUmljd/UDEGFCGRdSaWN3zQMQYUIZF1JpY3ftAxBhQhkXUmljd90DEGFCGRdSaWNxb6qW2+M+v0/18I+iQ+f7Kwk6mk5n/oDVhNlT7PmX31xFmOvnCfxepXd/ZorL9buW3N9S9f0mfm62n5tEFlnJF3x+Lf/uOgPzAAiJCfj/ctBCit5Ka9GfwZ3+Z/tYQVPh9/msTTssczAPgJCYDf/sUUNMCJXf6Y34Z/B//uoU8J6Mw9fat+0V9C9DL2SVeGKKBX75qvI3tyGTjlrupT38Tnq//wYgZz972vti47D6jLSMiFn6GyqzEUR/cnGL/6qtqafepD2dN+4YoBB9Lt272VSuXvHmFduyC8Mvm6lj73xTvbywaqMQnSb16CwzUlpELqN6+F8T3tMGxCd6FkCECWU8onr9ORQHFK6/dcBYGxMvArpE4b1BEliX6iVVoZoDrssS3ZsgksgQu5xRzXGo58FcBdpaRJhQZlcDEVJpY3fNA4gwwYTqCpyMhrf2IZiUhesVr6ULZlcqcgWy159CycoDIaiqXuT2WkeqjYf4sgo1gNiErabxwJc9HOySWi7P38GmGxXGUg9ksVyFs9oVfviGWxs6v/HyW1u3w4npLuV1ahCBGlttSpyPBO/bxr7/gw0I3HVd3QYRCAH1pkRFL+55qgGpCJsRztZseTV8EFGPCyD+U+sPHRRz3vC0RwFEmFDGhVTa2F34AESYUMaFVNrYXfQARJhQxoVU2tiKmO7GFgCGfChyFYIVjahUAYyhU4UXhsQGfE/qynJkuBpoHlJtDIcjlcDBULWSgvu67nDaeLP/CeZIACJMKONCKm3s2c/5AGm8gI8RnyI+i0zVFI4ZkOuATz1uy/e7fHKnCn4mhe+DyDkeaLM3DXlGvtKeC5jkIyEdu9SGyhcgNdHbgz5B9JIiZbOJkVt2GGyMEA2o4+wjiJIhfyaLwnXcevohM9rMGLdgKCRbPI5yEKNcZM/ByhHU5SGaJ9BRmdBwzAHI6BdCGJuHJhTMg2xe24CXAtLkLQMmTKVgK4U8Rmx0S2HPRrEUIoLnbfGRZFh+g2UIbC8UEhwATI7D9QogQdDheg2QGPR0THiI0RSMjx8HsqRCLHRGZdt+of3SolF0t0YQ2xKrFtCo+rHht0DWn1PK8Ww/KNePS/lZsCl77QA2LFB8AeoxDuTiCcSw9LqJ19ebMEpHUDThAUSFEFgJ0ephPhKZTJhKiOka5ab48t+/OIglxgPkIQKbGCo5ESG2jaLyf0Cp0Omi26YeQmokKlUgM0jndE7ndIjTIZ2+StfRxQMQYUIZF1JpY3fl+81L90uVUkoppZRSSnnVEwARJpRxIZU2dlc/ABEmlHEhlTYsF9Yf5SHGA2xiBhCS/kSSkll8YCGPl/0DIiw+cJAJQSnkxg+ifYYkScLJ+SDzUzxmZnemWz0rAkCECWX8dwKgV6tCG7urH4Cj7gGI/lYY95/MH9LmAYgwoYwLqbSxu/YBiDChjAvKjrkeeo9OF0CMsmoWnLISZfEc5QqHw29eHnZlTFXRUK/JzZ+oSha6Xn97q9aUW1BcsFENTCAbRJhQxoVU2thd9ABEmPwO/6gILpbxA5C7TtjFrIsFKOzyHF0cdEp0cYHG1Bez+OySZ5dAiRIMeIgz1OCobMQ/zBmOKn/r0WWlX/ZByPzprjKFSl6CKHeQ/FQIou84avUQdFC5iGmtHswjXg7h6j09VbNaHNwexcOc2RCoELeUZKLeUqFsYB8VZLhkMOSxZoOVbDh4L0AysLAX2uIzIrEhOskQU3oN+kkZ5+ohqErV05eWOTiKumn/JoYKIPqOtLUPYqF5WE6+l3+l8sUCkq+QV24+mnNeOfkgD6USaQFJWKnHFVncuVmdIim35b8NJTc/tKxT2a1MozpgbMtvy8mH85a/+kyldeGUb88k+nHG7Yvh/hC5G0Ylivb+2UlurTq/rrv4t5jh6E35e6SrJ+64SHD18G1chZ1XHGm9CjuyJCu9V4vhXXA9N3eK6iHSmClcOuptdfSbrfFkt2RZ3t7Ef5/4/4VCdOYY4u+iEKGC/1JJW3BduuJ0fc5G1wnKKfaezuMe79AYYaun6GABrKPxnvHO6VqvUfmCKCYBoyNd6kADylRlqtub8NxszmZVhFz8v1s9ta6zYKa5+A31U9KyqVGJmi0VroxUvDZgvdUB6TF0qbBTAaZS8d7EZ5+n6szZM+IliLlssKeWJbtpCr8UUy127Lert/u0fZFWumdJEqb93bzTymAxe1+PtwiGD4fl5wG5RoNLRImkkFyq+IUf61P0+xG/NM1LL9LjojUgyEsq5mOhDggvNepxTnWEs23yxdTzt/6P700osvd2idcFPQhMu9XDS8iOGGzu5Dzu5h7u4l7f1cIRSDR2i9u+CESAt5k9qnepHl6Ip/sfbB7YIDHvwqFlBvJFLRlj3ZiF2PAI0M08hWTHgs+R/riSFZIt3lvHRGMF2lk3GMZPBbH16tzBT8CDWoB3p6hIB0MTwYHwJmmi4hSKPKHphYg4oGMFNmKtm2cLLUUNuSdokCFPawSGNaQFhqJmVgb0WUJD0PgFDrWozemfUJrOK1h11twVMQLEcyBS2XoydH9oH5I20/pPJ+hdb4aYSlw4pZhaWjg1rSrvM71rz1unFCHAYLs7UXvsNbpxCrgz2mMOvp0YJIqCbzCcd/ViD8QcopzeTUs3kuPBRM/mmQ2jRp46sLGweboK6ZQ0NLrd+UGjjKSHITN9o3mMRNjQCvB6MLFk3uIgZwJZLrJqtkmO5mESpwFAb/0ti3dTsZULlEZRt0vDBEwu9BGsCzMRKYW9UiitxqDithsbZ8bEBgaE+JZhRJWDaUHth4HjHkIIAIwJoZQxzoWQUimtrXW7d95w5fKdXvDAA3IoxZgQjJETbhPJqQCBwLtyHENsX2CackEN6ZSi3IrRaAwGi+32ZBrONt+qMSGFBwAAgSAiJhWgQELm7sX+0pHupFFOYDIAswN9HsMgEDDDCsoQPwvVwyiqZkB2wXsNSpIDY22wEbcvVGp8QnLuOwL5J0vyT08sTgTMZT+VJLby24xR20zy+x8WE4LHBj0L2bmQ08Dakevgyuky5dux/wlW7eHw9ozuJH3IWMSrhyxt/+QPPZVtvnDXM5uIKRu4E8s9jxwGASlEPzgYQsiTONFNgnlkYi4slYukoS+JB9tX742jgMTDB57H9+ZylhYnZh7ESGKC5h4eGkdP/4s9QBSStvZPDj30z9pr',
    'RxHciJ2D0hMKjB6noUU7kpi7puorKrlL3r54Dk3BgZw6ZTGne2WJOO+6e/tvfulaqx/CbJaS3/rS9BK99R7Pejyqfgv89ywhUwtkagATMzx+LYBr3p0i2IX3BVRQNn+Jwd5o4GqEDUxxUJ2v09Tmxm4ih8uOjs7BC6U31ClbMXvqtcTXHabQmtIHIMKEMr4RWjVfDjXWNm3T3V4xYSt76SFr5zqL3bdE6nZvZ3OpdFhtrsIupqocT+CHmx0bY6lzvix+43rjVDBmK07RgdhW97qYtMNX/1aiwBiFzFVQVpuiQFi7kzNrDewlTgdMSoqSSjlR1rfJIBBfgiabz68oGZYbz5sfC2EYDBvSSSs+e9OoIH5U2+50jVEhE9kddADaE6R7R+m2KzI7d86btquul9mNC05ZxdnXkTSRE3dyPO6+eT2d14uqgW9T7ISI2Nk9nGAn+IRwwNsmoG0d6yPhAPaEPu52f6lHQYR3xJeY2V4qXXR2WCqud61evoB2NsFBrENEIpOxpc2SaM4KfR/akJCsKd0wLdvxuXuBICRrSjdMy3Z87l4oCMma0g3Tsh2fuxcJQrKmdMP81vXE/9lL72IBIVlTumFatuNz9xJBSNaUbpiW0a72g6hWD2MXGaQ26eFn1CBziZ+ERpHkOJP1v6eXoww5cclLUr7TlzSLnS6xB7sJId67sEOeY9fJDjtAw7jEHkan9SBzqtYW8Ta/2qGlEHBNAXJ3ug3+4CnTQHIaQzIkZ02bfdWMzCiJmhtlCggh0upZzXltKx/ESYrNLcVbdO3K7Mb86oHUG5Wc60zGera55oAHI4HcSFYI+dW9q00MdhNOsW6MI5LdF+9hosupnqZtcddxW7uS8dxVm93uaNoO9xiH2xBince1J90hMJLb0PcU5iAR793dwrUMQdlqG3yqQ9UYpCM9WdsVfhWbIIRQM/zMNquIATVaTqZ15oNKxpqz3OCxZcAJRJJvIjagguFBWXXdBhPNIpwy/1siCCmR/ak0AOyxHwpEWcGRbXny0sE9s5huFAmk28ZGfSEwXAgevHTw6MpwgHY72Gg8NozOhTzbDCSy+j2WinGmjDo5LRDksrsfR+/9EU9Bm6ICpeNMm9xxwzbty9e8xC031kVLChfiYgi/fbVbXmIDc/XhSu6dAHwXAWatMarPFWGHpbMnq/i2cFP71CuzCJkD48d3ri6tGfmAKHNg8vjO1W3p5oBZkHHmmvCZhOTbRp+NwuIoc35szsL2cKVG0BLdGTL/5mytdKwZExzYeo2BShWsHeA2FiaW52Dl5I+uIb9awWje0G0wP9Y2DxeTpwzMD5ONPBPJcrFnAl5uQDIPWkyeqTkRSqJiIXW9BphAzBNQY9C1CJs3ZYGmFJI2+l4YZe5rXpgnyPyxRonoiQLgIG4iyYqoVhGZ5m7LPwEqzVgBLwgyIAjDHiBWdwpSQIvUSqIISjMgCMOtkfB0ACHI1KqIlzviUmnAXB3keqEx0S4T6dcEDOLVjgSVBszVQa4XBh9lGplMc6/lhTBCQCyKZPQZUDEgI06lWobyWAzFGDOgZiBGKqjZcPZ1lMQuMGmmFKSKeGjUQfYxu8CimVKQKeKh0eB+Ktvcaan9wA4LRJhQxoVUW6j8dvnlnDOk3Xouuy0oRJhQxoVURh31Mgs2SKa5CO8RmuCZ/j1RryV29gRzvh4o98QNghnQhY/xH/PBeSw7ADMAiDv2f3B+CX304gSqiHGmm0Dv88DBz5zGReq1MWWa0tjnYetYSFZHVTPN3p9RzpNwcJ1p6fd3gL3bKzBUFTHOTDOwen9mWvM1lh9YPKUSHOg6ap7wChwXWmQQOimpvzrjaeM1ABy0Et/MdwTECkjZVR6uz1U2Im5PhJIKw3ad9TZ5FhT4KdaWwIQyLqTSxsYlfQX0+AEtgjChjAup5r3V20ttmBdBj4BZBTGJxwrafrnwguiXX8CkghBNJcjgGASMEujDUwJGFcAkHioIkuiFL0S//AUGFYBoKgEGxyBg9fQQo+lv08BRtvkjZcQ+I3wJF4H8QoV5KsvyqY1E6gm8R9sjII9aCr9rODI1PIDY7QervRRRxReg3hBCluQhxqt/5CQWDhwSi8V5wAEn8ePAIdVY/LiE4xn5sZPTHv3/oXT8SN6XCUfdd3E9LsAgZ7w+48AZ585yg4NQPMGJnDTeyTYXv/25GHT5+U2kUi+hovhEPtcshRiAUosFPKDBvVW7+/w1EHAkSnqGznqSIReEiKvEMRSGRKC26LHLZHzDq/aXZU+k5f0dy/DUP5i0Xbhr2TmNfMlvszYKy8K2bMGu7qyEkzkP/reA/9ruK9dvVsNS+n/bon47vz+crz//bFosLc3BSsVoe+rDByROqad39XrHE1xLBZKKOWNN9O2DeDL9tYa+c493HGuwGtiV2TCeIpMuZnSB3BVBV7BUZBppZobA+JzrkJPZvcYM2DeCXdwnfhbyQZMiuR/6qiN9Oz1otwF2WzHwTbHZNNn5x+KdaMV3QjJFL+XAN27lQES1S5BBYC+9HqQwAAaOweI6dk8OARDSJpuiQGBGqxuYyrOyX6HLjElL5eudPB1tfkJ9MgOpk0Hf5AxSruPZfmorw/TDogXd5wB1SRSxuKUccP3PR3BCuJFEUrL4dT7RRxqlVGX6lbYUaOo1kXIcX7Rgc8BKxTXHI+OxwIc3X4jaH1W2n/gvV8efvz78kjkE/O24zOaMBXnlJFLtX1zBheipiuZPFyudZ5m+nlR7Kppr203TTAzIZGpFKrv1KDdwFO3V8rFbGeO8uUneLNVbKeOaAbwWpYyxA4HCEEhqPxW3LBxBvRaDmmDHAxy64nrc+QNCxq5r7qrkQUjEc4UNHznwMtfza07Bq9DBMaEoW4WVSpvu9Du9a0DxykW4tmSlsrIqxyvU08rRpk9QIwX8mTZ3CpxvNFOuMh6TWitFKeVmvwXTaniwHx9JYghUAvPQs7LhW76Jjq3OBVPX+S7emTF+dkxIB2ZzoT4xkVTrJUzes3kwP49NnhR57bJiDO3hYWLBmM3b6kXJEjKQAJXJbk1WARthz+ErDbi8IBD4SIrFdUoxwSoB6WuBcb6+bgsGi6AULNCOJD6zIZdnTNjPRh7BXHNb8PjCIJ18caiRACW7ij7qaqgoe6QUlG1UVrHQXlWTr6W+NtAj7AGABlmaobMgYytmYOteRJKJV08lYz66kKobEkEaFWEvBp/vCCqriKz5IGTZyig8/PQF/O3kD/oQDp4gwI4ChbraOpnib5lHYyJ4dqcaepZAyH6gT36txXpe+XHQpFIPoXZK3XKHS9ltWKoWBNnBx2kUpfpGD0oyrYlx1XVTS6V/aYdaQt7tFD0XNC44lwtFHj1eRAbg8jkLa+AiyDiBl5ABuCLKx+kvet3wMlxvqvGzvHc4+v5sRNnemHKCMznrS58YI69rU0Y5cvaP9QEzJe5vuqXzOe85VyGpkfROv3Kuu2I6DSru/gFjRyMYzOgL8yBG7phY+fBz8dyWPhEUgjUCnaQL1kVH7mqF4vMWLHoFYvdsbbJfFDW0EcyaixOoTOI2UEZfhx7EPtFsXMZI0czd6slqjaFB002Nd7HuMZL004vRT8C2FUzLA3ac6mV65XO5iJdEOiYJwjo5fwLMn9dPhHkZ9izoG93q+I53LlGbY2PpSJi/bG2i2uVejC6R4j29p3V1KS+LiNHb9RTSrY2aCXxZc+j7RdIXeUXgao77fSH6qdGcS/TpavNYX5pAg/alo9eLbXL/iVsJv/XjPEX3+ctSRcZnWAu+K3RZoJTVnraa2hjGXCmWz3DHuttyUCZUWcZdJIC7+AkJ8aIJEOkJpTIFvAPlEu/r66B/1G9gnx9Bz04HT/k/AH9jdR+o7bA+2Y8u/f1iReuwH5cjGa3hqp2QvrzVrId3e0ig0nJSAXRqaw+/N06n52xzaAEiTCjjzhqtZOkSpQ4XOyy0wX0v+F8c8oy2dzox/GjBe5tutKde5WWrGehiDovI',
    'OAP4A/1hYEFI1pRu/DD/UPQBiDChjP8QfzghQIQJZfyH+MOXDPjXXfYAIVlTumFatuNz99qCkKwp3TC3EoRkTemGadmOz91LBSFZe1YH/Vcb5Eu7GOb/ua1/YO4//f8a4ut4IpRxIZU29rwY/syCrwMeACJMKONCKm3sLnwAIkwo4z/EnZg/1ZI96+c4l/rL9ft57xNl9pGEla9eOY91Pj7oqpKa+xrPBzNqJYgMSj+2f7r3TTYjS9wXjVue8J2kyUN5yj1dXpO98OeGvJTJjrn0vzqcY2y9TZCKNo32FkFyXqzznhjSmMb6pl3tMYs9Zl2LebPe24+Q//sLnhj+uECgoHziJ0maj7y/vWNffaQBjYjN1WaIjeE0h3onnx5MgWpeKADUGDZt2Dz9gA+L94odtwhUirJjEWV1bhd5TmDpYpwFeQ6D3xqAyFJeejHAVK7Av4vHpo+DzyUt19gleLoRJlsxVw69t+x5cBU+FbWwq8OjVr97JP43P62FmCVNyVaJ1My+yIP6DtFB/yJ+aETggqfKc55kXek4jKCxLoU78W4/CVjC9Uia3Qty+MKX5ptxm55EC3bO7cfdxEmiCjwua1X3wh51myXivcYj3UKTPQTyupI5LiCu7nSQfwRoDHcJXxW4TJDG0CqRcBpN3bMug/Y+JP1k6LoHCT6tdyXMJYRYCChJidU2XLVShalSip5uAD6TJwPfou1F3WQQxdOx2gLOS3RG0hMISeFVauNc18Vu2ZQX46iCMmorjV96KObCS0GSNRSZLKXEXd0LgV8axG8SHiHe9R5KVXoiTN+DQ50FHDIp/bN6B/3j8LuCAftEvUYwAdFvDRpJRc8Tge8nAzS/0KmZhpcPVGQD5Bu5SEsNwNJ9OYtpI+JLdI1ah8gAQyYZ3c42t1PaMNIR0CVGTze5hBGX1aBhsWd2zKTSN47BCU9Dp2N5IkfnqppjeFZKKXgJaW7I1ZjWQ1DZi6QRC6YcKgIx6tqgUkam4FmfxCJWsFTyHPbBz16j3POUNvJitNHo8+uRsuex5pz3QMQ2oIlslx4qdMMSM4/QiS+heNZNQ+xQrXZ+7FA6hd2uYt4xYaTv48ESXAxRVuJKRaSHKFAaMi6TwlLL+l2pg5b5PTWl1SfeC38ySmTK/i5/CbiVymjS0mEbUWCCjDeLIEcvQnqwIYthQGEhUeUVrawhqOxBocSQsxRUXNySRMUntfwkEEu4ib1003tdHrWMUwH5/TVdP/hJY/JK+yKt5zln5cyctMYYeKWTNakRUX2aDJFD7pIpNJmqNzVuNXb5BUqXbTwgPL2P2Vr7un5Ycp6teyxclYM1Szhut2P2eOCW54+bnwYBAzo3LKo/TfVQR89as0TIQPUMV7chUGC6bqGg4tfBfhpWTl75LnkANJotR/S7vg5a4ffUFLrE9uGIfWXMGnE5KE5EjFITMx6mt+oNDWqjUw3ZsK6YPg2Oiz86nv1M1Rp4o6KAL5uBg0JbsFlJBi91jL1hSx0NfFE30nT01elEznmhIo1cxYzCQr3/CozhLuEW9AJT4RWDI9+rJjOrRSKmRtn2oqg2KzrrolwvG6WSA99rFrovMlEpBRVwZCu6lNBfpOJKUMyzJ/yoohq9eiGMbdbodXrG4DXKqW3Ug6Oh2ovoroZWhmqrnwGPlp8EwmBEjZqhcWtyG6lwjMwTV1IZWjtqkyAMBVStGZ7oKDxss9EX6aC/lN9PcSjNDdFfrWKXcxVE0y/RCKB0UkXV65U5PRt7iWt2aSoBoOFpbcAODgwPI61NOWyFuQ7Y6rz2nKVQ0ryrSMHnQyynskpXmJI4TYxaDVn2v8bwh4S3ZmWZCZY3I9WCQXvBSRShApo3EqORaO7DIZaov0Dt0s64rzfIu9vznsDiSSKomIIUASNSgY2gkdJl5addO+iwdTZa0cEU2aFwu+Jka9Kdl2hbxhInLeg4GrPV7NlbIdOsnpdbgUN9jYIsLyfI13cu/rfnSF767HojKXX0MkQDo2sUwxsTU6/2cnpoazxNGhnSWs1puAqpqrFptxso1aW4RxbY7UqLGDbtolkdCVlusxU2mOuYLR60LuWCU3aa7V6no9/38f756Rfi8rUgOeJGbDKSw1VLtF+2E9h4mzLixjVryBKahyBGLnW28eEGL1uZNytoyy/QjuE7LRPz8ujbdcL1Pmv6jVhpypXoAEDKjBaT583DyNiFbywyxghzXopcKwJmm2Jey0Otl51lh/L+WQ3+TQhzu3omStnr8DmpxxLLLbDUtjlwiNkSf0LLT7qLSj4vWv7y5fezyjismOvbBM9NQhyTdcES86xznwP2OWOTpY47Z6dj5jrP5qtRyayzVxkxAw2Y+W7kVYhkaCr20AQ0YNEbxbQyck4tzraf6e1NWG6qRW0LWmPmj4YYTPiP2Gy7eWZZYJUZpl11yYYL6nXlUyhoL/kaRJEKcFnlOe24dy7N9ZWPXOlm8lqtBubVW2mkSSgMDln9oLwck+rEwGPO1sKIIpw2zfecMpJ9nqkKfgokhdHv4tM8wEzxRXwrujzaq3qwrKFqU+TghQxzehHo6wteXztOwF3OZz34Yh30lx+/X4N7mu7tyZ8ADHwTOrKYZc1c3IrC8LAcILoEIs+zZXcOedDhPLctNc+TbuRsdsBiJ12x3D5nPbKeEy52ZuAqzTpFLengsNVws2PNKwnFlEEUX0tQ2L/G8IeEe6hg2OiEuvtEiVjJE8WN8J4WANdLaWWo2VzG8uYOXkhPQ/U07gZvwKIyO1sVbE/eLFoCKU75aDb1kDACDlpqXlcs/tAoNOSwB1svhm97MWrr7ehlz+b08ocC9/WYHawEHmtFsgPB2bXSTofejbFtz0OER2DwqYt8nOU+H8kP79N7nm8EkNTRa8UmbWpz2gWn2pvt8hjhDkQ8cO2mR2XIwiWnrlUfPkVOlBEbB2PXgQD0yQAslMse9HSpvFpQI5fzXFoLJwA+HXDQ6tjXfB4MCrcn7b1rFZD8PCe/f3/ldqDgd/6pr5MFBm3gSl49eSxYeWdBj9mmmLDLnXm0/IHpnRq3I/SMBVZ81C+912QekX7x9uyp/C69zuX3iKA8qQtHgidsSva98IXuB0S4XkHgz98Dy5Bs6uUts9Imm2Li1VNodNRGURqmxizC1I4wZs4dvL4Eng8m2eJrV14P1306cgnwtQHzO+gL9vOc/Lf/hZe8t6C1xq4bO+62RyVso8PtGnT4ixXvKoaP3AmA0xw16IjtnfggItLXI47SOlp8Vz0IDZvbEmL46scVQPLc4bzqZrz3ht7zgPDcvReH1EMyw9YRNBB49/73PIkYPiT8mqdEpPIi1SFyOjcuqY/B9Y7M0IVs8+im55p75QWJp0gZUS4hpfKkKSYVL8/oLewJog1DtjISXEjBciOBeb4NGBm2HEFyWFaFpJBRYTEsEkxuBSbNYceHy6uz1DKJKUuB4pNhl2dilu1GwnA0PO+t0TSk7jFVax5T4mucJz/sU2taj+omL2MnobeemC6qPAb/9Ous4y470fZxCymwXhMMPmyR69x54xe6ez6Sc3aLMEOTCWvbEmshxNAJG2f5Ui/rtZMZuwxDuOKLz43l9ESTXJgSf07X7/eXHQUmT7hJuEMkD60cyjJYsstQzLmuJub4Tuf4nFj1dAIc7bEGQbC+ShZfsMA8hEz7phCj1lEqZ3Bbnh8DiRb8FIhYaXLz4IaHlhe5dhw42nMIPwfy9+be3BH2Dd8bQDEpPD2rSljBsJwXOTwiUmIOTEgqWPkFiv6fg/xH3s+ocPQkDWpyQm+TZvR2e7E6BGszYid4Xt+eLUiyYCFB+27AW7OrZaIJA48xW5vdwfDs+/MV7L73+lTPzmfPBIbOAYmP+Ni30JmBF0gpT7rjDEaPOMRpqyL0FWL4kPCuZ5FRueLZWXX44hHZK9Mzq1BK+K7/lWv7Sc8yo3TZoLSScqiiqbyKPBgck4+HTp0F0obMexs1cx0k8CGL4PlOCOnkJ+1j07+O',
    'Xn+UsFYzKrOyKpQpKYGi8ikinsqSi6s0qBIkwxTb9pxKzLntT8ih2/aFX84fuJykZyOOwHeE4luSKkOiqsnv/DpoAb+nDWkVlYTDb2UvbUPgoHWzdfcLPKa+So/Z8wzNFip6IVqACAOgaILNxXvJQaHYQ+EoMnYfSQypNpFqGMHGm5B3RpbV7jWJHs0Xt8tiV3/UxGDCUxOSsuR1OlTHI7Y6Z7mTs20jZGqyb8oX09DQJkY0Qw03UwMzcJ2MQk2vc9yIJqQNrF+eVtWIT8stMihAvLN3end7hCuOhBudMrt9FD12q0yyynhU2ZfbcU5L8incPBMNskQ7TS0wzTDr6WRzcrmrLgYbY7pxJkzHq0i+1Jz8R/DX1Bajj8Za42u1R05Y6ILdLvdq5LFP9rSlzHPAXMYLy3sWoefg20KWcvLasniyB1nXbbXZTLdb91/qeBff4OnI9W7m3kIabDpsgqZQKDHdNj8hoaEH3S5+474fpzGY8OSdtuKlg5eKokHt6dfhCNXOc8hew4CjtpGxNIqPXK5VprE7VPDMvNoZOGQXvrhQxY4WIhvcHYgN2cMa0kDcUqTlB0kks3gyPtCAdTSNTbY7+zr4R2g5J+sb4BG0SFRCehN54cOSYOiIRb6E4ZiJhlpjloF6GqSH+WpGfekOWsTvqRUd9mcV+Ted5q1tkmepzZa0NWWBebNjuZCxupvVwGh9Rq0Imn4rMYUpUkQCcQqXmoirOZRsBk3h5LCOqtrakXun3t3HPgjfFDImUuEYHpIVn+9ELCj1lWMw4T/iujvn5XTE3teTdhXCmOcUTyQvEyCcB6Mxte3XzXfx0bnvce5T/eGgoySPXumadqa8Vv0xUR9djDBAf4Thj5H/NvbeAQc3GgJH1OgsM2qR5ExZYqU/07TWszFxHY020+C6USHKXOOktdBIq8y2QFs9zDojgftGPPCVGFh6AVAY8fXiTD6n63/Hmhmp3RUoqZm2yyjgoN0dOh9kahK8DTflSSzbvFnLIk35hbRtJwAOXketTjPI55QZOJcWRue+BdCvSIteDtnv3lkMvkGd32HuW3TEgvcm4I1wKZYI6W2f/dx4aUU/p+vf+KDBm5aUB6AZdzX12M05tVlw5EEXbyKbqoKhBuTNvKW6tQdH1TOglmyst+M+GIxZfumI+zo+7I4njKufu6550cGgS3bNniseAs63yzteJxfovLqLFjLT8KjVc283Ljd6LZ7klzBAUDU5L3wgIaEQxUVWVN3iPJOTWB4pix0SRtrPTxr4I/Jz1iOAvCrJrKEaj3KfDBBJUaUngqTqTugi13m8RaSiSDwxFlOCEhUx8kBoWDyhijp8C0q0WkkXnXKpE3h27ttqlW5oyOI5vYxv7tSl2uN2vsEpJO9bOH9EfjnDiHZl0CoOReHKA8PloXJTYHXcTNkjm6e6ImKpq2EV0GDtvaN/lTj/xTenLJhTCsa/gRCWSwF5LwqLsmmFpvGNgIw+aOONH+l5Zu47qGXzqwGL9rh5fLNYS/K6R/ps7U1wdi4m79vBN02Dncy4pVKdS7jT4ZTLnTd2uVgbgrNghdMMXUmlvopkpf7KK9O/KL9fSWGoPFlLTEYjqxV0NK/VUOZqUIoXbhnKDb/HEyRgrzN2dfK5SlND770CHz0vPvbhlgTAwaEXPO0Jkb2UiMy+jcARkXxxwcLwsAFvEqx+qb9FDCY8eSdJcPpu9WRT2tQFzWiocxsQGI25Nw8P697+BI13jeQSHs6dHblj9jZlHgdurqdrkrLQIluu2hYaSzXvNLhYbXLXqsLgoIPwKuO6Q67a67RtDnQJzjnpQluirsyObYCDtssCOEaG1bq4LUMGFZxcR6jd2QCRbi3zpfXfmUU2zsJ7NDgv8dIEMdyDdRLkY+7PAUi+k33C3e/IUonrAfHy0nCmtGHR+iY6yTYiDFwMJC1QzAwktu8KHfaNpIBg8+kSbeNmvaVh9cDiVygwPuawR0cE/whN17/ZW0hGM/UprIn0dJSz6qnKhrTQVRmVptQqNg3tZ51D82ZvYs4hS21svEzbIqThrU6a5UBD0zYzzYw9Fn808CqBqvzCEqv0M9EXJqKsrKpHDqQ8UPCNyMhSurGL9SqJcFkZpKsENXqL6fA3fU/vAScCkBw8aOvsuGVSqKrKftXz5Pf+02ahmmmkKnhw7tbdeg2L1zuhdQNC026HZe7R4S2Mm0fU3AlNUnwF5rLGzXyrzOz3oOyw3QXQkDVBWhiA6zel9ukSSQ2bgb/jT3mi8boO3mDAi1clq9F3LX3vvwIWJKfqwieTbbGjZqUJaFLVlBxqK1XqZwVCqDqT9VZZ6Ny8WAbU59h4W29HbXsIoSOXS3QOJmg844KdHRm4InourdSqYaiqCe3pprVK5tNAl+qAbLoWKWmn+mrFeibaieFhC9sEDlmz4FzXcz1KPiw89NjCfY9GHHv7f95LfR//Ry4eowheXJJUSEaFpa5IXtk4NqOAtJNhA2Cs2mQivZAMKXlGftIqBausgMTlYCKlyE3JQ8L/m8KR9lBEsmcUMbQmNR66HR4Q8qWAvn64Lyzv41f9hrE7ioDBRy4cvXGs47q3Aj3i+6S3xkYcdaeTEfsc4OydGwsU59EH9IGLCGbOIbdL3yvUaX5G4OspBHNuCxYtXHzCO+T0MHDsdhOyOhF6avHiZObNHSiA4WqO2LmAJjqGxl92zYtkrzUABMXB8Jxb/WYq7nEetlZKpYpg4Q4NXfdSVu2dlWi/s3XQX5LfrwG695RmKqp0ySkZv0wYudhNcYVN1lw5LRVQTWJ1ptWbGDKhY0O3JsZnzIpo0w2xwVyH7CJaliItdp49pN2m2pTcxTH6aKKHm8D33looPDH20eaJ7Tsf/kCM4Q8J7n3bbYpeBIoHRRKkWDndL8wb0CfcMji7r71EarAR2uip8xWYP7OJjaHhKW+zcgjV3tQ55LESh6Ld+qZQCYG6MGiZc21yU6HexplmUTMG7fDlxqzElaCZie6MW5VgiF6aNIwJ62d53QbvrmDG7qnKM7o1WfPZ2WIQSJrYOiRujoO2fc05+X399NnDunDN5cZsJWPKe3E4PKmdjq7Ny4XPCpydXIs7rGtruBFZC422y3L7OWQ8qx2YncvohJaqiBGJBVdEsolx+NERD7cfE3hmrt8Bace9ZSq9jTVJHxMM+ppH8vv6lcwEiT8EkJxpqzXrk+4QMHCNViMi83ofMIiERn7s01fxtEqVyKpYmVEbIPBsTXBs8ELz+os0PKpVg9Kmaz0DPkjiBIQM3hpBp+yeg8ve01qXebodLG7eLNjxCKETs2FlnvXm6i6GgbuP0UHHVq+jeuT8JHg83n5XyIgND3Ei8n2a9/1L6AZOMMl576DCpbilIkAuLIZC8iqmsaTiTXp1b1zWIqObSww9QueoF3deWQo5m3h3aWLUbuUhe2IGr1VUTgUXO8llujTeOnYNWvZOPg6YVi1bmchX19/6Bmvy1NLWNOOZpa/ZRppMzFwRN2vktDDWQt2NR5nSoIgZBjaXSRl5ZSsRnEW3mIAN35qbavGAlUgT7oj1lQ8KO+KOm0Zg0J0v/ZAPX59gA28lr/Ka3Jah6+i01lkBVRXWVR2lNFcXr2WeyoZN8XtHJFd97+42BGZbMNNvFE1DFIsl9PrqC6/f5mDbg/0dYncrPkkIV2QUCBpJzeVtvljagOlVb1uspK11xOpzkE7qF3aYmFTmveYy57WgNlNtxQLmm91Hd67Z57F7XjnutjNdD3Uy64axTvRwxD6T2Pc83s/y7XqoVxR0xnyNHL4ETJoJefDuFuxMgQJFClzA7fSQxXfz6Zs5qnG0+qKao5WIyT2FtkuNWQHPZwWEIvPlymoH2xY2xC7PLWxHsHV5jtrT0sSc2s2dVdt9znYVphkw5HQ3B6zRMW4mrcUqvIyIvhPjBSyQnZX3wUDlioEmC/1lO+gfduH1iPKrT0NYPDPNFtArTkyCuhHUoIUtrYq5abbLNrQo7aBt3puF',
    'S3JmwbbHKJZQX32ocdsRUkLPohUvCwTGO8PjKAABR6ws6+64VWhlCWs29fY8/RL8tsc8etsM1o7+KU//S0zBFwCHeRH9mTlnNgaEcksl1NICVVnzauIRDapHB6fp8gZr2zbkCN1VMBJrPu8d/fY6zhQtBH4PetrT0mw7hx9Ib3MLkKKsdrLNGJixroPhWXuI8dbWBNXm2CzfSYMnlVBLcSlkrmKgXDFJlJvsqySm2dFP1jVa8DUfSFjH76keupItELOo/RKWmmq+57M/inaeg7ZfIy0ES9ChsxcqqhtNGm6cPThiixfX64JpJZYzcw1Sli9jeZFSvu7J3IaNSO3k0UrVrKgcNTEaoKrDy57KBQW0ewT6x76M4S7hqxeAnxvKSAnL8YuAV2fhwrw34WjX0l3kDKfH1cDnRimUMOdvlv6iwkgmRuowQ7bMKeO4Tgyf4QojMCsIE0VFyExo5q5LVICq996n5RqX1/UAWHnmnTySoru1OA6K41xOgosjVECuR8V4SU7K9IOe+0zEcqEaWUAcgUX4gvSK50y08Jjos43lx6/QQY8+fk/efE3URJhitYghVVvTipwZI2VvE4C63iDiWcrSVo3w7fSQq2gLBwX4GvAYPWFZRjBk7hDjoLOc7avYqUKPgBqQRJLSExDVOw6u8zlGPwowDWeEIBx40urLp0iXN4vhLuFe6neTjyAiRG8VvcQkh2U1Waj3VCs18LFaddzHmvNAh5Dm1ehqJAQ39zI97n26XGX7IBcxLY6g1glopT8Hy53oaE85ybYZxsesknZuTI5+njc+8Jz3eSqXVTz7y20BwyPenXc0ec1zaxepRMP2cewrJAnWJnvA4gzXy1R4K6uQHZtlRc50vU+r678K29LgxF77mZIcexUPMg1ZKRZ13c8wXbcXhx37XpqcnotQx4iZ6+ISmTXJiGYyVtIQkoWQxDOQS3iBdz1meXToc56BkM96YdTQSnJlNvJl3RwU3Fg3voEGf0hmDHcJXyPOsW1GC8jOc5TdnB6eQ9XK+nnARR50q7NUrsx2VAaZ1MxJzonsqrcJpmD55cInGjLh2gxMZ6O81KjlqDHpvRwqObKO2bTJSDnSdZ/ZJp0FQrwCCidlLLqIx45Gt4k5rWIug9vW2payvZQEt3Sq1HJoawE9Rtuguc4XQ+WsrBEkn/Ol67+I9427WysXlRLTQ4Wr9XJfzqo1s9brWtSgxaEhL7qE1sT4KPKXW+jG0jtSm4+F2CFPmy9VMEsNnR6GWlnkbDdlFd2NmYvLEpsf885+Lw51m7u1UuY7gHjXcKXWwpvMIMVpUTcEpFX0zWP4W7oeKritRnQqdMVbZqeCkC+bId1YMqZhE4kQa73CEi3TCimIqGPPi0Od88ygDT24gS9L+pzhHs9zR9ZTMiK1bY/tw9hX4erCOK5CN0Vio0bLG/OkViKVpOSUo0S/Po7L+MtE8IIsZ8e8QcFFng5Vusi5zna9FY4S1jIs1YOULua0QoUtQ86kV9VfaVjOsIvtPOjUXAtFZQetjmPcSKl8Gw1dj6jJp+VkJ8M32Y7XI8AJfd6tAzli3wREe4REixu+uOoaI95pt28DhyKTQlrew5Xui5nKlZxRHujsB8UzekJqJPDGpxyLR+J/kQ3yrzTIUry5cyVAsptdLffEsLYREBUFS0sR3bQ6uYYW/Hq1OLaQhub1XNjIpaooHzA+ZGPLjFVKyNo4G3a1/Ylg2i6wFfpSToqtYkhpujksmbw6akj0PEf2WhPtZlNrpyU4T8y7cgSZz13gXC+8DLxsoue0hupF93jcyx5b67BdHEvbMKFZwdNx9bvL8itvF4cV1R0siE5QRNWbXKflKKrGwwo2TE10b6CMtIrnSbrTVxlSMXr4chc/km3i9GVmPp/H5RZwxIihq8PQTrl99qPVA34gzDGs6NuqCKQDValGVbbFaTe3iOO94737XO7Za/PWMfxp4RWO6zjjx3sDJgeqbrlSxFYAy1xPUcmQ7cCQHcpHmpJue0sbKU8SWj3vML0eAsnE/iZH12Dw4kfzThu0QW948w5BIUR6JVbSk0GqgeJNrYVLYr0OT5JKBzgLyOCtDXrAEcC7tbtGo9Zq2BmCGHm167FlvhdKblRhWow2DyOGDY2Wt9dP0XH1GAUzTkC2IwkJAdehyY6a38u4g0r4PXnTBDMGqNdTg6qTQz4UKotxk0iilBMXVpzC6SiIcdeuBhkh1ski4jNt9HUJA7pxIDV5LnZjlO+NiZ+XEGqpTK2SKxGj7PYMA9zHCy+QR708lcIXPwG+yd/RKkaW6r7pIP8qKyp0arTc8mwVs2ACTUOer5e/2KA1YA5w0FFhFzgSMy8BvaDhuikbUA7pFOG8D373hjTHIhAtqmcIVkec2swZ+zN7zvLL+LYgiQo5dHsV3L+YdPZuZUSQ3iDpgR8Ci63kuOEEp/J87IsXfs1KeuBt6ndAp56JipZDYkC3sAw6ZqU2bt5PHQPDN5bgYUIZamC1YWPj5L3cs3ZMaopQ3BWkr9hB3+ggR2ij2aw9li80tzGqnBytw+2tlOFKRHrI7bkA2WuNqXsm++11/5MCg46n1K099ydAjei3N+F7I4ThYtvt0wA7cnQU0t7uW4K3Tf6kh3R51zpxWPG3jpjdMvuzlBINdrD1brMCf0S3Z1NaWODcQtZGdJ+aQxH4TYnZ0W0xrBOueLeKGFx50jPHABEmlHEhlTZ2lzwAESaUcSGVNnaXPgARJpRxIZU2dpc9ABEmlHEhlTZ2lz8AESaUcSGVNnZXPABHJUCECf2tddCfaPyudIRU2thd9QBEmFDGhVTa2F39AESYUMaFVNrYXfMARJhQxoVU2thd+wBEmJyqHwnXGlxIpY3ddQ9AhElMR//XtNKD0DcAdhd+QbTXlsDXRFujv6yvAIgwoYxHJGNCGRdS6eV0zeNcxIUkhLGRVMknniB7ciTPitdo5KPSMd18rWrdrc6I3m0FbvJWcNu42IZFG4+OwwUvkBau8IavjEeM7RteOzlWFqSIuutpYId0E5eAYxK21z2dG4Scec7b9QTJDUzDABuBt8sBcDWgqdIYVPs4/QFP19GDL+T90SAx3CV8nSZlpqQ71KMxN+oN8jxF+UfeU0QAm/cweGBf92ROYEK+J4P3wRD9RGigl7eVfATcgnpITLBeCF+kbkK8izrMIM/Bz4YuWGcbbmEGcQW1/b2YSFhpK8PtEg2AkijqmaiwL/OIvE3Cue5hQpI9soaj4qX088bKqSAlpoSeErJlr2DvjBRylVKnBlWDmzUF2cnHtPBnrg76p+R35L75GaxUuatYIIN8h2AOtRtpcjqBc9CcbX9pgxvKcwrbc1+ETK4CtyKK9S4XMTj3IjSl4isHhVSWVrUK5mRQXJwS5Z6XIvrNihuhyYrQnLGLXqikYX3HbaYXE1NhWQqRFuUrrKsf8mlzRj4ZRBd5st26K9iQbQwITaSm4Iqn8jPVcPMZdvk6II+LzYSjfI8KvBudZH04nEoYWM9og4Ycs2/vy2y9CBo/ZwwRJl7TEwHyuoNnPeoCHPLSvZ69q1/z3tOnQZbychKazRmsWw0oMq8O8Zox4OAlZL0HQ+CQD8ZfjN/qNgki5Y4rAys5uY6atxsiqXnVUnWmchpUL2GkOro1JK2qRqpo9fxKYY1jC5Wso64m0ICVs+UDBQbBA7dQJho85FCHL/HKkvAVAsEDRy+MVz8k24CvFIMJT/UzBRp8tPm6jse63RdNiBjbtPGqVPTc0z72sIa/WtNFm/qL1TRcj7BmchumJqGFDpo3Hg2zQdyQar3bLYhWj91IAoZklWBWb3qZkrqBgxe7aacDUce4WrXMViWtsar6VA/IM7xK2OCtZyOW6WlYnVQNeFH91YSCwl91ubKa35N3ev2c3ZuOWGKlfVevA9JAlLKJscAa+7UdHnaXYok0aMhu5lhz4TxLmoenXwIo00Qy1piIpa039F4w4BH70EEojOhY24yzL/uqfiYKSPjjVQwm',
    'PFXgM1ux0As4WbFF9E3hZQsU8HVfPB0hAktjjsWMtaSlVyfsSZajiLxZfghNJWfV0he9HrwV8HSfCvXVOQyp3AVQ8ubpspe6qK2vgTVNGV7XMFaftJaNAxI6aaNDzRMzeBWK/rTNrIYxqNtU1glLHTbHNcp5NlrZpqg7X2+QH+ZpW7AzYT2N0d/z9zj7raFnj23W4+xz43Hgl1+wxnUxqK7hBjw7YHI6vaEmR+1y3I5Og3DS7jmwKRlgUJCXnjHlmetL6OQnrd4zfGlejwDekG3nNEF9zRhMePKeHu6QcdKtaLnMNZVbbfJy+SCin7kmWT5L1ssRn/ns16wzwVOWNC1rtbGtDDcdSNhosk2WzsSl9qrHjD1adN2gXQ7Z01HknX3qKwyb16LxtlIwdPKR6ROvJ+KQhe2gAh2mE60KvUwjFrWy/RLXdoIIyzH7LWyU5sGwU4UYvriyCUzke18H/f2LVh+bfoXebMOyjrb0FI2aD7PaRGs1dHbWW1bS2JzJejeMoeC4fkaY0sghhx+veKOQC85mj3xvxYEzvWToqMs9jDnlRo8i7utteO68VDqAnee43Y7Z9W1K3/s/2tlkO2J2dvQkDbcPR7POzfNjLvYigBAvbL0mB41q0pB1z8RVdPineWQJhTVUVhaFypZQqty8oHIiw4pXdexGxtDs2/Rm1IEnm94O+obrE1y652jeBcTJnGmRs2S8LQwhM2fdUlIRShgRuqjBiwgqWZiwFBP3zd4Rng0e2v61joJ/uDnZaas8Z+xnmS3XloSds8Qei3oW7W7IRivsdc17Fnptqzt2m+uqU162gwy5ObtWodcxbCnj+Nz3oXHAGnSJxRGu1DkB50t71hD5WAgpAQF8T5jvjDzcUx2IX2ROyHflFxNfsfGgLy54lxOIGXfVErBeE2BkxI0MhUiqXXshde3sMp5yrpvooEUu7QbxSCtQJOyWdbZZ2yYrTUWO2rwNNgWTjZ5pyFKLaG57LhJLkK1nKmTbGrz8aQJMRMKX77j5ghRAOzhRqyRkj2TPPKTYL+mvgx57/J5yGzcGdr2ngG5LuYKX/gA9j+SAOnEH2OdYe857puUZ2GQed9vapwJ6NupRconh6eykZIeOlquXaxXoCO/B8UTeIjY9Q86nCcrGLaqP1zaEPIQMet14JeX7r80Y/rTw8rL3rUshxU6rmVgNamfgppoSMWKo8zFsjGHfkkB7eI99B1nD84jatdmmgjcMg0qFzZcCpOQ8bOtBPqEZyIimd4Q6804m+5OgLWymcrnBBXbio5nEeCaItwWSGUzKTrFEji1USEmhVkexYvQUvWUMQR282AIGLF7z0VpWZtxtecz0qmqCTGl5hQ4q4PdUUc4qsstmvnw7CVTbA2J0DydsG/EySNBKW1tD42jONudZMRtWvJ2cOyGixckKcr2zGJmdRG+lrWnM6NWPKhp22zt3ezDsnvcY8W2R+EOy5Oh9RHmnJsvKJH+oxfB3Cy8ZTNRdfwZeDpaBIo2K1Y1+yqKFiHoovFdRYsssS0lDLkshl5xSiyGDxIojl0QLg0FkQPKK5U32WzhLlG4TPHApp3KyXQIanEC3w5GUo4RQCpZPUAmElqRYTK68YagwYLioeFYeKYsy3i5sLlOC8KPO97xkGWe/L3fQ/+9Fq/hJCg57axRaqqSypr5RwcBXcVVkcgbo4x6mq7JVyzOs9tLK6Wi4eKrrpW39hQXVqVZM5DHeJ79pCMjMruMo1lvsGJh1n8PtQdCYk/bOhYWM38z5d4l2oOlB7914Ccyi0KhFDzqUcMVRq7sGJToNUjBDYvHs5tlcj4csQahUzno2WNXmvNahI6s+O7bBUDwoKFIBECJZxGHbkeigJMXDWQpISCTmJNghnJKv0hAY6BbNY5lkp9kxO10JhKLJ2Bz/Pwoev/XT9ZhAPuk7nGQTE3C1swH1pHFmyB5YJuDbgqMQF+y70T1RQVn1VSbV0GCbwPMleTQrxXUJSAy54YGlxnvDB4o3ZBGRODILoYAoikong6hC/0CMwYSnpmB5qd8zPpdaHkGLnCdZ8RJlQ9IKCSu2XKJN9q1CQdJ0Q/VpQFY3oq4pI3UhjWhCrCFxfRvDG7ydKaxOTdCg/mqQQ3WqLTz6SMDVbIhWTR60xzTeEmzo3oFB+27fya++h/Y8znJgOnoO7uvEmUA5Vzqe6lh6Lv8AGeT3/KvAKzlHXJyTW6Vzs/rwpSPn7sK7/AKXp6YKyqpPIbmU0bDsGRmUklNFQWRBLg0oKFzWPHU1qtiAA+Zt1GLobEcHLcJ5jaYJJrU8ypMYRFSUFJKegp+vxfen+JL3LmFVsheFjYsjlfzCp7Hs2byqw1w87HTb9O982PeYMduf4ymP2hebu9uWTpRItwcsf+u18Fx7edADlm30HjP4W8i1GnhxRS41yUouiTrKU04VtSsEx8qUUbDMVFxfactDpLWnhmwKKFrG0Zat0rVh9jta4hjYPa8yQoqvr3HmVEG+XAf9k/C7hrYVMFS4sd+WSrgFMAEO2kcabxT67j7O8zSerq3lJTsUts/lTmRst8Apy+y0rk3MeIsIValnUBvKWHMIw8zSVz3djKeueZpc0T7Dpk2W6m8RgwlPTXFd6vCk+kx7S4Rmz1aVQKWI9ItOjHEtdDOe0eqo+5KMukPU56CzSdQkbKF+mhmotVoamqm/GmQbFdXLfHqYXPOUAfVOTptdpBAWN6B+DDv6aMw1/cxq8aB7jUlfGwQt83QOv+17bO++84hetSB0ximP7aS6k0c5cjXCfYkOWsrvqSmPu4YsE6Ndeqz6V7/LT4Y3sYKF+5oHhwrvqdq7oQV4eDia6sOx39AKRY/bBBPjFSDel7/7Ptd3Wd095ebJzY85Qcfc/IzzKUlzNAUPv0WZkL0Ofu1Bfq+/LF2kOzDeVr/EHFpGUbxMCUAYyohSqiHL2RUsB0OmRZVlytuhjBEkRAWs6iWODlvp1+DxVpHIJrEo0itiWCLBxRRGgmIxuRLGhZxIu4Px6EzaQ8LgaFKWYifKECttTk6pJvo6pYbQTKqdVKbzAm3j3sX/lwfHe/uVB0uqbNDwAohSiJQ4F5ylWQDBmIFvCKDkEAkHp/GieE2K61PLkMlY/QINSbwYYTO00UlvY4wyE9fWFPN0N8x62plat6ymM/JWCaKt+7y6fm+/oo0AkVbm2d4KKG53i6m0Ta0Zu1xQD0OaDiYJA8jGxU1rBBVrcho3aPqucOwoMWQlvaKlJ+xuilSlM9hM2WNDJay2sRW52bB3nGXoWPe9g499yL4qQJonQveSvQeDIYe7RY/YIIqTUMTtHgNQ3GUvvm/y3n8WtnjW9bFLLOs6fKl1dVIaqJc6THP547ny5wj7pBeFwFm9THpwOmuM6o0OPviwBXJzeBNgoMnDlgQ0HclMs2/KTvA1SN1zluhgkoEma3N5g+YaEjh9duRNjB9Og/zef8khNFs0aPhhJ8vZRSl0qkRcVNxSxIuTnlRHKKzMa3BOSxOvWMWjWjcl3ZCsZDrr+RBQygyttNHbaP0aNOatNrUn1eFAO8eufj3prSGTSa0ypEoXUUBeRUp0JiADJMqYgEueLmFUfpPlXmYGrBNvKvKuPs7roOx2sb2DfwCcQv0Wxzt8g5cEnU98dwDQfud0djYseFRwZrzj3W14POpAzkXBLciztyt4bjYdHLPoyE73eepID4fcrODnrL1mSNvc8VAbMZqKe69jI5YQVo0MK131iN6NyZKd9wX1ffwctYZqpb8aJNSchoc9OOL17UMWTouZre/LtXNDl59dWxKepzuAxlt+9LJbY1e3Dj/C3vJiAebe7a1O2PNrHhmv5/odr0pygm3vjXcm66rHL/P9RM9RNybICpTZdheFUFy6wRgRsab3wEFH0zvmei9rTDg5dC91RhYVxZJOBmU0ElqicuUpIJWPxP38FL4P5dPnxJVWARJdfRqoJYWI0lOoKrHLXMOYIlooqKokkr7IdUXyCjtuvSvwIrChogQl',
    'vOAEJ0ddyEXJuhMoMmoRoK+kJ2IJTgILFicqkiTz9c24pKUn1g/QGD4k/DRDKkJGgiKHhClGnoTzagkeqrZrTnYh2pnzFB52awjBObmNFYMZhGSptLNze7s+OKK0OhpU81x4RLyyA+8wBgLH2/mQhOiwEV0dvIpTqjLjNJun+GRZnWhs0wesEa9eCFG0akn51FFarQqeDAHkJu+3I3Jf9fTj71+0quqVKLzANUZg8vGOd7vesEywgvLBF41lkq6661nPR7zh45SayU2TRVT2vV4kKPWi9QtQTpNwr0+t5tlq+7VFaNa98QOdiTieK61d7UUjs+MbP85j7BsDeHmfG/xxFMPfnSc74qVtDszNxUA2ue2uzddVOwamnDrvtNZxF69VBzrJkiRD0WdDYPHXgcp+iZaIlY61Im6/1qI0xgw84sHhHTtC8FhnyFE7eTNSIPKrWLzMpwgYV6Cc6cl3tVCHvFayPGLIHmdeouOh9sQ6ejYcQuCx2fK2e3r2eU5+3z+zF7rKRriuna7oWRag4TNWAhmJJ94BT2/A5mRyL+fgBHVC4WFIqAph5ao43sYHSVF89AKg50HnTcANd2M2Pg2L5kOhRS5EzCcX6HqBYkYviaebtj/cYzDhyTtDobw24qEejLdMW3tTd/kzM+bW0at/3otPXKfwY+knvZqcrea2OWlx24PWs6GVgXYlWjr8gLGNljg1ekmTU3Y7r11JZ+znMO2GdQ7qY58jLjpqu4f2OPHS132BQ6qrLJ885cgpIq8yL1JFUtKopMF5XG0Kp1qJAwgv99KS+tqp7h/nkjDY+TTZ4qg9Vsx4u0bxEavhJtEaA5XkVEVDtZWtOhac9/bysSSTaguNUsPW8WveORN77OIgKZYsJQ2Ke7FajiPG+zPi+1RQPwlk8KIWD+bWZnhBXxTfV47hQ8LPYSJw4ZB4KWJFDPlaVOmJLoMk4vkSkF9RYter7xpLiSvCfPsmegycQ1td0w3Jq1eyEeFpfhi+FarKSS6vipeBzyFJKWRUTIlaxuWQRG2JpIkuv1dzeESD1YM1VVwGTO5SpSRD5KsAGARrNfouVhAIxAOPUT833/Dq+3UH/dPyu+tCsOFroxy1XT/7NQ4Km68FCVsdtMYGY+1oWZ49ptrXwqxNnY43IljfTJMDrQs5z07DmvuOPhrYKhysUt7FIEzwxYhXMyCj4mVKaa9yvM/p+mGfWsPyPE/05WPSBsx4C32llrFUyYufkiM2M5OpCgKx8sspr7wgmlHYhd6xYypQi3f2rxNO/2bZ+6Bv0JYzliZ+953Co6LdQTKvESyZM9tEcuqrIJqsRqzCCXXmvuVujQzXL2wIrqsJOmlB6M/QabXCWsfajNgJgBMgFhHxK3TQPx2/O6HIa1LQ2Lm1SxXOvJglQCRUgzxUc02n0t2FhGfeHneUl7nsQEiWguh0g8PazMD7dKAwPN1UJNaps19cGlBZfZpN6Rs0hAo+r5cvBD+r6aVWvl4MJjytE8JT4Q1hUg6YBw5ZfCCdopgW9cuoooD8dFVNevJglUzUODRlDnm2WLZkZFhLmTSXUJZXDIxcF54FM8ppTwp55VZQPVv0lapsUYlU11ZmsdRXYXa8217J4FvPoEduHR2yjSd+vYU4wUeZIW8+ql1M9mGoM6HHewsXRjnXlf9MdR93+D15Jwgv6PRcbRqunQrSaVbHsCZ1CtR45GrqciWrAkcfHI7M7j3qCQPqzXKZBsG8oPdYtz1w13ndgMDYy1lq8HFP996dAA/BcPBdfewT/EKD/Mcd+/6HxKRZAK9vcgVAw32VRafeQnYFSy95qSoUUVYnUE5Z1VG7fHlVy5U0oD1I4SrlaShvhejoJLwlDpodtTUQAmL29pLBh2wzwvCB298xWbN7OmJFXgt5Q3bmjLJk9yYzbK2/8xYRrjrsmOseOXVtCgND6d7LdenL66D14fe0kIjrTwc35tZB9A7KPhTtTUHS1wMrN999UACg55YzHQYe903u2kVE+opX4nUN1O5koZK6GaCvpnXEUw3OzdsjtI6cNnfnCpJ0sjupHoF5nUp3NuNE18cdZfYPFcMfEo5aeukFg471l7lcLQlgyXrEtdW6PolXO4orodA1XoCYvZ1GCHBwj2VS76VIiy7Dq6wahCoY0lBt/WmMaKmUKlJVMzBFN2Jgox5YnkplaoyCEBNRlZRXx8qm5VJIfYh2ULVTSqgyzZYYzXxbE/Jm3LYn4Ym4oyD6+bHrP+2+RT72Gmo9s6kGJPQ1TR8zrDWPstkakxkr7CTss4hoZsBYJxqWZ6Ml5GzdxcmkGpszX5vC87bbPRmw7tELOvGLzKYm7nEvegwIWbR4qQau3fn2Uj/sPjVFNZoX9+7eKFN+z4U+pSXlM9/KNJ+svfFUigvaoclx972xbPzE2V834+nx4iBgrlZRHWbYgcwLhQxryKBvxCWjwORerFgjAAlWbeyW98CQNjPeUtA+Txck4EuBZ/kyB63rErx04eW0nU6HF27PhDOm1zZFmNJ8NDj4LcLVM9VQBP7POflPwx1hG3Dw90esV85Kr3h4tOlU+nWX7kbreQXAi9YnbVR9Iy+RFE6272K7cjreXSUcPXJNGmVjk5Jt4EWMaS+MUmnzrLhCoXOmNpcIpN/OSBehyI/ZGD4k/MxDVpnRGzxQCGPoUQeCLA5rcsA4K9sbbDabakW4DRkzCQucZ4xpVplocNvSRjWDiztquKX2ma9jMJiy3gxQdRkRKLpa8hMXEKEQKZnElkFaWcUnYTEzUgtYSiAiY1FjkosspPQmwPIztgcgmWV7jX6pDvon8nvze7o9akWMCY3LdoMavjLLiBe3IDf0rWlUPeGIfXPsmNC9LwbecwfDnAmEoae0sLzB98Ej4NvnibNIafGJeMHBJIscEKqWIPEEabKmRmHmM9jMHz4xmPBUib7EhpQWV5jNmeSuvjoaQmqjexOSdT37jcBYLNGY1MQ5NPab5ml2ruLnFDJbJ15QqzoHtGvvmOWgzRm74yEv1pi0Ta2gkjZaM9tWFnRp2C7aXPUFptzuA3DIvWmT6rgDHt1Az8GjfTZ0v9tRG14zI2/0krQHc28rO5iWpAwkEf0u3kFL/J6856a8i0gzYpc2LmZIg+VZxljQfBBHI4F5998SZrChdz2yOEicAIaMO1ptTwTGBckGRa580EByxh6rsVeG964/eo6uKbJzYR3HY+GnAa+QFi3IM/GHRwwfEn4NRBFqXqZxwWYG9FF1Fh2Is1hXe4aaT5eGpetHkWmTjFPdghm+xZQkUi0ctLUkz4wWxpo5bud70Qm2YuU6dyIeuFx83NkM3Ak15o7bRgx8kgJjsVd+fO6qV31Dp/pi8JHgO1G4U0GxcOCtBEZTIHDo7ge/P70b+HYMRNVWN1s/v2j1t/2a84FIqyifLkoaiqmtoyIaPggv1uCQMr5XhZQ2qhlPIb3U0O4KUSim5vOUZmHznuHxkma0hHm2bLgJyUbHXmraw0feJF5ANqe+ypylAPl5kB/mqT7wZjclSDSgTV3itR6x5Xls2i5FKSzBpEUSUnShGs2wo7b5cMTw5T1WtS/tgL0Otx2CR6yIbML5lA4+Rt1TNs9JYaHFFllml7Vm22ueFXbOkm/dgtOj1pw51c1nwQasfdTL3xXXgzx359w6U7OtZ87DUiSNvvNPecrDFiR9jdOPZX5P3rkSMbERwxaCylchME/eKbAEWaq+yxOjb4mMcL4UbUIffKXgwZdbnj9XYfLETciw8l5H0MFujtgCmn1FrzDiXg/JXLA2OgkUvHlN4tc9uBFvAk58kK+EOPHPk6v437U3E1WlsGYuaFRxmAqqUEkgW52k8uStXKZ6aS3VVVoV+WoVqSI24nDJHU/SAvuqYHjCp4AAfZtoIhxyx3tze2df1PIOAXDEKsesbb+I4za1MjMnVtPKo58rnUu43snMXFuT74pWYNS9+IAQOFsQCgUSRX0x/W2/ssCAOERjI/dhhwueLL5QQd/Zpz6j',
    'vOphozbgUURSwqJm64KSAAiPV5w2wXlOWGqfB52Lu9GxjN3XnoJ4kra3q5mOJNzXWSzwbUje7z8eF3HB1ln8JtZ9SCo7621NDs6hbU/woJIPzsadN/u2w2aKSuB5Qok2C494fvjlDgAYxSJOtyfXoXB7Ex2N2+XY7F5Z1O1Uj8ABu1hDqtU4oOqDIXlVh0d/6CMZbtiHeePtvhi15zkyeK1TZt27R3ifBNAQRgbm7CLiubDU3oO+rLzffxxD6LPNaFjZYbdB66jl7dbY0brk1Qg99C4wiJQIBYZ40Qsdkpede2+TzYJmxFqS11wybmFzcrN4rxqO5rqBofgpszGVNsZ0Q9sSvloB0l/rFOq33lBHfHpvHkPz2pewRg+bnPJoTiwhql16Ji5tt7b9SCrXGio5uw9DWkmsqhyqSai6tMqgmlYqILqSpcrJUM2w8uRTuHpEntSVRSPlYYfuEoGjTSNTbR+2+zE0dF2OXSbZZnV748rabI2xdj6m336vagpJXdkk7XuoL64Pz1MTeIalmJyFz9OmLTa2Lu6o/Wywy2HatvadU423OurknLoxpozdpIFiNEKNXGxnpPkaDEZmwpJX099WvEwJGIhGwDyr5uq2yIwJjU41MdSQz3Pyb8+bhdWZa0OQpLMuOdUFMOPctY/B35LBYy3FEWDYqtkuxToTYZ103QuHuxl02q2Oj9s9CGO8AWsBRRDM1xecz4PYdEGSIvqq76K+EViUifx2TGpFJy143PuUh5mY2gsKmpptRcQs65ndYjBGzsONIuiwJaKyqCWPQir8dXX98H1qyivryRYAwxWIqSStUhrIq64miqimvnpHlVFYlal9q5Iig5dF6dcwKFj3QEPjWuhmki6NB2R0fgg6OT1WwIoqveKwMQmKSEBcWrh58H/mPn3//Zlc9HBwZM4cBdxc57xnu7NdiHvHzqvdAWCeJ+72gDdoj3a2KcP2ErHx8ouUlM7IUHq5WbOOVNySgAT2jj/1mRIpXeflBiIk2iBeoD7jFqEJez1XLsrTUnKphSpS0AeyiuPbvIVdgJcXigOdIcMWEfvwQvZzYrwQETEF/v66g9aP35N31uYs73rvLfX8J7dW01ctiVaiHHLO9EbAKQGFZ4RhBntvni8nEW8SvgXyEK5oCWMflkbC3usSSQzbWcHBqZ6SxLBVRPWHxGrNpnRsEJin5Y+QGEx4qmROn7LAC8zysgIXIyN4EfMKMe5e94LGmpvpSHRergN8pPkkQEVAmDfiwOOlQfVmUDh02QJyA24fJWzfHNyFE5GwSDSGclmtenDi/ITRI++r5axZBzqFdNd4CByfs5v3CIiCh29xyLN0Th46uNLHUB1M0aNxKROM1c2grz4nP7xPFeSkbXGTDbjs3qJG6qL3FThnUOfMEAm7zfDYYZecdsc1V6/ZdpAJnpvDXbgOLA7CvN9RjdjnvB2zsFl5zTynCkRm3i3wChD03XTeyoQTMZNfN9KS1FUI9lVjMOHJO1kCps9724/GHPFw+xV9oo8QY1c8vrIYvlOaQnE4aW37Ddj9ZNxdh5b35PSKPRkKGrj7BTTgrnM9R1Be4BUeX871tThSy/hI9KvOrk+IWQ5eTAy5S4+Kyjwp17HUjs30+MSMPXpB1dUMTSIxq+fGRily9BYnXs40Q17Sp0K1Chv5NQb54f+pKaa1HleCkHHF9DVUV30awQRM1LHuES00JYw34y7VVGxtMzM0ZbYVLwWdpW2y0W7LmgeTJxeUwzPOzsIdJBCdlUFByWRsDpft4aD/WRDDHxLuAgcN9ElKRN8VMNJnDB4tNDRyNV/tgQH1GhKeF+fovbxkKpRX7mH7mM6XeyO1jRvZRIo4T4DMaz4m6ESqrKhsWiuutKYXB7yA+tTRr9xJLRRTREH5NNBMKxWUVUk1/cFT4pa2wiOg58yKZWe9pdnFdx44kzDShK+Rrn/b22LJdCQ8Dz44wySBDNqBQtHJEgWLlylBnuFNGnDkwx2XMEbgKMWwo1c+svbhxtz1wKZf2RlpemNTTQWQsK5N5I1bQySDapIWN1cC/MvT3/YeFsBQaWPye6T56TsRvNcTImM9253slXRcH7KIaOFjvkcBQeJgW8PVMqUGMcLeKOpuDeSYfr06hz0PjPNyh7sOrFKPlaOIwXctj+cAb3kwyWE7OKa2TqKCV7ZkBccLbs1KKU3t4sipko2OU786+z1TawQUAx/f3ubuVI+VqLO53AY58MGGO2Y4IsxnslT33X/XrPcFtPzqZxEg29LU2QlTYIGUVhm55AFhSVOtmduHNd5WmQi5tEAXsEPwggKYM7OPlDsa+m4MIXgcw0SLDkYmvXulCy96KYGDOQWqLzaF7ish1LPTr7eHnMBXjOGvR/IB826Uk7FLitvKg4ItQjJtC1vXLhaPtCA6Bw9F3lKOjT1UY9saGnTqYcmIcx65/DD0s8/EXTK5YyOWP+C6PuYthJSLo6OVF5gcuzCx0APxIi9c5Wj2BEFiRUXPBU6V5jkBgREjDDds3jpvzUPfU1rF6otdorDIF+ugBfye3lOVPMEyxOD7WAuGPz/QEYekkvZKB8G4kYtK9DbQskZl9LjSlE0+BBqpe8I4fSxoQNBk0ymTZsotg0ADlhZ17PmQOVHOE3zMNiQw0mwWp+CvGYMJT96JEukYgcbn5XZ5QHCWr2Ao9cid7yiCCQvQlwgWtd+c3vUcjoghSTnpVNvQkHU2tCT+MlUUJsbcI02ofEml4EpE5a4YCHP4yL2+6Tm370GeoEWhSCIu96PIJwHxkIWh8+yg4q1ZDIqRo7dPMqOOANxFw447pun/XHsdtJDf0xIvN6/e5FmE1zcEndW5s2NOtXeukWd3BxJ2dY7Oc6t9mTm7Sl/qpVOLEKIVX/TCAgChxAWmMD1SfB/wYWDkJUFhaMDmrohls+kQ0EP1besgw/NgB8zXiuFDwv/hwDp9mmRnvZ1qw3cT0Qmxper2yL2mCM6LqVdLMDzV93El6xS1rDfnpg0c+y+xURkYtGTLA3ec6EK8kzG3exhnnHOp0wHvdTXn7LV4wPPOtNCpMmz7C5p6rtKnC3cmA69QrSQVU6HSOJPQvWXR3Cp5ZSfzKoSG5fou0kGL+D15J9TBZx22mqlm0Rm55ymWaDbJjFqrU/NQNXNazcaeKCBf5YUeiz8W+ElnvZmzaLZtXLCTeV64TTvxkj5KhrsbcoSm2y84197ERidHHbqwDYOi8a8aw98dyRZZ1lKGHbddmmCw84Shxu5gx0JNPY2kIBeKZWAqWHxYSNhCh2fjXa+EZNOSdZPKc7bLaNB7HY65zThxrYAAv2exy0FIOH4ZCA+P1iutTbXCNclTQxeNtNJRPS0w3WxYob43GIL7xXUdTvITcFJUdvAHEdnvWqi/8tYSQPYdxdLTCuvdxfX1m3CQMwQLFAkp5lrXReDOI77cpOcFIXcPt/1Ik+TiyMgmSEY5LykZyU8legYGMnCkb7JR9ODK1iyma2OnrVur48RhB4pIJhe/Bv+Bo3CnLmpOnHVzyJUySuz2WnHTAa+uct0dnwoVI1/JEa2IzzfnA+6CcvSo+XgGEvSQm+0QRU8gE0E7lKiuiLMufUzLpLpIIsOMye11lYP7JKQyifyQD30+DUyELJMIQcWvAmjRsfD5OjHXIIa30GHEm6YTPdlFuQk6saqcIXLl63VQCb8nb3ZdfbkFYPF73MOz3hdz23ALLytYeYNt1yckWS4bgBXyzGuJ5GaFUCehmJDYTJMmBtfkxsk2JbQLnhDQ/Qo+6qz6yaXF58lvGlpqgpHjRU8cw8kZI5TrfUrXP8nTBj0xOzOnWYGS6PSMJWUdI0MvCuuNUDFzRSyD1tEzrqWsL2U1jGPAWUCJaAyHlTZlDbaLHdbThfvYOxY0lytUC2erSP60J5spmWciV0igG2GKErHJdhKSMWPeNXCYIPC6hUlx2Ospk6ukmDx+OnOuRy9mrgouMamGM1JCMxJNK9BjGPYN0/WvenUMCcNK',
    'fGRDGys4O3QUWlZcdlnQzZKWqB545Mjr9Z0NN6Uu+6SUnCyIzXSiohojadR6DGOazNjmFwQtK2JQGwnTdbFQrpwdUrwOcWgnBSdZxULCZ0r5VXfS7TkaiWy6UE35Liix5sD+CUVyhRjQUyZlZ4NMyXNttpCy6uJoFUxnZ7tAoyapo/C6lhydW1pMH5ScaQI3cpMvVSnHoHtf1RlrlaBGGnRzY3rnYJzu5jmKoCcFdr9WXM6cuEsEqQzYBMuLjMF2LeMSBaxMh1lJEsVdBsAecY1S/amD/iHk3Tq3wfBFPf+LLzC0qG3ESEjGTkJoB7ZcqoRUGmQdN66q7dJFJKOG/VjQuwuJSiSQwfsVnrKR2cz9Lk9yqnQyiVwB/XAaZxHzJ0V1CqOq+CycIhq94rXkmxhkcy4hJaz5YCa2ehrQHjaG6c2SlGQzJo1cItLCeudpSmz3y/kEDdobP42S13d+GrCubtzXTyomia29Qk+5hZhBETvWmTakQuzHTscd7p7nv4UeiGiyKCBDQ8u2FiAkv1/dqJiB+MGOADTM3vDhHnXYpU8HadvoavwkhVqgwnbQIxo3iDpNxaTPtx30DRZey0d06hlMHR8lwq/7lY9GthWXiGpk2PZmyIj3usSQ3XD8QOgRUhCSS8tOUWby4HrvMXJPdPGV5LxLyF0pZ94nVGtryTHX68nz5U2s+meGSQo5LZnfPoa7gtu9IYTUO/wjNhQ9o/lOo1tRvLPFrobMaTkrWCb0DUIaMjVkZfjINcllGXQO48L3e3YkJ5h2kIuMElzdIdC+OL7zHWPPh7WcaGzRkiOGrbSzimjqWKmSizmjJXuU5TKS5aaGxDf2tO85YplUIET2nsG6JzPfBO9s0kT6n6ZtGDu0fDWQkPJZ4QihgzLbxxWIj1HY6y6fjoKivCdvhqoPeR7uA7SxyuCdFko1K+66I5B9KeIDnU90Nbw0AA3nGGE4Uq5HQ4fte801gN8nEFEZd+pfmj0t1KpD3nDYOwrdo9+h6L01v3NoYZON01wKGaWwx0TFQmgfyOTvSvdvMfxpkGdOfVYPlTV310NzB23R4EbHjYmpy1hdd1E1CXJ0VypEVpeKDL4bBSn89BxfQq/ncB+EXYA+XfrtxFH1AF2aM26pm7lVgeqOB42xPF3FuWaC7rHCbtCQmdGCT2/X9zw60+zZ8U+WGxGu7H4FsLw9utuemBXieT5LZHeyR2UfYos2328eImyPBk0t5vmntqQ+eG3WInd7xhtPZtFRcFCHnuykcmiDuYd9Qka8q8pJyxg8tNuHUC1v9Amc2yOk+cT8caWT6Yq74k6R+Z4BV8mTLSEV0nnyVEIR0EEixUENykm8zTPnixrjOWND//4Roabd0ImEKSIivWrVVB6ceGWwzrqanudTzPFcQ0G3MhQ2O6nGm4Dhu8LNQeO6wzRg08C9c0MUTjHyR4DfJOxn5xAACJIP3Hia3zjysgscSR9MddVuNnfTw9CWKxzPbYcbKpOozb1anDvSaX9kY0XsMV4RAd1QJDlz85AYqOFTsKH4Z+nc2Min+fG/ebT40+9Kro5883zvF6+LF33SBy7YO/ddJI4CnZGk4qA7nZeWx6MOBquV7DAxdOP4Yz9mQdcJ2wenL9cpz3T/VvsrX5IvgY3Gr96k/K3dpOLAZdLp5cnjqUwr8jsUb+hIPvJlq9GK5uhLaqVP3tmgmW8wmW/EOX1sftGhpUfAjsR+voYyxszXDEvejYejY7kpAV5MZd4cgA9bHHGv8zEtCcHVahmHHxP1ejvUoqw+/HbE45f49EHmi+qhJPuSFdvV2UFz6p8dyR9HltFn1pGt1aVY7FeT+6//eFF8uyMBgJ8Db9dJVlddM4Rmsar60LuP8plkXwfVRut6un39MriqCjhSBr+Ig7j2PgAljt521XdvxqGrjwl9W0T4zuS5wHHxq7TBwbphyEWMiHauQpyv5MUJ/9vHYX/3kUPT654YbO4MRGOEgh/koNV3gEARR3EQ966Mt9yTbyXcXPzncbDgwP0qsRkSRCk16OrzSYlTfN3TE51nG1MczzHaVdpGMkSgqIdEjR7Bq1QHGz7ZlupIkiTFUiHzeK9XcAWScS+NK0pXSvHS2qJjx64ApRgObXxgCseb81+ZhUZswiWHijLNntB4X1AOuIlym47zxmnHZoUUXiYXhSSTQYjAR0/buqVI0YpeRUYfMRx4lhMz8uQnZRaZ8fkSg2/9dgUe5M77FPi8szOpFIYUfc1jr0hJB9vrJYYVvoMron+vMnCbBarwir1O8ZJy3Kj7Ig2LMPWq5lalziaO3qrf+SR9wJHaJDI7oxFITs8tbvXGC8iAtdlknrBDp5an5GO8xNGMhkyMjimFZ8or4nhbya0SIEZN48rDYB37TZFNBZziUGYannYaAJ6woTPc+yUCl4WOV505XnVH3OH+OiUstHOundQ8JHckkj2BEaWoPEuKPUCOZYpaqKFqNldyr97kqg2QhZSFGaXDzPzihNUMhe8jbRfi/hvB7bY/TnBiPeo4Jz92sUWph0EI28Qs2lAjUNa/KhbOKVzCHJSRp8UzeF7RD0MP2oUzcQ6IGEvu6IU64NFiQhNUUp1laEvlTO3dxzHrVAyBGuSN0eWFWBTSQCVAlFtZlVgimjQm7wfHwBpyxMfguHKWXuXwLUWjfCB2uoVM9GF46wUjt0PBvbc688RA7r7lawoAU3cw3UQFfMA9195fXB2jFqYRStCxi+M/koGln1zDcApKyNEQ/MTA9qHu4uCj/ogEohB6568NoMTzUilErFn6AFoJTrSSlWJE6HD62wyWHkbdEj9UVCl6GBnb/vcDsKHqKpjR53x31A5F/iacdRxszwxMrXMM0iGxysO2sJzYo8fssDT46BrLeytibqW5MitmgDpqUdoLFAfeHZYHkfqduN5UIgBdWABb2Cy4gz2vrIOkOGqLyUqVBLCoOaNEmOOx2h7y5z7m5ni0n0dM1ccE0YlCvCuaQH/nZ/vIeZnLHxnaC3zLhKABMZciK1Zkg5ZYxfoShnvy28OcEEz6IgMN4rxW2zWV1lDHe+rG0Xv0F+f+kx38qd05aOWQYxfxCc0IOlTMQ30YO/LhvZVgnH1TO50LKHxtfqBG7KbYmLad92kQQehWn1TGE7dXEt9Ww5Ae+x+ebN+zNYgXGb0Oqn+hdRJU/8JEnbRGSad8MwI/eX+MP8TfEoYhQKzZsitv5X2CkfcxsPr4znJnuxdNeXEZ1PzAazf9SO37hwtUMZFemV2oiHTC+KEHxh+8u96a1tevwHIfeeyN6xlMH6L5LCm7HF5i5gGS7G81ShD8qdqubOGXi7RPC2bK3MncCCXAYKkSrOa4YA4i9leDiN6BDo1O2741NTu8lEtDl3IUc/hmjXfmBWZm7zcC52UnD2cwdwx0/l4NL/KUctGZVhPSbvYOsJMmLSzpbuGe06aei2iBJ4OROxGK0+PjuTZh5Snyn8Y+ky9pL2v8uuqF4O9//IJUhPjUfVxXAqN5I23zXlksQRIZ9azJNOg16pXs/y6hyZoakhAVyyzncHnOnO3QvvzOivcAPD917D3r5pWfE3BNgzqpGNbOLWqhGYM4hWorWNvbZaf5VEfnOg2r7zOqiAdZXRVU/+1NlnO5b3eEsOh2bZ+I0Ho1GKgp8ZWCCnXdpRfq17jWFpveOs1K2XS0blP0NKojsMO3orfFY/WSJWs+NQcPBazm/agoOW1KU41hcxpb0550mROXnar1yCxNBSNiLOFcpubIVytpAOvVI2MsrPMoXV0pY1FrgcaUqXhuLfS+5lCUiUMhjm8hwcUJ+clj3D1bJZz4Ls1hO2z816qh/NooTpRK1ulQO7sQrYTkvvB9+7K6SMRL/Ymlw5hngeZ4V40PJ1vVF7BDpOqf7+5rgTu+o4ZzlY/mtrNAvixKtGaDUTXzwdt2qnNVDEdUoK5WhcFQfj3DGGazoNvRS6co0vdBZuVl1kvNCXdnNjzhIDHVHraKd5JMVarAVyvI',
    'T8d7myIFlZyvyudDgIWu48FjDmmuzMqaPQqspnDXp61dVrAlnqw0wEznr1hBwtYJL6q3mzciX3l5xiKDiom2N1UF7Q2hXfwhh/fqOkuR7q4xIXzTW6BvpN5BWf6arIz3WKIPzkHOO7WRxcf+jOLDvJak2ylH4jqXTSl0o+FhX6opTBA7p+CWFSk3JUvqyOyvd5XtaJs3yzGlTNX022UfoVnsHA9lT5K5xnCggCGYkVupdPgi9WSRpqd7e6JxDVE+ClCq5Qkd7vAOVNpqtchUi2VXJrLs1QP2LIFBnkIWPWuRh2BIU9XckEpPkvg2mVlVMxzmhzRxxWsXhZZZn4oE4qznZZwlE79AnrZdixN0gMAEhMFtS3VjO7D7NYP4VgUzVDsvBiAccq/GzrRzIMNmscMNUqjR4Lu2X0dEW/QNePR3hiUsSST93TgatXgbS+JpvmGC/OegiBZah14PZqbNcUNXq0mcr+3WBlmH1DRg/I4OJTjTiJJEqbuYDUDJiNB1YMiqmBS3jsflh4Rw2roKGKhGEK8QPJfFr13PwVkeScatxWr70ATlOKv3mImWVQs8de8ASLChWULsne/Cpg74LScGnimT6FGQmrHqE20+nPoMh0XwJElHIJpvuNzTRfgbfAhJYpFYOsjxjUGlAab0NXkk9mhV3r/O4GOGtG75wRsHEOx6xjzAa7YxsrUS1jSgOrA7BSLBQ5L0GNYETeQiEU3rGkdJB9nX73colWcEmRH15Cu8ZOyDChUYiP3SyIoXlDWNwAlUOvctNYZaXKiGGCxmVWAARv4mFYVE5Cgu9V9fS+Z1svg7LhQxi68AE7b1c9GCPIyCmcmpo8w5CTXWO5ZcjBPj5bzMHsrTvJhBYirAjlJNMlmDuNCEEplwai6KJYsBXC1vzQQqZVNgViE/dxE0acs8Zq7o9hxccvUdm5HXcXZIHyQcD6USawv7pkvi16nkoYRabVg1gmkvm4jXUpBODFQ7a7AsG2YinMMXvfOnpng1Wocw37kUc6vCfJm1W72OA578YLgERcv1Fioz8SMYX6ccp8QZddNNF3koaI/2Il5Bvdd9N1D3RcKhD45QMVGX0x5Su1ggKnsIkjDpNAKzkN/sVXOf0FMZlxg17uAz6OAyJNvt3EDMO+dCdkVKpncFaFIX73pMOdPWhGhtezcEy7HQSUGhB5fyFW34upBNF32BSEkxlVzDDTP0XDez9f5+SDd9zOium8MyT0I1IDJqlWuwI6dgp6KuYrQeNB3eEgswIcm5tQGRV4Y65+d2oFMTL0V7+3c7zQPIiAX4xPuSM3zhYd6kMiphZ0UCQvQpnoh04+9PQJgvmehpdHQES774EncmR9Hd4bMy16pUWG3er9gZKNnHYhOMejOvB+kKICsNQIkh7ZekP/Hjt9wpb4mPRDgMAUTKytQ2U+riAZu+ObX2nZMcW9SrPhr2D5k+bjdxr8SgHYIbSM+PFOb2AZ0E/L62Tkw2rEgBpFyb5eZl3KX00KiT6KrQ4iHD8AI8xYdH79tzpb9qayI/IHPbDOB2pUNRsGavGMjrTXrvwYtNc6nVc26q1rp6qOZVp4cZ/rC3nWxr0WKZgzz16O1LJra2QYgU8/5hFvQXflYWF7f2X6rpxN9Yf+T7mMBCAxc+UYG9UEi0wEQqLfjlVC+TJWIj6lSZj5ihshoowUqabH9seiJ12j1xIS6cWgoq5fP5S001D4ysUhEmtWUckSM8dc75DOiZVX0WGlCJOClnzLkGJ0OleeMkxOaBGYW7Z2eC7QnPB/saURgygI0T9OGlerd4RoVoFGyb0nMCP+P2Vm59vfdKU6kLIm1owURpxvEcEv9xRoyZZ3Ax00XRhcqcnqDMwDyPUrzADZ58xJC4UHDgSj8ZjPZV83CHMPtSgeywcmRP14fZ+cl5NLYdUdTgmt+LWxIi4SLVTP2u9lHoVSsYFnhSS8H37YzjavE7jO3NN0+RzlCG0aFn1zn5Faej0CxF600XC4dVaM/mSVIAYWZuI2HychwP/PTVz1ZwhFoAgoR+lhqYWHOOyRtsGkwG2Rct0vaj2y+e99tEK8uthwYGgJSQsKZje6wQjgfE/jYNIGmGJT5aN1GshqhyOfJbGG/5lR+WrBcz82aNcWcTg19g8Dss2nTdQnCHkzu6Yrd0mpfwvXNii8UNV7K9ReDiNPqy2mGBAJpwtSbi9JYaW/HK+r3jEHBYxaPEJ/sVMuH5YuZ9xV2Pf6kV+Fxp981XgTJ5bQ3ev1pSHtGLqztMjDzS3J+ewYP/0C88vQBA4oLnL5hAkyzPuce8gf10YjfdKx0mr63BzH6OQL27DhOQhQK9lxXNiOAEeGtvQCfBrBzbXN5NwMFZM671SpwYMZljjfT4WlvDTzrJtjhEXQxy56yQQi2BDbp9ngTNF3MC8wyjYP/BWdF2vO10+5IkotETUGWm6ziVVFZJMJ+HnDs5Ikile6CCldiCjkJUQ1rUwm6NZIX6y3GpytUoIBcW8FlZONXmdzAqcEEa9J9Bnwoydje6knQiORFKMHa4qvACIY0iZ6ws73oJnkSOnUW7VXZRoh17avxC5USqAVXtWkZoFzdN0gS82SDGnHr9ROsZ8C2yK34P5TDRI51hsUJTqEEgslBqeo3qxge9zdEb7T04FK2+yyuI9bEWCFGgZU/uqVEqXMXXxrvJYkdec1cSzCmNWdxzYTYyZQQRfcVPQ1RCkvjRJFF/JRnVosk0W00T9Gb0RYatExToGcBX+SBT/5PK5J3IsdfwTO8shSvarX+wX0S77/eBfr52ti7Kc2bF+S4XF4mpnGeNinYpXpiswfQemyoCpDdbZogETfjzIoPJ1sasUjEorT/NeSGxd3vEOvQKLYS07lCbZVb0rlN7zEIpJsiAtoEdxHlyQLY7Lvd6sNaNeokYAsyijsNntx8UKtFHuQrPU6lzVnp3yqilTny9tybSUySEqzhMeSTOjodjpWEC7sS7nTNaJbpyKrIhLK2i2gYZfV/vn9+WQpfl9ZGfLztf7aGANGjJbY3gjVeJi6zPKVRlJz77rhWmawpEsLO8d/7045dTju3QBsK+LtC+pOJJdP54KL4xjg1v5bmjnx7XnOTvUCpwHBdOjogjmKgMFzGwQWtIzYzmN4k/VkZm+QPCo19lMyCVTobyIWaSrIOt+WBGBGnH9p5/0n9XzReeSOmKtAlcrlm+zUQXHDJ1oS8L2K7gFhcgnLA9P7Oukk7Yh+OnHmoRzYiDE+w3Q4nW6WibE4ApGHE07o8VrKIaqufnbXV0xo32nXvzaJ1QRYwVKqlCOt/KVJhENCnexQHQBEphmyymMNkpBp3WSOk2TBAN1JlCBOV5vaJkqBN6d1Qor1ptztXbM8G+5OFEOcxxJm0qQ98Q8b6uCOvZVn/SWHOKp0jTW6ralxpDtFymIBJPopef0QuAnEZ1mJo01mHMr1LILJFmkkSUiei9lSSxvl5dL2GdtXpOCWn17vjBFUaiWwSADVQZLsjJZmavhUOBZdUGCaliALdYBeP8kKkjidCosMmaKvNMjGVxv2zcb9gupR1suLer0qxQUqV5RKHNR+iRRYi7Qj/Fop6DvAKUER54Vi4w2CppcUH7gg87VOlxvvToZv0XJRw+S+FHHjl6EHjjccKpgZ6oaTYlz78uj+dmsn7wieK91rPck5bJa4aipU0NBHMTSlM1F6nMR4/CTmZD4V61K/LELQQrhChf0dQUNKkjTu5zTO0qlnCVLmESyVsJlyhGw0cUFrh/lulqmMuYjUpMFjlaug2k0a1rpXsATcdu+Mv/dj6XaLRcBaJVp6BnltQRLN3QE/cSWhXZ1Ywe4xDhGzIV9WxYoq9aFKa8UXW5sk6YtU0jESd3trvgaAcvPbysccKfmEXbdz1HI1IfHiuPQtSOsrRuMj3QVH974HVWrEo4y7AzV8l5Zb5rhTxtNEV0oyqqxtSRGdqJEAbgjr3T8TNAafNdH3HFR9x50PO8JCWmY2GjPko0Xo1v473u0kmo',
    'NlPyFG6+7vd2g3J5PBl1T/d8qPdRH4jEpAENFHMnXXI6eZVIkfvh9ZnNXbJEEy22F1uuRFqKEH2rrcUdJYnR3QlqpTyrZjLqrSckrY17FYWiSrjaOrV+usuPLI/mJoAFILvAEhUwpaadbsbWLOL8vmvHb4gN5WqqZt0dDPdcwQrPStSPOtRUl98hV9oDuLQj64Z7RE47kyZk5VBAx2F5fLTvsgfjCP8Ob8n/mVRiZ5B0SfvDuY3OP2JOzG614bg5bb/I0Tu9XNUZi14pzykYfxgrVy5GF4M1HHvyK3jCvN3EH/ZyLs0QR23ZbLE20sNp0LrsgnFhVM5vZxdNSyfALyM9FkIHQXnHElZo667tO3ZPq5TbZLQDVNgZjU1ww51a7piX2Yx856EiR/nzAqcWBMxSOT/KoHWCLnTVz3pduA2p49UyVSKeSgKeLYXrTJyKUcRQfKwJy1pRcygN1eXoJEltJ2rrO8l3DxDad/OUZg85xJscYTt3ctHo8LaIseyY0dZvtx+SCL/bYJUIJSOv9aaZ7r2YdRgDxst2aQ2y/XYDQCAuNR1rRsLn6zDFNfjiiH2qIE/npyjE1uuNRFYtznP+d6hK23qyRg1cPp0Oq0baG2ZxZlAkusNOgQaUYCym1TpZ8Su8nkYMSbNxCTV3XOIrnOt6Nr93nY0leL2Vm7LG0k6ow5lrMYrW8Odqeyc3uEONWBRyZrUCqBWtVkFXzoD87X2x/PT41Qm2pGCNouLZ04W2WEl83OOkzOzIljYM2X/2ywuOKp947Jc01UmdlS9yOEDPHLHQ0iS/imksY3s4KXAAvWomAVcogd2rWwVxZOjhSmbpxyMHrEbqdHNrnkwXhkZV/0CPMNWJcprssSNUEU9Dos8G7QFFbd36nJmWjKuFjlaE1JS/XiFO1Anvg0Mlj507AJV3+Kzuu1gOd2yzJQxFuPtoYZEVz3yy6+q9EfNJvmswQ6Qe38mY9IlWra2eiKsSLQvKsyoSMfl2iy/4F34RFmshZQBpS7o9L2TcquPBb+njYOktYu7JFeWN6B2EeurLbt8wyNvWIg0uvJ61GoXNZC9rFfgCpCvTmJSk0+vfWakVPjOI3OZ+e2ERTHTXJH4w7tpApyt5c1GstoNDDKkTOzGiXrT6eBJUSbVLXm+gct8onsyc8Kh/uZbwS0C5K5ezQiPCUrrk6r44dS8hCmjjIAvBHmzKTx/HysT1rhZgMwQ4nfs31eaqMo7Ic3sLBjMUyesoz4q65+JWdAtsUTqXOy5uDiHE71SAB/8+Bb8p+FoGRtHr1FSTRMpQOXbqtmkjeDquOpbe3yxuzaOx08RQYwm+VlYnLC+fdA1VYproY4w0g0u2iVMM2Hk3vZ+2DZ6iuUIsCv+QQUA7WtHy4qDbQXhTHPuOo6HepAFApFqamqzLRz1fkblWIzochSRGWFaDGo3v0qZvMaWhn4mwEzzsDqRA6JFzX945YTmZXayYYMxfSDVgvvRGWMhAHHkyJwmQ02tRK6ck4W2R7COHBN5iySIQQc1DIpUhv3T6MG12tIL7msGN3vUvsUQa/dLeiq/K8nL5y4AXn6KelCzb9gFqlNyHS0pImFRbPF7GqayeHsnllGWEFsj2JXpsHGtmQU611RWmSk8BJq3mNSM7yFTTF+09VHSFjyB+l3trXIbVsrXNirPeIH5lzGdyp5mLd9FgFmru0TX/5iGFPj72GVQgdNMqaVebP9VNe4cp2RyORhWftOkzdrI4rNkb3+dQAL+2r2wUxOPQCLcQ+ya/MGwqCEvIUX19PD3WiYox1UwqVyxn/Q22sjdMqnFKLT9OCl7oh6shSKF+/L2pVDlLeSaGCV1u5LmztLyzhECAFU3Dm4O3SHKm8jz4Wq3JbExTPLDy8Q6DBegEhw33z66yR1JO6utbfCnGZauB9tu3KPBVjtN4z7kZlbVp0dcfRxoLGTek8OO9Gw05+DdC5JYnlRXLAGIcK+rOijDqB7m2biD31xdnExnTk62A8BbMs8+jtN4wo7Fw63cHlNSYaIyC2Evl5YyDb32/US9+d6pKbimLr9pbCS9KJA/pMtZu8nnyeONHYkDcgchG1/kqH7A8J5AdbguYgqdSm3zRLwGWum5F7L4FySMxptNb1oD8tp1ZrWlMMeEJ4ft5Vl7z1BMzrO3z7YHJjyZoK3iFgdhTXa720wg90E6KF2MPT8cLOjxtlSm9v55phmYSFbuZKhCHXXNb3WJxn92PfchDw78T25E7xoiOGHY+ERtpp2nV91fVuJuYC2OLN5Ul+ARE7ooh6dJfIIZSDzC9M5UotnEFYrlKpw4lPGge5pSRq+rVdlfaoGANXkIFQU+G9J4ZQ9hEgFSP60xQeKlLoinxCDcoZP9Cn8hva3wRAuYCxcS/9vVS1bNH7LAa1D9IIRWuI4uFNHftyLwvUR/i1FYqOGxdDZDprUlfZ1mwbSdGvLvKSDDtTPvg9ZR9SASfulrMxo+P5edybUdxag7bDfAZmdqU8riEgIRV2wj4Vgf5qkF1G9fwjsPXUxlTH7ct9F3zxHDrFLT/lAFFi41jhvEhwQnQQNDtxJqctxaUEGRxKGWL71FDPVx2JLy1+HWptSadMk53aqmnYzE909Ckp06e+MLpRPkaWELuW+vjrpYs8Hmp8IScBK9WKp0esQf7zfofakeUwKagPT1j0bnX1vaUwLaLXL4rE1nYooCHwOn6dYVJKCQEqxxBmc03mx0r9rgScgvpRTu1b9cdlaLjW1xYDOlEd/Wpg2y7a4VFsYzDN8uvKHrYNqgPiFw2P/nr+/I+R0C1E7YndFZESwok91iLtj+IYaAlsIojyzAlM4kz5WydLCRQ35WdgPXwW5QC0yBEe3VqEmGyCKfVUhM5TfR6I0IrGs+nLpThnK2QdoWoUTHhF9f2nfH6oqJvyNDBQPDKTN5+hWiBJdAdmY6RyJDi5Da40yDS4YvG9fu65exbs2/HIcPihtm9R+MG4Zs8kaO2+BIjkOehof5V9d3pZPJXI5GlKP3x4SS33zb3r7Rh25QaUuS+QcaXRblBl9dWp4jlTGpR9lYVzv2GJERITSmZD3wSw6InDbm84km39iAsQQszFKpWXGwqGvmIcU9uGPyeOCCa4hutrgpeFOu0BijGsnLYily1QjFZYA3KzTBLjd4hItUK5Q7vy5tWCKlJEb3Bn+cppHoCnpXNxB0XbOY6GacMQg8D937qQtgOcrHfMljisEi0lShDqSyTsSHPVi5c3OF8Wu1hzSY5c1+xhByFQsumtaOCjAznVpB3jWVCfRZpoU73LnM5845cmQyHSiJcKVjB7mCWBFjZdDcKNaEm5zJH2KMvxk4VIuCMrcmNWdbuj7IhMUMLN4adLHmLQMf92ejGia6zKXaaky1T4PXbz9d430y8HF7fBUuqqFqIgec9cd0oLSt7sOIXl9Lf0DE/LIOsyAsrm9JbMd1xSAFA38HizbU7Ht9ynzAY3tiD1WnQTYNNmIJ3r89eoYr5W/nykF0bS5wCCmb0MKObgee8TYmSP8ffrhOyJPiIKGms85NkralBEzwBFLmiCqai9ez3P/mYN1Ql4JORbIj6jR61C6O/hTtYHS2BomyJZQXAxAwOEl6AScYB5E5dWt78EyDBJ5h4Z9xdO5n8RRnVez60inLUgGrSFhtXZqVruRT0vJPxbzrlCQbhjZ8TaFZ6QbwbRbqIVxWVQumNLp0mAhQ57aYBmec48ptwusaJIMoSySoVRuK9XYNjZYZWG0bbcHEP8rsPhb0ezxIj04rrYRIR0XQus4N/xZfwjVVGLJEN1OFsBySTXJXsMyqN7BwsHD9O7DbvvOWORLm1RzJZrcJnaFSgeMJrUcDN5sJ6QxiOMbID0dPVA3Ku2q2VIGJ8cNzV4pMZMlY69hfHueWDZZyybmpmWm1qxNjX0AbcaB3tOGh29wcR32mqOpNY09mJSsJIoMGQLYUuvmfQ37XICas6oiATWcPrEJ96TUv0TDTP+ouwhioDn5dmunLl',
    'MjMWIsFA+niK9tbKmIQo25ym8cwLcCmOW077z+m5cizW878x5J6v0IggDCWS81ZuirxmCiuRk/mFRLcW6yKcNvRhZGWLgynVZrZ5UaTmukpVhQqUY+9IVIiS8OVzWEBjRLkStOy+aN+1Wo0INMsP2OjLkSv0OOoUOmYyj1cnyearM5SRRI0ZcACQ6FIXaMfdLI95mVbnBwQDCr2R5yqvINoCdZjglTnKKrLrklrphliBmIUebNVwtmQSvAvArgnFRhPDyO1er/pMEMu0KHgrsLAzjhZzprEqwBYkG39nu9cfZiRTkTjpE8Ooi8OadUe9Uid/JnjFNXjM0DZz1rT1N3y5koUHzWk8px4r5xFbOFG06Lke12mCdD6XMY954yGTWXPJO78ra7CXqGhHzrouYS3glJPZIb9Aahkm/w2r1E08SArb58jz7USKbbuQM+g1kMVJXUUFeONdch6LJW6gj1umWdWb/6JMvem7FdQdfybzrVFWJu0sjssNcMpUx2UWXo0HHdPG8+xIhKaXmfmQENnnc8+u73gbcWfkeWLOXwa8kQCqjAM8Qm1008AJB2hak2kviPhcF2Za9/PVJb/SvNhkhEzdoeLz991k5UWgt+C4w51yy9oG61YYlb8Du8NTVD334tWoS3CerJ7k7JSt7Cg4KyYqOqs38OUAaIiKeM9TVT1q3Jee+WukipX3J02bYhTve9vjUvDV+uLRYJoX01QN9W3+TrIXmuzAOtSqnHK7c0Ap7VPYe2tr7x5LJetWosOgvFy7NSqhslyJF6ISkXaSfOxh6EErHMFbVfOorhGxrrt3O1oXLpXHrBnuO89GVPq8DRKviFK0RumlGN5lGXatKNkEdh6Ya/tmjInJY2trcMJgF91tojUzfFhjOccNOre388EgXZQ44c5xFkqHYM0Vl24htEZV37B2xveylx6ztLyRmUd2R2c1hlIiIYM7qOlQQ1P9J6YMAY03RCltZ0969D65t3bgtKgyHF8lj56ilR6JDDXM+2gjprKUm1vlox3Og5mCOuOOR1UzHIwo0d/lS1cmA+/kNaMaitFzHY+EbppaPP12+BHqsaWCblNUr03S5vTG7v+jWgpGppIRIaktgIcXnkphDYXaZLA6XEiPrP0WbRZ8PA7umNsEKxYQFQlDLdtxeTwXf64DsvErJ6FYXLUFkeh21/HZ/KiJLoKhYk0HCZUe2l/BPFJJz0VODLGIM9K1aExXU0kV0Kgxs/OOdgFT4YlLhEj13XDwqRP0RnaIQkiFlHmZ4yhOkV4hxzGsb3Ckx23zIOvETRbPY3Qz4BV2AAem8A459HytlQX6gxr0RKVmSr/VTE2F1WpZdp/Ti8JmIfILQeyISES6N41wMhAq9cwrRI0qxHOk79Ln/goYkkjw1ZGNY8XK3vve9t3eWahZyoJIOoXLbvDLMiQqn0ivM9q77FvVMeK3encDGsZNu3irw2cXhNOrsA6eb6FuMlGZZWLdGYpDntb47aj7kKCyhmUO0jwl0iZDXVGZ1mtvz9pcE859hyV65/rqWYj3h/ucX2VBCBFV2KLv4mmxOikmwn7ISK81wISXk0XPcoh4NDE7S3NYV/p+az3fp2HQjthwTS5k9izSESgjvI0MsUkFfuCpl94DYySd5dxGZoiWnayYaNHkEujR6lPwOnn6fmBdOi8egXly+HN0wP3UTR7okTIztJ2kIfU6TOLqPLTbkLBeO3buRfH+zmpLxq43oCfkcHlpuvL8Blp0gWu/PZFRoOfa/DfdRWAzFdK31T2jgRpX8yAqWe6A9Lxdb7N0L3NFNNZcPCQ/MKkw9jm48+UN+ySe8zzp55XbR+qhrs8Y+vR3P2ReZc0Cs3o5OUNG3KvVQ4npzAE/9fnt1Nx3EUgUnoftssJwn2rOAPTQV6uWu5ALvM5+x8ycduyO23hifTrSvfR4uzIM6WxUr2OPFiuQiFvHtfOCkWNVynDNyX4nv4DdBghylO6orzVnCD139FQ/ZY/Em0DxUPitv0pvQabuqRtavTbb0Hi09p/iO9wHro9iX9X+0vn8VJQYziB8H9foWhfgc9/i/FhVSPCJBXH5nY334tv6vut2dpi/P5g5PEwiojWK1R3GsLOb9ItZgKXMmc7FeJ/ZO7n0j7VnkZ7uUAxZqn+0E9zyPppq08IezCKEfR021Ns3nhYdG1zXuDM91MpButlJBNXTGZ7y1X6Ro6W8+6gSi85yoEY9NVp5trKTBi+jz1elgRutqfVXM/yyeNZ17T/Oj/eDsZuLb+U91wCGrm8hDtRT4TDPGwBgmpxXCkxqUMJ7nt6FvQZt3KydFJfrgzpKSr1QGK18q5KhxRTOhUzy0bDykHilsB6c9RQI+ehiGDAlh0XXlTfu1qUZMNEqaJs2nypM+NPZJTVaPRtUOFb7Wr+lPvRLpud0kEadOn/kADgNVA9DdZfX6xMnh/Uy2BHkFH9tuMRl+3tblnJyrx4+Kh05eCgIZyCuXtf1mtF7xuBej+3evX1x+sk5NXPunYA7mVQZiSYLX7epYa+X52UGtdKXbLl7e68aDdTKmmrntR27PCQ7jH7VzGD6cG8EM2qFed9Q2Hje85VoYGNw291ahG+ngcCLEQP6u+muNZCKC0ErbkGWk5jKx6yVkuixmlmdtgO8ZI8YyvtY5i8Z9yI0bqw5JQRif2pVTGm4iMl73Avkd6mX67HfH28NCAHgOaMtFGEej+7c0R6ACBPK+OM2sfOR4Ysr5duCjhLKWZ4uSiYXDS71+dK3g9t5L+9Tl8VWf+u3nYBO0YX4/BXP1cDTVvqXfR3rh4FIp9b/Q3CDMX34Arn3peFJs4pG17vPq83K60MxIErT9T9jT0iewZo2x5AKjm42zTTbna809QIS4EUlsen6FWgEeSdzaNtWUcopS49rJD+KchOZsO+7QhEgvgeGshR6+GoJ0GRd8HJfva9xuhjfeer8fNv1zPRZWJCLzw0NIurDAtqiu9gyPb3nkC4LYVwo0y7UtEthUrerC2l9NWDeXJEoz0unun65PuSkkGcLmU08Cnk4D8hrxfNRf/T/vwYL8A+m/iM+HBxV6KJPiao6IOgmLaXuU6oto6qKodXeiScTyiiockWy1QTiqimlkCoVzVULTKiudAV4/9Z5ZzbsRs/fdG7/PGJgAcftejR1mKO5NRwbOuVWU4mW9xQsSWWMz0A2WWNxzDw1auYbaVfYAekbpHFmH5oHMVlsbdlAdUK+DFn5LWT6dOvPYgkHze+AN19Zm7iFC0ysB0pCarDEdw6+ZDfK8pzjMj6ZiRIobY9zF3TEeKGVK/hgklgms3qhrXKmbAJ6KaLm1KXvt1oNO7zN2EQMdkKPjEsnKyyRcIHe76DDCHEhalhpp2xuk4u34BwqJ7CwHP0k1wkvt/TszNnAo4FaMxhxKP5TqTwWeVwUZsbVcc+UpI04X+fybx3oFUEVaikRMQmWCmrxHQhTeU/7Entjqze6fyyxoWgG5dDX1vLUB0x4hCf1K0wUi74HpUh4DLBSFJqmCSgtj5QB9pc5RHdEoXUtztSWRMc6R6bUa6Ep5rj1b4ZFEpbJMbDz1QEOXaxx9MD5ii2zSTlnmewcpHpJLUdPcEM0ohlO8dX4reOJn1SYHSl/hvel2EKA0zUdFqdADuEBadmDhVMsjYmVWYlFNb0c3tczxKlMjfg5SU7seTFGf7u90zDT1hY4bjf9qxTD+AECpAlF2QbPVgPUCphHfUYzhGy+ASaBwfocVn2yCgItjWMO6PD2hJEhv/nrMTXFkouZTxib08aBYHruVsO33t+rbO8tQla+FhnW9eIfnbVZxxbN6E0Fr7UGU1lhSqC4BN8L7jDME++BuRyRdL48EagRUXxIWonMrVRB9kXTDTKNi6sX+ppFEvPLgSpOFtfjocswXcINiTxp6DEnim0aGqkD5wslUSGegurpkzQ7TLQ86AoWoSrOsoKIJpjIj0Zv7kWtcRbAwogZMWiq22MtJ1ZPpVLKqWx7zhtb/vJU/lyp',
    'MK2ozNQsudjdOb8e8dM6pByDmZywIa5s79ls5nmuzeqoe9yGPwyeGh6nDkH+Qk+UnrMN6kNJRDJZ6QjoW6HFALBcx6oXIGFem85bAuMrnnvTAZnK8lKgzX6pG84XxzypkaiywXvjeu870kWdyCcWoGBEbGs5uZxqmggjfA4Y/9s/FXGSjdhJewbvixuRenUrh/ea8lJ17Z1xVq4SPTgsczlOnX0V+/3SEae5vAP5XsJd//kvJKU/eMNwV8W8SZGPGmiCVk+gEv6p/ANhS1KJqkazI3eBe686PZ0IZpEB/t38mrDnzYjIge6VfzrHH9LppTUEOfisEZnyacrWrbRiVQRY7OTbCrb1RQIMV4KjJo7i5AlTAwRxbPF4hLtUUm1HLaMYPZ6w89vaNBAdBR5Oe303CxRZKE6i9mGdhEPFhB4WXOXToPJ1gixiVCVqvXA0U4MOW/BYBEDKoMedeN0OxlraTSEdzsdBQBCVa0EHnl1r3qwk3GtkAj0Bb48DkEdpr7AJe5mrGyFusfJ9DCMZyuntLqwNGEjghghOyLPwuRnjPLc+4vTWr33eH6SJbHcBDC9BzlhFY6fIQjFyPbG6uVB7zJnFnfLE+buGVBjxy3dQqgvrVCoH7RFXaLEicw9uEqaB3DDeV/bv5oZ9hmZ+PJY7fDDHwOVTOuhjHgqzlR86NhJtAQUZI2qsXFJ6tJH61iKwQbTZNiIbpPRGdmIT2HlwVm+xDTnqy+TUH04W3w4iIV7V2P+UyKWVZzje2nOKq5U3QjEBJoY0Gh9r/ZxY+EB0J1AfUY/xoPXU0p4P7xwyjN7Ub1rwfZcLaeoBc2uGZ6MxmrYvCeJz+Z7X0qx6uI0TTa126D1bpCD8GzIbaJ+kfYYnSrg/JpSOlSYg3gW8iVjSzWjWnGJdO/hjVIx2YZVesFcUzbHmqnkrgr0zu18EHmZ9k1ZtAuEN2vMpm2hey8s3ysgJ4jcjCNv3PnVlsQDndXA9mDPktVJkz3DfDkjng5qR0hHqLmN5vHuL3NLCLDl0L3k4WA49gjk2DXiEUtmK1+wBsxxQ2s6LdlGtU6H2/fME2dC6UCoNVkl1zYYNlpGz+F+7cbz/WYVyMloONIz/O17BtlNav0om2EdHT1xvcVCE8OeKEOOd5LJbchkV6I282/2lyt/M+djkRPBDAGv9hLprs2tEj+/VeRb3Mqrlm/MmtvUM8Etdfrzo4y3jz2JGFFLPozYTrDytyF+M3t6e1qfgyMfHErrVYgP6/nn7Qy7BVtLEoehGKUbNqfFxrV33WDxiaPqnzHnEcsgyUR75mOqtPWcmZr/SV7/wx/ogV/RYNvgRW4gxOjU0Fytj4xY91JzpjU2fmkFPGLUEMpEADFKH/IiCAYWfOsLNS/ws/qVtVAgixViuEzUbiIs3Pk+vJcdW1sJpGd1DJrdGTWeOHSZ8sn3jBVf6fkhQszf1pG0gEuEwgghZ5CftZTQyxPDuUVqsRi+o5Fpt/UTJoRHInHy01gstFQpkB2Z9181i/x/aYESknrSiOM5CzdYf7R5ZJtNpXLGl6aucHjL2x3dN4SDH1CkNnX0qFwlvlol9wFKWC/saa2y2/AMAaHV1Lu2MZ8aob+usaq7CSnhN2XTizuiJtW0CoQIZlKdgFmrLxXzwSNk8OXHMqxVWRESj1OLuYQVbBITP6sXUH7x9nMXT4d4sP7dVwoGUvptqCRlFyqJul6f6eaI4pI2ozQWDxZxgrnXYCirxSyN5XwaY1gUHlWS/m09/fIViXEQ85bsf61OMDqP+MgZuAnrK7+iXPGn7OlSxHBPXKTz1fIy5JP658Yuk7ie3wJU/BpIv2+AVkjEAtOmqy/dOSVQ24o9VPY6nGQMzEZKTtJmxy2FBO05TXfrUbI0Nawg72y+ew2oqwGVIZ9KuAfzEA/7gYKEYfFj5r6OviyBMKONCKm2s2xcAESaUcSGVNtbtS4AIE8q4kEob6/YVQIQJZVxIpY11DtYXQFAfywKk8+vZYMCOZPthTq+VPD/usdzdPR0+b+h1op/F7DlUnBXRzOkt0SqnHnO68Ohmc/QW752+tkAFZ5Z7LUx4JvWaBr5B0CP9EwnQJ6D4EzT70dh7ok/olmcFR1D6rwY0Bksn4LVG8OGC6m9ZPwX8KDozA7PRxOHT0sKnF9azB5h7x1A9U4SWiPxHBSD1ya8T8TBTE5QoWt4qYWdz+kHRXX8v2A/IxRPG7SFXr50AXXzwAC59tEZzc6C8YTyfqIQrDEgkMGvx1flmtEn0Y2HWKjMYXIz31E89NMn4CilWAnpvIGMFFhSaVAzJNAAmEVi1/jkH75lgmaKnS2/AdMrnk9TTKv3qt3umr9re+5bJN65DveZ3avSV6niteaaNQ9sRegYZL8Ymruc1UXozLtzz8i+J30CjOa6CkmWAF2LkeTVxJUEJ4tmhSmITxGHZ/MZwdZkleRZQ8ZJgoiN/Drw9zxOq859cdON+ZyhKHKZpOAyNBxOUKxAVEwkSC4KLj4uXLCeM9ESR/C13q/f/7vG7ct1fhKRohs3VHgD+RyOVoy8u4Edy75ccEXggvofBYz6SVAHFfMYTz0AdoJScUjWayeL62fwu4bx+YvvO6n319ytKTF9q8P3DL/VcLeiByROCYvESgHNsZMs87QY/AIpbgN8VbOnLxp/4fv5Jxt3f8fJ+/q9AQC0f5Smdc78c+Y3Qe+K07iGmeG8E3SflVV+muwGLEqQvq1LMvDoxD8oYGpLgaAARc4x5WVmdzY/pBQ61PRk9iaBOA7VeJszjWwJ6goa5s6fdYuZTNT7rIO4lx+MXo2aBHhJkxDD5wPuFxATwDrCHAnk8wS9B+BB7xFUcnz0FEvgtrtTUw0jtV5ZnEBUt0SY77BTGXuHTnpv43uq9Hj8Y3fyokHsScmXc5l/ljXeC7CkXvIDuI66mA8EEqM4WJclBsGa/KkuWqGpP8w1XKD/QkZebTIddzdjrr1qtZ0hvGunUv/MtwOBxuNbFfbI3Cm7y2C2I47yuqdRVjDJOjipc0Gnil2NVvQ1IBt/0MJf4PF4nZ4SUatH+zCclvo7wxzQ5fTQbTJwfbbfkrXNitxJcylLf83DnlBSuJVedx0X355dK6z2Nr5FCD9+Q7SdwLUP0e5wAnB7BTBX7niqsQBnQMV3nB2wJAwADEsAIRNfsg+5NyYBLWOTvoJQNVMEHk+psS4rgT4AQRtxOOH9203MRX4bEpNCsimvIy6djH3KMGaHlrW3ziU6Q0Kklqxjep+YKkzwXWic3hc6ptxIyJU7mXiLjYpSwO7OjcjuOBFo7wqpIpFVCvjMC80F7Gx2Id2QDVWq18JwYIG4zC7oVivvnLqJPnRrjol9HCXVTbtgwMgU9hsygPaXBVD9nehRj3w4oPK7wmsH2Vc/93azKuiMA2ZELlWEMWIPeevfjKCCAPEZkkuwgU2PRWZwT72SvmttSsNFgUQTmgYDgvEGo1/K/4FdXDFYXeD0fM9wghBt19TEBkHG70DEo6pcxi0GEkFoCFC6iinxAvRwIR5u8GveJix4X8zSMdsWyPDvaFumn6oT/S6/daTUNn6KjboXfOpYhcEG5cGqcnKqCDPHKbUaZEYIYZLT8HrlJIElo8NE0GtS66NywSe96t5AZOYVvSqwyRL/PiEe88vqNnxx1xEzisHfBbYaKfeY7kPE/Ac+O2W8hgooC1TICypIyzdwcMwPSlk21XKjuYeSdUSkb9KI3MUoPJtj0Fgs+N2wZw7vaow1OujKpBvWljssac4VE4phNrBoDabhMsYZlrZnQpAii5FDrAKGi2AAuhF9StJTQtiPAWiMGG1gSCUfA0SXsFXlHJdAIzAZH6ncPzwdUhWKJIrLbOystb2UZJWgKIImoCjZkgU4RuKUMY9HlPt2+Nij3ZNTiOuT22HlFG3CA6K2LCyF1Cxkg0ah6sSuFsukLaU4db/36ajPXDe1ilMgYstganDDEAy/9D487eWbpvRltCeBtE1+8BXumlMj3bN47',
    '42oMLgS86WIjkdB+MGYhTb51Cln76wZ4jwgqFVur4IH+Em+vKHMwn0uA1YtfRg7ZZLWVvSxlG3Uyy3uTpI5csqRQLMW9aSgmvWbCtoHsRCX2oJqqnO09NWxSFmnzAyB3gsmpXD8g85lJBMpw7Y3RyAmp4bAEHQQ/Ik3JXOo5A0nf2qhmZc1RyqiJZmlmXYhH9kEQtvhqVVIWQ2aOw2P34JRIRbq4eJuuC6RRT/nIgAFbTp4CBg2c0v8ogtrJFpKNO9ELHFlznHo9Kk90IDhEguTybvAWAnf2tkeeGr0T8PlWdAbkTGn3doctcG319l7k7k+NN6IOJfQ9yk8PDyYmTVmX5+1AzQAuY2zHue2AygZFIXnRMEoQDkQNxeXTqaADdeN2hJwXhXCOwUCG4Sb0Bz4Fj+7UnQZKvx0oVGz74irdfFm0TsEPgwpCO5f+bjsx3Cct4Vmmhnhspi7cUm9OnQ3WdFt+Yh+/BxuF3yTjDkHqA01PY/Q38MxTd2vHrIPZ2jvpAkGPO3i0SKdKFsOJ51I1xvdWTqjUv2cJrsbSyKsFAQBmRMgMJ4c2MS9CgFO0c172WTT5kgEVOlPSMagqzugLRPBB0tBXDDcTwXLtTxvmsMKJ9pDPSaVSWk65wSFn4wdTbdfrqy1D9LuA9o8iEPbe63eaRoC03PACBB9t6SfM+uQjj3jJEulZe251Co9GHr4uKoA1SA4qIWnYO/wJ2T3fSzlezsEjyJCAbhIDGkSzBRcHxvUYC7fXsD2EFwVBL/oOpt8PmaCWuAgJ5GsOVQXFQUWsVXOoihezeFBRcuvDhPRBvmd5OU5l3Srv+lXHztZkRMQApXycgxtjChpI7sJikOMryvbj3dnjbHsJqW8L3RagvOqm64WsfQkmascDosElcAgj7DAHTNskHr2OJkgcnubpi9jQugMMQMdTmWXLlG9lx+rYbgKvrcMViKnTBByinTBOK55urSM7OjBsv2vyPT8U4oEJYImEzVjCpzDi93FWgoVLa65OGlnKNv7gItgAN9SSjENpCBX6EGVCjzEdHAEPI7poOQaT0WDxfGMAp1C30bVrSjjdp08EnJFtpgC7RR9pnhQAwoAfiNmSIOnTBlZPqJCpr6UzgqFBjtM1eI0KsOP75b6n40+ICHJchxSlYK4KPZPno4/Ugs789nkIHE/uV7qu6Aqkcubsj58nP9AARt9xB7Nizt6LASyzpBN3A4WyXUBwgkOvTpYyHUhz29JOaorXeko69wBt6Dv0KU6BF/ic4ZPYUI5FXQnKqFGDPIQt5KmOMqvb2RHIlXdEXnKTP+S+SKN48ikmzzYtS1i8El62g488CNyByxJVVL1wVeQBR8FpKKNpn5sy3QzaxB8OgqOW0KH4XnT3Cs0iC233YpxGMUXZDD1r8uw0x3Zu2qEmY7Rcqjhlh/Y276PCNWNiRu3jIS+by7ntGuR09vKjQNFHAx4eRTaGEp0GMcn5rEtPldMjvxGCxbj2fLClvxbfISuciaeiALKK4UhVqfS/Gx2YNF5q5Fnihp5aZT1H63IQlOyqvPBbFeLnNkh8cCCi5C6XOjzUiSBRYb6OgbZSTt5T6gRPAUWyk2bNvfi0OuYo/exomKBz6BBZQqfwrX30FELuKHk0T9qHguU3RhUEPTPBy5Q0kqdSyDoWc1V3ZYj+lWHV8I6IguAgGuhzBsIHC8IIeDiHO+LJtWwIVVXv2S4mRJneYkOvrm8sPfFKRx0ckEeJeV0iXkAPUEYKge3yrrJUgGuQ4b13AM8h9bUQAZtwsF3syZbnUnLkHivx4wZreVm6xbPy6adb+fYRdJDsTAhSdgzJCC6snd3TU6Q2Y3+nIi6zPrWv5xlm7VgwbmiFjnMWdotx7EqE9Osl9YfuiyXaQVcDyQfM+4iCmbYzU/+batuQacujeNaUVRPCizoiSZRb2o2wKO5I9d5ACVYX9ZbK2snLXdMLI/DyBAqKZInbF7RqJ8llxiM02n5obGTNpdGdkv+cFJXJ7Wq36WSCesegWh9gKowmsJnd3wV3FB542wwhhJR0MYxpeWQQ2AHh4Hg4K2FIxWON/fAcOwAuQHutPUSjg+2PHwkMIgx+QbRZ2DDNYPtKQzWL6vLj6MQERUAMVbgtTULypbeOyritQVwFLlVU7O6Nd70g5ApFUUvLpVQEjzsun3K5+wsbg/KY5qgM0e+lMvyUBYXmA6xSYgK4mT8F2ArCYDmhAapjC1nZUoiGpzONngdKL2ee515Y0ARh1K4fQM+joAW4Kst2AHANzphyKdtsG+NHWQOpAqFO1JLUVMnYT6dwa4AuP65zSNk3P0N6UmeZgrwhs72+IbTiiClmiyemhBMSuppxT/tiK9luhhZUQA1pwx40LhPbvaroPdmXCiCkD4VNFTQKeyEcuEzjRzwsSi3CKY1UYTupFnUMqkK2MDgaPbcgLNPnK9jxVoqmYWIP68WJ1ZtC9CU3nIFvMQVM9JbTBSxFjDyVWB2sDPtB+XaLAiUwO/b59ft9ze8OFIl44xWaW76vcPTyoKHFapoPJmJX0NNUF+7IoZgq8kwViJrRWr8mVw8ID6mHcqkvEcWYN3MgDiYVGJyGEKsPs6l2BOY9SL7+IYWSzfKLIhQBZo72rFq5aijgCTfBt61f5QikN41GCfnSr4UjZzKdtFdrs0875JbPIupE6WX4Na97YOxbmKMtypmUTk4mnpgC7WW3r9btSWNEgOBB4IO6XUddNvvb3O5lEXtmiWMnP381haSu8U3SUEstug6m/Wr9VmDB2PILdQt+pzevwTEiccWLZhgkBReJodm59BQID6FDjFE41Bg/xEEpJd8nFkkqgE5tusXhieL3it8jKNEkHxlUsheEwmjgVqarQPE++bYUGn7RyixOeXMSSCQFBcbiYUckz6ZHX1q7Hu1klJmFaeV0KCr4jIgKSknMuAp/buIQJ6t+fTM7Tzd9TBHAinEbJBMNsEuniT6tpB/SoOPMPCYUVNlm9XyDZsReS8oiYNhQc9J2ICubuQKXROUcZnoHlga/H1uZkJq+tuwKpFBJUpfubecEOaAzMAcMQJy8cmWgTJxPHjm8yhWdEy62IrlQ5N0bZB4uMOskxEFv0ZsS0jqGGcVv6nYdT0Vljg5Lg29gTiTek5g5aukpuGuAJlB3okV5oZL4rgTnIA3lRSsbwTz7lhoukbQ6Kd2hqgzR75UOXDbocJpZIsQINx1ImP/51gPZQM/JoHlPnzsf41Y10NJZSVzyQ6qRK/Vuxh6+z0onjcIMui4BzTfMw0bBV5QMJSF5ep4VvnrXpN+jyIVsVlRPODA5W2zvlO/M6W6s56F9u/Mn5YJ2qbWV66EGpllqosQpLe+XFCXFZCzSq7FTAtICE9tyUwChxUGIlPTuiZBZQy6SeIhoUBHNluj1Tsi3x+o298GjC1i8cv6dAwJcBanahqPv+c7iMQF2ioN7jV1eqPAEF/Vkp0rN/jSu3JPAmsJOYwznLnPDaqbmoalyIcxeLgZmYCw4RCdOt2fncmqCBSNfvQZDAyPyDKyZnk/Q1qDreYI2BMlOe8LIXpnQNCBw5m48BnrV65O0qQ+e+5qZFF6a9fagIUTc9GnGVB1b+HmQVYq3zO6qgvBy/q5ZaHTZTBUDkbSiXZYhZXT/Lbqk3na0WclBQyW9t0pOETK8B3hYYvvpZPQUalDhkPHW51ZCQsqpFw4dgz2uiyLFBEQ65UUnp3JzGX7N6x4806IxA8vX6VNuG+Mn/bY6hIrK7SPcUiXsoOl1d7OtVd2uAF7wSGIwoeah9sjUcU3RxTrv7PaBnZp0beRU6npvEUGI0joosJKo1lAc8z4EgCZiMH66VicI5dbuORLjBBRi3pipPoRMMy4+R1EJImb4Q+uVBxbcQYw4Cw2y7W7U07T72LAmNXKZSngQb7fxxybhjCJzZGrzKpq6FH+XKMUWV/WOSc1jsvHurVLBPlNcR8Ixcm5vl6SaciaFJTMZYgK/PFjyKfbGejj/oe/akCm3',
    'Y2F2HJmK1AU2hM1hz/zgUJgUC6KE5uF5s+bwMQlf8pXPPlgTzUeu2jIv70HX28/2yjkjZNzvLTIXLA4vIia+x6BbXlD8EUYD1a30d9rcac95FFVhwjoy04nhWgQGLWIbVp2rcPBFYN22XTzNpXr/Wu4W8UPl+7aBYffISEaA517hCQkuRmTT+vwCTeQwaVuEGrUSjrHeqXvADDsN8TApDZSsaWwqBmdhnH2At1MCyUN2GaLfq0KB723lfNfCwUWMCrE+zYyXvnIMYWlpzEChSatXczk6pjOsnk/UbT1h0F45IXWaNsywaAKLID1qY1BBesooUZBl8i31mGaVfS97j6buYAjUFMch6bmMdybfcUTeDX8464emAcf6wDoleK4QKjk/xjsxdMn0Pp9nLEdc2HhFs9E1aOGmpHBmtZytQXDbMgf99aYCwO2Tf0K0Jt4lRkdf3MpUiwNH15VNzSut50uEqFp7H9tieAxw0sMCWW3b4KPyIfJekoFLvuVx2MxpzOqt58lBlucR1xiKW2XHaR9/NpCYhz47H9MlbBlvfd0o9Qpe39uo0EPQD57HpBa4daOy56ZGO+0c5W9sfj3hmGm60Xa32a5SeK56UtPtFmqiXp8ErdaOZVtDWFtoONU4HGTlHIkmMXb4bHU07vXrXYnNlu0xvQxpauYNMJMQAXVcIRFmmlyZY5c145zccMPM6EUfWlOc4Jlknc5EBey4yEdxR7ZNWZyBAgcRe7FjtNsgt/CVVNph1AEPddVkF4Q9rnsZot/9L84+oEzwTu2yjuvW9j7nH3sQzzW7rpbXMWOMctfsC2qGJMEerO+p20yNicQ7RE4IcfbbsiLww6dBcFyoDFmgILapDXAHPfnRDa/8ps/twB7Y0wur8P6uTQRyRN8EWjcQg7ve2d5xEH82GFYOHnJv9Cq6pvg4Q8beWNVdmks8V5d1Ve7K3CCyyJ32yJTvU3EZJACz86Z1jwPZFVNpEWFfBo0nZKN0Vu2u86C1AQ2elWFPhMpVQ18HXXafhz7R6K7DlQjAqIQT6zae9TYU8IljRJMsJB417N1tIYXm4gHEONPlZ2Y4hmeRFd5VQgyYrPnU1qbHm1w6yJuWmgZz8xrX4MFeHM7vk74+eUc1WWfGoRmiGMTFJCqnytEBHTQvXAdoaBE3moqVvKXqaj0z9oyyjTK1/dLCdd4Jp0lC0GR+D9ktPNTRx0iRbdfYME59gFOvwmqrH6Hn4aFyTLqDB/ACN/zcrhFvG+maB6JJZD1U5vOD8DV8qs43jMM2EVikKtUNpLOPysZCUVAxncSsDNHv6dCK6tYeFCSlUGcgkh5gBCVN56NX2zEWJrvi7S2GxFmDKuoJrGCiWfaqg/TrDaHneTqxNBGrd+8wn8rl3AsL9sbDj0iGeCbhe6e0ApZQZFWeb/sMNeoq0LEPpkKN3YtoRibUpfqphK4L1cee3VUGrifFDRxlvIWKLCYKtnWJoahiJPdGrU8dfqlQhytiXFVOGx39Ablyb1BrGDyx6U6xFACQ55Rrhc/jBUcf1Wazvu9tVjIcXr6rW2MXjDPcgd5CfzfjRcDwqNgjjywrjRrBApexA65JRiidJ4/9CI4v3Ueeqt+jNjW0YdAl59ATZ1aJIoJDK7SP3mMwfEPp1iA1hBapONi7L/T7y/SI94L2Ek7oi2X4BRbBr+FttUcAkpizZm84cBC/oY9ktN7yCQam5yOiakykszTcuN+ENxtajEFh88wHj0A8Ng2CZALp1Hva7l0XhOSkhEh2aY4QGG8Eki6eO9BQbsR8apiqJevDHhuXJjrByzWRZ5bbQvhZw3a4EhU8RVvLcO3GGjW+zlrgW2XV5VGBTYZFWvVmeMNi4oH795+irUJ+Z5V5tXkt6C7jzGe3VKF2BjcMSzqfe8267LM6eVs324cJw/qzw9pX9gtihGFSLDZHD9lFSrZVa6rBtJxiLDkJbPC8JyI87WB+xLAHJyqBiD0EyrlNIS6EOTNeCSAJOJACvzG2cfXx5NTemc6K9fELsfn9d2OrkwGexjs0XIZtiTDfSrgYS4RaesjJZyVXrSmGp6K3cLVQwIwjXgDCOex82glsv6OmAe+IJ6WxRgvV0BZ0bY/wPftKhSfiPfSg3spx6E0Bba5z6iNVW4LDGltEG7SzKJn9NZJtSZS7PmaiR+0WSG7LQmJInVtXDNE+16bgd+/SMR05e1W+EwAwwTaoi0rxtZGfAhyhUeyF2yS0UTPe2EVChhB4yHPDaTKc5kYD5ES0+5pPJUCICtNJPL3N4MFm4Q5PEoi1JkKpinbLnZG6hBsanTbtCaPzfEtJZBB0Mi/cWd979DnSQThQCGXfpYgKauPxUmYFDBiKyhD93gavGWP2p6frhfYbXFQwxC9rKrc5neHURW/WBWozjQ5MU0D/6CAYZFJGmvTw/LacKFAcjzRUPvidtwponnu6iBTs9MsExKSv8QWou7gHc5w1DfXJrlzmNcrXR1Qy6MEw+EaDeiESuFbp+J5z1xtl4mq4KwTtlZaxKpve2jXsajLfIgDdXrsMYeo+TnWNCBd4ZonS470GjzfL4f4A+lCTycGhEnNmID2sIdxXzqdLZmTL9y7o+gqzTpMwE2zj+rC+gs8ME2GDV+ey8oUcaTovKQMLbCqrD1o0zYK6Fof0cxot08yRl2zYeIqtUtCZMbfg53zvH1/7DuWEqo8LwsUPyQCIprU5nvq066/XWcu71lBG2BlmbEqPimLw8N55mo0YVbCYQIvt9HvsKEZYE8GMZnPvoPbkel7bhS+xnYzL9SwDOrJxSjgPeUToOcpqNrG3PE+2NOlmh2dQTmb52NzLbcR05XUNT60HafhZ1KPxbG37eNipIDJ/v4ir3GtIRZv4tiAksKtqHnROxorG6zjJY1srz3kg4PIZfe/Dcs0XbD0o2l4GRoMdy7rj3HK23gslpVcpJgZrWvec4VqpoT0D1NN1js8B8P7K5+wd41AAmdflJyJAWtHvWDEj83u8gwbdAeK23ncxLuBTmU5sF+3RELE82SsZVVtz/RmpS4u/eObz4+JHXgdJi2zsaLYrDJTtxSwbvACCBUXgpAilxGgqJ78hmOnwSfEmeb4HZLb+Zjzr+AbeRK4BEBJtMgoSZKpFAMhDMm1JOHXa91gVYQ/ezhh+4AfcA5l3w8epe/DsQIPMlihRPphKVzas5r1BhGqX0cfgEVgD+FOQ4OTOjOzItDrShkzHsl36RYbvVveNI0PwOTZ6Ovk5Qt8NvdEjLCKkSOINAqB4+aGTvL8FaznmKcxVVjXmPQf4RlYxHQ1tPhTJtl70XdPJP38/nci7OYHDXgd2vyLHM8vlyg+kkV+xM/eUWTQhjLz61SSr3DAAyzNQq+EPNNx4UdtMbHnE7NFM/MsPTm3zr+hrZ6PJ1lp9HU9XZn0h70Rr6w27T0E+xfWsyFNJbnGHNJGKxiQvUcaIxd9LzhP7KqdVbePGmlvrkBl1izs5WjIHp9lluAo9Q/c1hppjVd6TvEtgbhAHCn45hh/4oVqEB57TSV31h5uvwVzE3FFKeDSSbsNO8PBsB6CYu8vFYe9lbmcInMoUCJ/1LG2rQYtasvjghcqTTw376a6CdnoYZD7KZDOtN5qIdhic6fCXzHq2pQd/pRAZDUVQUa6TvbPVF1xQGi10scI4s6x0tlVxc23pEIAR8bECDXO5cQlB0fNs8TBZeFN9rqdKSERnBiH4tJ8nB/XU42UrGR+K8DD6q5j9Pv5VjR0D9/GiZvZZllKKFtKuO62PE8vky0QRLA6Ye80XQspPbTkGSUSrmCRanW1X0BqXHOtqwtFezrXV65SgC+E5562FWdJsmZC8CiBkqiqJ2oOQyc+KXyjLd/7G8AN/Xn6iqSwfTYYlOpzXZXTHmkVS4x7oTFs/wfCMQMUHxiEpyoBmK5S38J3LYGvtaY9bXUxTLfQmluCXESVVIbWr0bHRktmYE25442V2G++nufofSEzpAWcUEBaxkERcbgXLm1K7RtG6',
    'wUHSmGZnrTFey9LtyHQIRFNsD2dZ91UhCSBV0liZIV62YnCuimHZaoJO+bittrtjvjaAcee97TeGFPxmS3QseaaTqbHoAE6kewDxYHze7R4lKpP2VQGixchIXgaczopXARRLVCFTo1idgtrVM26Abo0l4s2HZ6x21CuXex44zbz3FfHuiuCtPgn6AR59EOSJ4VsJChUpVtR3UiIyqKmZcuVEM0PJIRhMq6WEDvp0LdRIONVQLEjq5ULL8xy6r3vc/ribjlYiz8bVrxJkefr1O9uN+R3vmDlXeLQgbO9qhg3eZGWTtugxOUuXBkucKWO4RrGKE0m1NK5eRIPKMSFNGhHVzewGJ3EDmpVtN5nwrO1Q1MpT15GzPe1xlR2nkDDH0PNu+B5OMOkCf1Wz/xPyA8IqApktPTBUhiyiklLVF9e6jgltGwhFHdbJ4I4FrLKPW1oHj7c93e49AWNGLR0v6bU2g4HgQQ/ZfSsXUZ60C8+ZoVfiMxS/+mOWpiMJLmGcJb/UMeC/+KrG05V/jLdrASUc7OkTliOrxLsSEjW0CoxgC/rK71D1NF14V8EcIRFqSkJ3qzsZbEvMqjFO0IPT2qX4ovsmuBGzofkqOE6BwTkPeY95DgEn7ZMiQ6kSIxg6+fsIF9mHKLvA4FlEw4+Yy3PzuuV5SJTlzLKsTSgApztIJbovkDub4aYvd6qp0CABDQtdPpgIVDZTZWx3uKD2hhM4S4QbnrHBCrq1X/XsV/xmOxwfo5Z0n3RdTfQeMttq7wqaLepkX03FjOJy0TLsTkxWZdWnRJXCemjPDK3VrHeqqQFdLBt7GaYhAg8764yL7lpB27qsnTP67LCrsxYjT54Svt0x4L8iZ59YSqg0zDxH4OY0mEktTufMXb1CY0vMt1Se493qPovtOR4c3ulxxwciT7X/3/TdcNi1ZeRlkOp+FnbMpaLche6bbwv0JFCk21sqOiyIKa25Wgpri0qhsTRKSE+FymZ0UNNCc51n3WgoIHbaC7U+Orcy1B1Z0tbEbcD8toiOWPx8VoMlcK5z3J3r5cu4aNZszCdLwcuE5Sk3aDYpYBtCO4TMvtZQUs1lU1EJVWWHRDSePubTuYnL1J4658/4qRk2UzDpbdTEnizX48ZnnYBTJoe7vBrrycLQ5eVYgFT65dr6Lzgnp7J9dDpXsZ7vOhu3DxWTJ7DqjsLMRTd/GDULJ+2SpepWCBCr11ptqNt2dR/xvjHwuoMvFDf63H4u52RYKJFBZRVRUU0d9TFSB0Jb1TUysPHCPQhZ45gtzpg7CoJNOjX2IN6mmgs3dZ6oWIPG4kKUJCSgr1UiVFZSC0TfJeR8y+u4LBfrgiwv1ymxbawWOJruLI2DkV4mXHakm/OeF+e8ul0UQkPlpBVJLbE0lUc4maSUV2TvhJFcRzMJOyxzyBrz2hx02BH9TLEx8XAMZniVx7252/N5j6NjxxzoXvBt97PyB3/+B4/kyorpqqXmOuhPvatUPFJHR60V19cAG1W16D4DCFthq5mdi7jd4bgH7n58SgSe5BUAb7yr2dQ93IlPWR8c/O5aemxQAZUaETTPA7NbHjLXObvezYwBf1Pdapf3wzgA2hOqILpXNSi3omrr55XOhjQ97Vgrsg7a4bC93UfHekIT8634pvBSRWfSpQdSdK780JTiNc7WEYg1MNrEWCuCbULhrINs9wV6MdnnvHf9tSfpqDBXYsUjItLCJ75/uB2XW+ogTeK1hyNU0vZRlFkqzxV3l9kzJ678RL3gSueDkOQQgbslIYPSamivSsmaZvUy1rR25pZhwW/SeeHZfwnvAzHR7tAD/LKXPEZE22YgqB1qjcZsZHFLOS1vDTBTzcxTfrsVWBbH8Q5GNkuJTuMp0isxXAfrKTdYLI2WNMt7eTeGK5/LtaJofExiJMm8MG89wapoeESikLcU14BXjY2nk86nALmQrJ49SHk9f4irdqFIlKuHuSjX2GwUtlsgrG5xyn9YxdNk4rDnYOFihIUtSlSoksVlU7LqKUSV2rGJ+qYMMJ+xrYcSHM2k2pbpGJnuUna5rr8F8CFQ5+JLLiyr+9YYTRuJm9SSpHkO2GqXw6OWdFuSb/fFoB983sfXONmb22ZpYiCQGNik5IdWjCORUC1zehpzSnvcceU9ybaISNrhSNdoYKYtn2cKnhDfAjfCGQRQbEymeyExFACn+HwX0+PAPcjo3jAEj5ph+7t6Y8B/pTOxtrR5utd7Tke2GcnkOgIRZKYLIJpZ7m31kCOjEhWcyEoiuqTK09LH8viq3BEM1Vi12gtUO9sYPKdPo5N6GaifMka0C6BzFtvqzLKxNcCbreyysra++0dsAWrdctaG8aaIDiSwpHD3REoauWWqMMe7Bc+prGhV0proZLwmMyAFxFsE3tYskRn9QIIdB9OnxfcrKu6NQ2B0zr+Yp7P/ky8/zEOFjviyLClxS8hFZNVoiBZsUHW0fCGD9FBKP20IK81tUsQ2a5asdWmaeHecttw463U847KzvQouC9s+SRYpIKAEwvVFSkRZ0VIhicHEWxvDD/xYQkuqVhmUJZJaVDNR69TidJ6Rl2ujsFBuuAMT9QI9hNPju6ir7yMvx6JNO3mAYN5NHxfZMZ8jRZzVC7amXFK3wo8oLP3Kf9MyeLVAy43EW6DFjr6NiwDmr/uegqsBclEPIR9dNc50glx2U8xnBD0qTDdnmiwKlXbCU857IF7Nvk5xpROZ0Qw56wov3PPgCqUYUO7D3K7o75x6qdJXoR2WS2swdB2JalwnnOQFzWdIk0PKGWRG6yEsnmm/HQuSyIwBiDjdyVz3xXpJzbvhAxDByEzhRYuRKnlIfpXAGTL3TnkM+K9erje7G5kStwYYntXHQLOMs8rsLoQ6F+wxNOdKQXkbXiWW2YOeZpr4zYJUFhQMyE8KpCz7WapgcV2MJEecgVGRhi9YUmtLahQxnx6mPztuM71bo7fO8Ma4p0bDViw29hXgPGdGHIxuzUJ+lqdnuirrwLT0Irmys2ZqjZycrWNCVrHV00ISO1W0wjrjnBg9pMak8wJtjS4JFfRuOT4ELOJiFw6ZefAhP5UW8Y8J90L6yybt/kgfFdGfybqPACPj1Qkb5Wbd0pppazw7RmXmEs7rSIZ1erk468tNgfZi3sr59IpISOlJd+K53IpchSFXNRoYZFIzknrpbal5NtvaenOsjvQ8SxZBNvFuewz4r0omSM13NsCX9lQfPB601z4AMc9f6QWHEQeHpYqSEFJ9ymle7qzGilU9W4kQumie/clqicbpaJ5d1thvnsfpqFEwtBtRq9zzcNm3+bt5Pm23vQWdd7XBAQAaKWIAKmlCNKnKHEQqka1iSgdtiZpkLNEQb1jQXCPu0zMmj3pwgTaFO4wTmecX2sDRYXY5POIxdFIgWNiikKkyhEuFxuUWRn1vpfmyfyq/I1SBGTJXYyxbJzzZoHgTCJTOtZBkcvbrJJ1xrcezr/mooPsraCojiqQyKFXBqOxaDx3oYF3AcNMDRFN2hQyNZpigk2559G5tDD/wcy6/zIM2/+Z1MdbZuY56bbEByQxHgcKLie9EdMzy0IFKSlrRy0BzbKKiVPJeM5dGNdZm+IPONhBCiTnbNBjgdofOVl6kiumaJ+tIICSTNVjrU/h7EcZ9kmwNGBq5REc7gS6HnOwNOdc2jxES4zIneI87Xia6affsTLRqmRqEdDDCxtYm7etk1G6n6G6mnHNpud72+R5FbsDA8nIyloQX/ppz9v9Wh49lg0grT3YlqpwnpkqK1BRM1wFDYCrZIABONBNIW8/WFmTbgqcYl3qdYpfb7V5GCgISEM2lfC1qiahEWXZ0lt4DNFuxL14M+mGOUwQKNzrXJCZnmZNdAcnpPt9zEyAU2YOnuZZ0kecIolayUV+JNkgNuV0mLp/yEAV5ckg7RMGzVc8tpmdNX58hrk0deCSRa3quBZEuTvxCZEk9HuAhQIgS5slZ0XiVkESNgvUigmSzuGRL4GT7AUSq',
    '89CcC071Gpn1QNjM3TGxCxKobKwsCZVlN0Q6uZTXaBRKKWlfK2L323JiLrkwvyN8Mehp9T8jdsxkCCpJSmn1Yeoqaj2zzTHYCkcdc90Vpk0Z59m+LB8MGXCI5zPhSSrWIAFIwhWEU+pTsbJzrogx7IFgGSVrndVhsdvEEUs2GMXfxhh+4IfkA8cyraaI7Knz0Tv1nWDSHYHRdBeQGTdFwNlcGWkupVmlWSanqoZq69NwJNbMWAtAHoziifZSxDTnBr+eTn9tj1k+rRcix8UHECzARYUQWcxBzwkmW2YUBxNKVx+MTv4IDnJXapAYLtAAGa1XznhGj3TQEGVxm1A85fSycz6+n9nhnyeHXZll83dpyYscKFmmrFwKVe+Llsv+pPc4NwAONTPXgmiboWg35triUaKAcFyEwmSLzKOzpcmWkYgMeU4FFCx3xDDDTWlO1uoxB8Xgge5kewBSs2/5gJvlHItrQoglWVlA3lsaA/5m3ywiz5AyAaybIsFClSdn9er16zaAsO22iKhT7Y4Bu+rX9XTgshsiIowLabtDOGbkTDuB3KQaG4Q3AMVyzRe3uP32LAg054CDYwkwzCwL56bc6hCY39YgYV8I1NdofABChsUVqihhEaQ32DKIZpVUn2qaau6a28u987x4mOe6Bd0pMcHmhYAy7wIYkK600Q9zc6sfNzKRVbkCvISG9YiZpZ6WRJMTFrY50Co82VYu2ImQ511lcsvNtpBUtiZEpg44lW4gAmSakhjlRs6zmsLohs11Hkyzme5D8LfnP/L3uD0GxQiKnme7Z5N/Hi3T12wH0tLKWcGwSspVH4BidLJmYLQh6S3/mk+LUIy2f+5JaH4YYPpZiOgzM1lPGtAeMUP3f5anJRlyXlmlWe99ygXq1R3HX66RPc5er+N7PpLiuegat5NJg5ee8+M3HvqzO8FxZNWejAZ7PMa/wF4S/TZG8qUVtgUxmrRfp3gxkY/rlj0xqPBEM7eXb1EznRF3Q1yHSchsOax9W9sCn2bul//+/iU8TQeB13g1UkjFsZKTo7JK9NjvawSPJrZHw45Ora6Mkxq0JXTDv4FVZ7SOy10R866HUBNbTbVmv6iDRsL0bIz8APgU2DDAIjO+CJ/IwNQf6KSf+Y6J3u+FhU02SFI9R40rMLJVUuwQ9y8BH1UjRzhfFvLi8mRvby8wrlGjqlww+l39ATOvvuVBO9QzGfFgLI6kV6llVhvZ1ouxfK3Rms7Sdv1OT3kgP7ab9RzqbPet8xCiayksbTRTR12du0tw/5D3aEa3S2Q1vCNbOlkP9ncvQTrEHbf/hfWh+b/+BtZuQj4A+kEmGpCGofGSB797pumJURdmKLhWtEfElTwIvVLHjNayVuotAjsZ61cwr0Ywr5XDMoJuL8FN8VRn8HMlokYO7FwD7dxdsQXmh2FX3cJlzhejYwXHsZ0uYbyEr6UHw4q2c1ucFrNHcYvQW4xB/qmb2o8v4WbdSS/oB3isP4uTSkCT2cJprl1zBwFHno4S+qHsmoztYwMu0/1BH9uHTo5vpPflx9nHl6gJQtN4zLNrB60YUvjU8PxStPhlNdcSFhBZzWmyFzOZjHGc9/gSLUf4vhtqGnYizNoTXgS77hzzIz2UgI7GvFIrz8b5/8cELW09SeDtxfTyiKEx1txGFKxk0vBSAFIudlQ5v8R8q2Zg//tL7JVMTqC7TIj2ywLU6PdybGl52vLFSIr6PIkQe+06lSORTkhFy+4pN37vveifngAiTCjjQipt7C54ACJMKONCKm3sLnwAIkwo40IqbewuegAiTCjjQiptzuXv+Rje6S5+BiDChDIupNLG7pIHIMKEMi6k0sbu0gcgwoQyLqTSxu6yByDChDIupNLG7vIHIMKEMi6k0sbuigcgwoQyLqTSxu7KByDChDIupNLG7qoHIMKEMi7ks2b/C/NVfb9j7K5+ACJMKONCKm3srnkAIkwo40IqbeyufQAiTCjjQipt7K57ACJMKOPizIdfV7Sxt7vDewAiTCjjQipt7C54ACJMKONCKm3sLnwAIkwo40IqbewuegAiTCjjQipt7C5+ACJMKONCKm3sLnkAIkwo40IqbewufQAiTCjjQipt7C57ACJM6NN+PH6BOSGVNnaXPwARJpRxIZU2dlc8ABEmlHEhlTZ2Vz4AESaUcSGVNnZXPQARJqc+/CrDhVTa2F39AESYUMaFVNrYXfMARJhQxoVU2thd+wBEmFDGhVTa2F33AESYUMaFVNrY293xPQARJpRxIZU2dhc8ABEmlHEhlTZ2Fz4AESaUcSGVNnYXPQCf9EP4hcQIZVxIpY3dxQ9AhAllXEiljd0lD0CECWVcSKWN3aUPQIQJZVxIpY3dZQ+c+PDLCCaUcSGVNnaXPwARJpRxIZU2dlc8ABEmlHEhlTZ2Vz4AESaUcSGVNnZXPQARJpRxIZU2dlc/ABEmlHEhlTZ21zwAESaUcSGVNnbXPgARJpRxIZU29nm/KF/3AIgwoYwLqbSxt7vTewAiTCjjQipt7C54ACJMKONCKm3sLnwAIkwo40Iqbc795v+c8EQPQIQJZVxIpY3dxQ9AhAllXEiljd0lD0CECWVcSKWN3aUPQIQJZVxIpY3dZQ9AhAllXEiljd3lD0CECWVcSKWN3RUPQIQJZVxIpY3dlQ9AhAllXMhn/WJ8ZTN2Vz0AESaUcSGVNnZXPwARJpRxIZU2dtc8ABEmlHEhlTZ21z4AESaUcXHmw68t2thd9wBEmFDGhVTa2Nvd+T0AESaUcSGVNnYXPAARJpRxIZU2dhc+ABEmlHEhlTZ2Fz0AESaUcSGVNnYXPwARJpRxIZU2dpc8ABEmlHEhlTZ2lz4AESb0aT+cX6xOSKWN3WUPQIQJZVxIpY3d5Q9AhAllXEiljd0VD0CECWVcSKWN3ZUPQITJqQ+/0nAhlTZ2Vz0AESaUcSGVNnZXPwARJpRxIZU2dtc8ABEmlHEhlTZ21z4AESaUcSGVNnbXPQARJpRxIZU29nZ3eQ9AhAllXEiljd0FD0CECWVcSKWN3YUPwCf9CH4JMkIZF1JpY3fRAxBhQhkXUmljd/EDEGFCGRdSaWN3yQMQYUIZF1JpY3fpAyc+/FKCCWVcSKWN3WUPQIQJZVxIpY3d5Q9AhAllXEiljd0VD0CECWVcSKWN3ZUPQIQJZVxIpY3dVQ9AhAllXEiljd3VD0CECWVcSKWN3TUPQIQJZVxIpY193i/gax8AESaUcSGVNnbXPQARJpRxIZU29nZ3fQ9AhAllXEiljd0FD0CECWVcSKXNud/8nyuc8AGIMKGMC6m0sbvoAYgwoYwLqbSxu/gBiDChjAuptLG75AGIMKGMC6m0sbv0AYgwoYwLqbSxu+wBiDChjAuptLG7/AGIMKGMC6m0sbviAYgwoYwL+axfkq9oxu7KByDChDIupNLG7qoHIMKEMi6k0sbu6gcgwoQyLqTSxu6aByDChDIuznz4NUUbu2sfgAgTyriQShu76x6ACBPKuJBKG3u7u70HIMKEMi6k0sbuggcgwoQyLqTSxu7CByDChDIupNLG7qIHIMKEMi6k0sbu4gcgwoQyLqTSxu6SByDChD5tn1naFXwndvvOAIbE/q5wPzA+SLKzrXo3wAfiPrchALX4qeEHolKGqncDfCBqCEAtfiL3vlC0nwT2iy7HxclkGdzdZmkhxd9p2C1WE9DIfiivgSFClTZ2F7jdhQARoYwLqbYRot/yO9F/DdCNXiSiTCpjdzFAhAllXEhtd8kDEJ1imzr8EsWEVMbu0gcgwoQyLqTSxu4yRIQKpY3d5ci4sbsCICKUcSHVtkSECWXKbCuACBPKpN3VDyJCmZDK2F3zAESYciGVNnbXIiJUKLPtEDMupLK3u88DiAjjQqpt8OCTCvCB/BpghDIhlbG7ECDChDIuld1FD8C/lUMvUkxIZewufgAiyqXSxu4SgIjQ0xx+SZBKG7tLH8SEMi6ksrsMIONCbvOHMKFMKmN3',
    'BUCECWVcSGV35QMQEcq4kEobu6segAgTyoVU2thdjYhQJqTSxu4axIQyLqQydtcCRIQyLqTSxu66ByDChH4W4AvxdUmZ2973IcKEMqntLngAIkIZF1KdnTd9LQy7Cx+ACBPKuJBKG7uLEBEq1N9yOELoYoQZF2qXAESEcSHVNkWEKZPK2F0GEGFCmbS7/AGIKONCKmN3xQMQYUIZF1JpY3flAxBhQhkXUmljd9UDEGFCGRdS7WqAiFDGhVTbBhEmlEll7K59ACL8Oa1/ML92FRNS2133AESEMiGVsbe733sAIvy38qave0pIpe0uAIgwoYwLqbSxu/ABeJLDL2SEMi6ksrsIEKGMC6m28cOEMqm0sbsEIMKEMi6ksrv0AYgo40IqbewuewAiTCjjUmljdzlARCgTUmljdwUiTBkXUhm7Kx+ACBPKuJBKG7urHoAIE8qkMs8twBfh97qrAUSYUKl3zQMQEcq4kMrYXftOyKHXIoQJZVJpY3cdIkKZkEob+8P9Yb2HJ+G/etNDGmVcSGXsLgCICGVcSGV34QMQYUKZkEobu4segAgTyriQShu7ix+AiDKhzC55AFIulba79AGIMKGMC6m0sbvsAYgwoYwLqewuB4gIZVxItS0eRJhQpsy2pN9yAf4ilKWU75lXPZAyIZWxu/oBiKhU2tjdj4OdHnoNIZQJqbSxuxYgwpRxIZU2dvfjPYdfByDChDIupNLG3u4O7wGIMKFMGrsLABPKpN2FD0DKhFTG7qIHIKJSaWN3MSJCmZBKG7tLEFEmpDJ2lwJEmFDGhVTa2F32AESYUCaVsbscECaUSW13xQOEMiHVcwrwYfyCWLvyAYgwoUxIpY3dVQ9AhAllp+fQq4JU2thd/QBEmFDGhVTG7hqA6BSHX6MYF1Jt2wcgwoQyqYzddQARJpRxqe3t7vgegIgyIY3dBQ9ARLlU2thdCBBhQhkXUmljd9EDEBHKuJDK2F38AESYUMaFVNrYXfIARJhQJqQydpcCRJhQJpU2nxugN/+DQv1aaA+AiDIupDJ2lz8AEWVcKm3+Vg7lVyBEKFPa2F2JmHGhjN1VABGhpzn8Kiek0sbu6gcgwoQyqYzdNYAwoUxqu2sfQEwsuwcg1ea2d3qICGVCKm3sLkDKuJDK2F34AESYUMaFVNrYXfQARJhQxoVU2thd/ABEmFDGhVTa2F3yAERMyE36APxcAXwEv0gVl9rsMkSEMiGVNnaXI2VcSHVODn33ffe7AkBEKONCKm3srkSECWVCqr/lcCmvegBEmFDGhVTa2F39AESUCWl2DUBEudR21wJEhDIhlTZ21z0AESaUcSGVsbe783sAIkwo40IqbewuAIgwoUxIZewuBIgwoUxqY3fRAxARyriQShu7ix+A6HOtcuSLWVDGhVTa2F2CiFAmpNLG7lLEp+bQSw0XUhm7yx6ACBPKuJBKG7vL4USHX04woUxIpY3dFQ9AhAllXEil7a58ACJCmZDK2F31AESYcqm0sbsaICKUCam0sbsGIMKUcSGV3bUACeNCqm33IMKEMiGVNvZ2d3kPQIQJZVxIpY3dBQ9ARJmQnxerH8UvgbULH4CIKm3sLkJEKBNSaWN3MZ6aQy82XEi7SwAiQhkXUm1TRJhQxsWZDr+0aGN32QMQYUIZF1JpY3f5AxBhQhkXUmljd8UDEGFCGRdSaWN3JSJCmdDG7iqkjAtpdzVARCjjQqptgwgTyoRU2thd+wBEmFDGhVTG7roHIMKEMi6k0sY+rwAfzS99D4AIE8q4kEobuwsQEcqEVPqcHHrB2oUPQIQp40IqY3fRAxARyrg40+EXFW3sLn4AIkwoE1JpY3fJAxBhQhkXUmljd+kDEBHKhFTa2F32AESYUMaFVNrYXf4ARJhQxoVU2thd8QBEmFDGhVR2VwJEhDIupLG76kGECWVcSKWN3dUPfE7rH8MvbYIJZVxIpY3dNQ9ARCjjQip9Tg69Zu3aByDChDIupNLG7jqAiFAmznT4dUUbe7u7PUSYMi6k0sbuggcgwoQyLqTSxu7CByDChDKpzDYCiDChTGpjd/EDEBHKhFTG7pIHIKKMC6m0sbsUICKUCam0sbsMMWVcSGV3OUBEKONCqm1BmEhlnluAj+U/sLiXJYAIE8qk3VUPQESZkEobu6vfCTn0aoQwoVwqbeyueQAiTCjjQip9jsPfZ9/nrn0ARJhQxoVUdtcBRIQyLqS67d0fIkyoVMbuAoAIE8qktrvwAYgoE1IZu4segIhKpY3dxQARoYwLqbSxu+RBTCjjQiq7SwEiQhkXUm2zBxEmlAmpjN3lD0D0uaw97uUuKONCKm13xQMQYUIZF1JpY8/LoVc+ACJMKBNSaWN3FUBEKBNS6XMcftXa1Ygp40IqY3cNQEQo40IqvW0fRJhQJpWxuw4gwoQyqe3t7vEegIhQxoVU2thd8ABEmFAmpNLG7kKACBPKuJBKG7uLHoAIE8q4kMruYoCIUMaFVGabPIgwob+1AvwFPn6FJGXsLgWIMKFMarvLHoCIMiHVOTn03fbd7vIHQES50rviAYgwoYwLqbQ51+HvcVc+ACJMKONCKrurACJCGRdSbesHESaUSbVpCBPKpN61D1ImpDJ21z0AEVXa2Nvd8yHChDIhlTZ2FzwAEaaMC6m0sbvwAYgwoYwLqbSxu+gBiDChTCpjdzEgTJ5agA/gV7KRepc8ACkTUhm7Sx+AiEqljT0vh16GEKFMSKWN3eUPQMqFVMbuigdOdPgVBBPKuJBKG7srH4AIE8qksbsKECaUSW139QMQEcqEVNrYXfMARJhQJpU2dtc+ABEmlHEhlTZ21z0AESaUcSGVsbe71wOICGVcSKW3wYMIE8qEVMbuQoAIE/o5qxz4KnRSG7uLHoCICbmLH4CIcqn0NoETc+glhFAmpNLG7tIHMaGMC6mM3WXvBIdfhhAmlHEhlTZ2lz8AESaUCamM3RUAESaUcSGVNnZXPgARoUxIZeyuegAiQrmQShu7qwEiQpmQShu7awBiQhkXUmljd+0DEGFCGRdSaWN33QMQYUKZVOa2P/YrwAfxqx/BhDK5DR5EYhk+ABHlUmm7ixCdkkMvUkxIpY3dxUgZl8ruEoAIE8r4GQ6/JCltd+kDEGFCGRdSaWN32QMQYUIZF1JpY3f5AxBRJqTZFQ9ARLnSxu5KRIQKqbSxuwop40Iqu6sBIkIZF1LpbYMIUyakMnbXPgARJpRxIZU2dtc9ABETUn0uKz6Y3/ve+17zHgAR5VJpY3cBQEQo40Iq/bfypu8DDcALAUSEMi6kMnYXPQARJpTxMxx+UVLa2F0MEGFCmVTG7hKACBPKpNLG7tIHICKUCam0sbvsAYgwoYwLqbSxuxwRoUobuysQU8aVsbvyAYgIZVxIpY3dVQARJpQJqbSxu/oBiDChjAuptLG75n3OKoe8ZhCiTEhl7K59ACJMKONSaWN3f+9yqHPXCcqEVNrY2933AcSUcSGV3QUAT/LmrwVBGRdSbcMHIMKEMi6k0sbuogcgwoQyLqTSxu7iByCiTEhldskDEFGujd2liAhlQmljdxlSxoW0uxwgIpRxIdW2QIQJZVJpY3flAxBhQpmQShu7qx6ACBP6uVY59LXlhFTa2F39AESYUMaFVNrYXYMn5dBrBBVSaWN3LUDKuJDK2F33AET4FIdfpxgXUmljb3e/9yDChDKptLG74AGIMKFM2l34AESYUMaFVNrYXfQARJhQxoVU2thdjIhQJqTSxu4SRJgyLqTSxu7SByDChDIupNLG7rIHIMKEMi6k0sbu8gc+V6Afxq9zggllXEiljd0VD0BEKONCKn1ODn2PfY+78gEQYUIZF1JpY3cVQIQJZac7/KoglTZ2Vz8AEaaMC6nsrgGICGVcSGW27YMIE8q4kEobu+segAgTyriQShv7w/1hv/cARJhQxoVU2thd8ABEmFDGhVTa2F34AESYUMaFVNrYXfQARJhQxoVUxj6vADn/Mhe/',
    'BiDChDIupNLG7pIHESaUCXmWQy8ZdpcCRJhQJpU2dpc9ABEmlPEzHH5ZUtrYXf4ARJhQxoVU2thdgYhQJqTSxu5KxJRxIdW2Asi4kGpbI8KUSWXsrgGIMKFM2l37AESUCamM3XUPQES5VNrY293hAUSEMiGVNnYXAESYMi7kKgRIuJDquQX4CH4BIYQJk8rYXQwQYUKZtLvkAYjoaTn0kiCVsbv0AYioVNrYXQYQEcqEPMvhlzVjd/kDEGHKuJBqVwBEhHEh1bZ8EGHKpDJ2VwFEmFDGhVTa7uoHICKUCamM3TUPQESokEobu2sBIkKZkEobu+sQE8q4kMre7o4PICKUcSHVNngQYUKZVGYbAvxcVvwi+WsjMkKZ1NvoIUIZF1JpY3fxAxDhU3LoxYoJqbSxuwQRoUxIpY3dpQARPtXhlxoupLK7DCAilHEh1TZ/EGFCmVTa2F0BEGFCmZDa7soHIKJMSGV31QMQUS6VNnZXPwARJpRxIZU2dtc8ABEmlHEhld21AAllXMht9yDChEljb3enBxBhQplU9nMDdNSL4AGQMiGVsbvwAYgok0obu4seODGHXkQwoYwLqbSxu/gBiDBlXEilz3H4O+873yUPgAgTyriQShu7Sx+ACBPKpDJ2lwHChDKp7C5/ACJCmZDK2F3xAESYUMaFVNrYXfkARJhQxoVU2thd9QBEmFDGhVTa2F0NEGFCGRdSaWN3zQMQYULZMwvwpfmaYrYtIEwok0rbXfcARJQJqbQ5N4f+6bsXvwdAhAllQipt7C4AiDChjIszvfmLoWhjd+EDEBHKuJDK2F0EEBHKuJDK7uIHIMKEMiGVNnaXPAARJpRxIZU2dpc+ABFlQipjd9kDEFHGpdLG7nKACBPKuJBKG7srHoCIUMaFVMbuygcgwoQy/rlY/Bh+cSaljd1VD0CECWVCKmN39QMQ4VNy6NWKcSGVNnbXPAARJpRxIZU29jyHX/sAiDChjEuljd11iAhlQmlz27s8RJhQxoVUxu4CgIhQxoVUxu7CByDChDKpjN1FABEmlEltd/EDEFGmdskDkEqldykiQpmQShu7y5AyLqSyuxwgIpQLqbbFg+jJBfhYfkkoIZWxuxIgwoQyLpU2dlc9ANGpOfQqI3f1AxAps2sQEcqEVNrYXYuYnubwa52QatcBRIQLeau7PkRYSGXsLgCIMKFMGrsLH4CIMiHVLgJIudTG7mJEhDIhlTZ2lyBlXEhldylAhAllXEhlttmDCBPKpDJ2lwNEmFAmtd0VD0BEmZDK2F35AESfVf04fmk6qbSxuwoRoUxpY3c1Ysq4kOrcHPredw2AiFDGhVR21yLChDKpjN11cKLDryOYUCaVtre723sAIsqEVMbuggcgolwqbewuREQoE1JpY3cRYsqFVHYXA0SEMi7UNnlCKmN3KUCECWVCamN32QMQUSak2uUPQKq02RWIiFDa2F2JjAup7K4CiAj9nV+ScvDL1cObkGpbI8KEMqnMrgGIMKFMSHV2p4e+z77PXfsAiAhlQipjd90DEGFCGRdnOvy6oo293d0fIkKZUNrYXYCYcSGV3YUAEaGMC6m20YMIE8qEVMbuYoAIE8qksrvkAYgIZVxIpY3dpQ9AhAllXEiljd1liAhlQmljdzliLqTdFQ9ARCjjQiq9LR9ETy7AB/DLU1AmpNLG7qoHIMKEMi6ksrv6nZBDr0aIUCakMnbXPAAR5VJpY3ctolMcfq1iXEiljd11D0CEKeNCKnu7ezyAiHEhFedWm/a48aqcyXpR6uXM9UMizukBSQpP9NKRus62wDsooeD1ezV4zLgTiPrAJAx7ncTB348jYIl9gEskFnxicduPvZfGj/olB3y0BPDLyrFJDxJM655oKviQOPAXvoBDyDrgDQxEmFAmpNLG7sIHIMKEMi7kWZseeuHI7qIHICKUcSGVNnYXPwARJvQ0HX6xS0iljd0liAhlQipt7C5FTCjjQipjl3TS5aM/SKBfytZTcPbGYeZQ7dc4Nb6ECe/oC8yd3j19L7lGz/Di/Ogd0tDyWjbrpso8AMFmOmPEKu0mdV7AwCYjOIbOsap632ULPe0n36tHmu+AEGEEOvumOgQ59YXQ7jl04G9sxkGtMT55CmV5Gey51+4L8WXQICKUcSGVsbv8AYgwoUwqY8/b9FAhxBUsQpnUdlc+ABEmlHEhlTbn6vD3vKueAESYUMaFVNrYXY2IUKG0sbsGMeNxFlXfPYAIE8q4kEobG3dKIuzPJJU2Nu61hS/Q/kxR1WqisXGvLX7Z9mcKjNIxny4VwKV9Yb5m7VpAhHIh1bZDhAllUhl7u3s+gOjkTt/0lU9QJu0ueAAiQpmQShu7Cx+ACJ/i8AsV41JpY3fRAxBhQhkXUmljd/EDEGHyg/4hAQFEmFDGhVTa2F38AESYUMaFVNrYXfIARJhQxoVU2thd+gBEmFDGhVTa2F32AESYUMaFVNrYXf4ARJhQxoVU2nxerH4Iv5INF1LZXQIQEcq4kGqbIsKEMnFmDr20aGN32QMQYUIZF1Jpu8sfgIic6vDLDRdSaWN3xQMQYUKZkEobuysfgAgTOts7ZreitfqFEPXa+1jhH5M0DKLdCrhLSRYOPdKKW+BKPxJSaWN31QMQYUIZF1LZXQ0QPcVfpVcrxoVU2+ZBTCiTShu7awEiTOjT/FV6rRNSGbvrHoCIUMaFVNrY293rPQARJpSJ/63nXgj8EghACjrp7SbYXQiQMiHNNgJIqJBmGz+AMKGMi8+LvA/jV72ijd0FABGhTEiljd2FiDChjJ/R6aEXJqWN3UUPQIQJZVxIpY3dxQ+ikx1+saBMKmN3CUCECWVSabtLH4CIUMaFVKu52c8CCtTDllWgMnxXCzLlTsMkXYRU2thu+UB4OudjOz334rQvLV89ABEmlPFi/gBE8SqVNrZbPADRg78Q8GTvfoJ5qvqMnpbl2O5MLUOqejNepE/HmW7s7Cnyw/lVOuwuewAiTCiTShu7yx+ACBPKTu/00MuDVNrYXfEARJhQxoVUxu7KB+BJDr+SEcq4kEobu6segAgTyoRU2thd/QBEj8bw9r1WmceZF8DBkdQvqw3hjS/vL5ozughKJc96UH2Gi6EPXoFwM20GCCGEEEIIIYQQQgghhBBCCIdfkecdAYgwoYwLqbSxu/YBiDChjP9PG/s18Zffq3mBkJ/gv6++XxGkaPPcb/Avgr92taCMC6m0sbvmAYgIZVxIpY09r9NDr30ARIRyqbSxu+4BiDChjAupznb4dcPe7t7vAYgwoYwLqewuAIgIZVxIZXfhQ0f/G/6HvxkA490rQFsERPTkB/x4d+ZC8tzIcEmtLUXUhO8BiDChjAuptLFxCR6ACBPKuJBF1cjRxsalfAAiTCjjQiptbFyqByDCl05+AfmmbFzyBwr8w/cq/hKodsb6DLscIPqctT+SX42CSmV2EUCECWVyFz8AEWVCKnNup4e+813yAIioVNrYXQoQESak0sbuMjjR4ZcRTBkXUmljd/kDEGFCGRdSaWN3xQPw/8rSvsT8v1RnCVdwI5RJZeyuBIgwoUzaXfUARJQ9w19VVyVl7K5+ACLKpdLG7hqAiFDGxTP9VXVN0cbu2gcgIpRxIZWxuw4gwoQyLqTSszWmmb2qGSi7U9OjPpPg28KdnveCgAgTyqQydhcARJhQJrXd/WN8jn4NAogIZUIqY3fRAxBhQhmXSptzOz38ne7iB0CECWVcSKWN3SUPQIQJZVxIZWzaxQ3+rts03xIz/L/Qgc2ntHe471E48u2AiFDGhVTb7EGECWVCKm3s7kd/nR7KOb+cEcqEVNrYXfEARJQJqYw9z+FXPgAiyqXSxu4qgAgTyriQShu7qx+A6CmfzJflqxXjQipjdw1AhAllXEiljd2174Qcei1CmFAmpDJ21wFEmFAmtb3dfd8DJ3rz1z5CKBNSGbsLHoCIUMal0sbuQkSEMiGf9cl8Ob6wGbuLEFPGhVTa2F38',
    'AESYUMbPyKEXJ6WN3SUPQIQJZVKZbYoIE8rk2Q5/133Xu+wBEFEmpDJ2lz8AEeVSaWN3BSJC2W++7H8xYSGEEOJKRBkXUtld9QBEmFDGxZk59Kqijd3VDyJMKONCKm3srnkAInyKw69RjAuptLG79gGIKBPS2F33AERUKm3sD/eHOf6XJsJUgNyPCXuEMi6kr/SmR1SbXUIY5DoltckU1gVhKmA/ECaUcemrdUlUm12fMEhf7yoCqfSmZgrrxhYtYSrA17uOMGFc3+Y+RPTpBfhgfR09hHEhfaWN3cWPcgHSV8bueuydksOvZ7gA6att8ghlXEhfaWN3KWGPnOrApYYLkL7Sxu4ywh7hQvrK2F1O2CMcfHX/i/3ov3lDphsz1HskdTNRBvVUmShnRMOciW4WRCjjSptuYA9kvSTdnK+nYk2Yhg1hUm8p3UHq615LhEGq5rBOCFMB/SlhwrivTTsjyrXp5oQZyHpBnyjAz09vH7ZbPMK4kL7SxnYDe4RyAdJX78nTD/bg7iTYI5RxAdJX2thunzxCGRfv9MT9P6WN7VbsEcq4AOkrbWy3JuwRxgVI/1EfbyOVbgZltVpNuyaqTbchDLLeQjU7hatfRwHNYdrrZkIe1aabskegnJFu5pqdyIFoWBJm9QqyXpMAqUy70XqLckeYPvABEWFaj4nq5jxMlYGv25lQJr4X4GfRu5ux3YawRyjjAqSvtLHd9hHGxZ/z9Hs/pY3tdo9yAdJXxj7uIyL2COMC5PuD39/079W0sd2YPEIZF9JX2thuj7BHKOMCpK9+H6Jjc6JPzA1CtemWDNLX3T5hD6TSxnYrJpRBvVYmoNwQpmFLl72YIFU9Jo+AVLrZE8qgnigTUE4J0zAjTBnUx2kBWQ/kgVTN8hEK9fk43Rui+vsE8Neqf4ne6iaEPcKF9JWx3ZSwRzj4Shv7vk6ffhvzCONC+kob283ZI5RxAdJX9s+eEELcYbgA6SvbDeQRyrgA6SttbLck7JE/hqW7F2S9I6mueT1SBqoeKxPleTTReoZ6TlAulNWDsnJJmILs7xMmjPv1itI1ZL0hD6Rqto8yDkob2+2EMgHSV9e9hAjTMCZMKKtnyjgobbu5/ocV4O8xvdNwAdJX2thun7BHuJC+MrZbEX6/Tp9+l+DgK21st36EceErbWy3eVyAfH9P3FNst2WPMC5A+qrdPUIZF9JX2tjrXkyEPfLQD8RDqnZBmIaBMKGsXlK6TxjqtTJQut0QZUKqZks0/Hj9Uiao9whkdURnhGmYEyasHiicnH2FemWiXBMNG2K62RKhXJtuxxdexspA1XvKBMj+hDD9vlb5wf8Sk+ECpK+07caEPUIZFyB9pY19X55+P4I9QhkXIH2lje0mjzAupNLmvZ44crc+XID0le1m7BHGBUhftXPyCGVcSF895gNTwoQypZsZUW26OcX7hCn41YowoUzpZk1Um25DOPy4/XImTMOe1Uf0KOYalt3sE1X1KT6jO6IXXkGEsz1I3U0IZDVVqGeazYmGBWHCdDMQ1aZbEvb4ZxTg59Dje/zuINgjlHEB0lfGdgNhjzAu5Pvn6TeKNrZbEvYIZVyA9JU2ttt/hPF3eOL+yVfa2G71KBcglbHdmj1CGRcgfaWN/WN8QNb3JyCVblbKwjrKbTc7otpc9wIRFiDrMYFUzZ4yqCfKBJRTSmdMdDMnqk23YKgP5nysiIY1YcLqDVHTbRlkvSOQ6prfkvQwzqNJN1OiupsxyHpO8B9ZgL8Heg/BHqGMC+krbWy3JewRyrgA+f1M5YnxWmutc87dZ7iQvtLGXvd6RNgjlH26J74ega+0sd2YPUIZFyB9pY3t9gh7hDIu4PfBmVdzh2JQD8qE9E27382KqDbdmkFq220IeyCVabdMKIN6p0yAvP7rE+Fw2CaQ9ZQ8kMq0M6EM6rkyAeWCMA2DUCbqfUhVr8gDqZq1BnMm/+s6z/x671O2m7BHGBcgfdVOySOUcSF99edOn37rsN2MsEco4wKkr4zt5oQ9wrh4wxO3J19pY7sFYY9QxgVIX2lju+ERxoX01aM/KCJqujFDvUeymijjoLRpp8qENN2MaJgzqQfUJ2lfoV5psSYaNpTsIPV1rybyQCptujFTxgUobWy3p0zIZkKYhilhQpnUzYyaQRko3S6VfZ/Wf/r69TBst3yEcgHSV8Z2++wRxgVIX70nT7//6lbkEcq48JVp10wo48LXxnYberMn7nkI40L6ythuS9gjXID0lTa22z3CuJCP/0Fn9vcJUxFWhAllulkTNd2GMIN6p4zD1a8hZaIcU+qd11MCWc8IyrmGgTAVIPtLwoRJvz5fVxQ2yqA+mzuiF15LRJhuxkS16abKQLczZUL61Zzwpxbg59L7ijb2upfQo1yA9FU3Zo8wAdJX7d57S37wL3mKC18Z203YI5Rx4dtuStgjXMA7PXHrp7Sx3YywRyjjAqSvtLHdnLBHKOMCHvnBOvoLwoQypZuBqDbdkjCU52NDmIqwJULZ1a8jhnIMqXQzJUzDjHB2Uk/R2nSzIaq7v1r+J0l6xlDPCcolYRr2CROmTbciQhnXplsTZiDrDYFUunnvmYr+vQCcc865EEIIIYQQQpzYE3eDm0cY/4z2Td8A6at2+QhlXPjK2G6fPUIZF77+XN/0+XcXwR5hXEhfGdutCXuEC19pY7sNe4Syh39Ia1DvlIkrX0xEw5iYNrbbI0K50KabEOYg6ymBVLqZKYN6rkxAuSAaBtOmXRLl2nT7zEDWK2rWCvVGRdgSDTvCRF/zekRUm27MIHW3RyDV5/hm7gnSV9rYbkseZVyA9JXtduwRxr/7ZpxzrvtSIh6hjAvpK21sNybsEco+3XO+lANIX2nb7RH2CGVcgPSVNrabEPYIZfwR/+R7N2EvPYoZYRrmxHSzIKpNNzCUSwLV7CsD3ayUiXLTzZYIVdp0O+Yg1dUvIQKpm7FQBvWeMiiP2hyyXpAHUjeDQn2aNpC625IHstkpuzClw7Sn9X8Jee6XCkhfaWO7KXuEcQHSV9rYbkbY+xTP/VJTjAuQvjK2m7NHGBcgfaXbBeHP55u9Q1DGha9MOzChjAtf225J2COMC5C+0o/5UEV1cxRzZVAvlJUHtNR6hfps7ghT8K97GRGux0TrPch6QiBVM1UG0temnQllAqRp54RpWBAmlOlmICq06ZbMBNT7VK6UgVTatGtlXID09ef65k7uybs/wR6hjAvwlTa2WxH2CGVcfMI3d1fylTa2WxP2CGVcgPSVsd2GPfJpvrl7nADpK9NuCXuEMi6kr4ztduwRyriQ/qM/tCFMw5YwYdq0O6JcaGOvezkRZlxAPSaQqt5TBtq0EyKUCVlNCdMwI0wo082cdLdgkPVAIFWzVAb1vjJRrghTkP01YcJ0syGqmy3h/4B/Jrnuy4hgjzAupK+M7caEPcJB+kr/x/hZ+jJe3R5hj1DGBUhfaWO7CWGPUMbf0ekTt4D0le2m7BHGBUhftTPyCGVc+MrYbs7eQz70zXpHIK95BSmDeqxMlHuEaZgQJkzoZkrU16absUco4wLqOUG1UAbatINQJkD67ZIw5QL6+4QJZVw3K6LadGvCIHW7IWi2Cle/QIQpfP48+ctcceFr2y0Ie4QL6Stju4GwR7j/rjz9RjO2W7JHKOMCpK+0sd0+YY9Q/g5P3B+kr7Sx3YqwRyjjAqSvtLHdmrBHKOOP+BBMmDCumz2i2nQThnpKIHVzTBeEKfQHwoRxoXSzVNPtc1h1s1aoN8pEuSWc7kxf80oiyrg23ZjDeX1EZ4RpmBMm9YJoPUDWSwKpmjVhKqC/IfwpBfj56d2fMrbbMKGMC1/bbkvYI1xIX5n35uln7z6CPcLBV9rY615OjzAupK+0sd1/8/MDvpydAOkrY7s99gjjAqSvtO0mhD1CGRf+oz7MMS593WzJo0KbbkcY5NWvTwRS6Was4bycdjMjqk03JxxOzIGexKqbNVFtug0TKLdU/3j6',
    'WxHGRMMexXQKWc8IZHNcFyhP9imc0a2KK19N3YyJ6maPPQFStxMC+X0C+En0y2XYbsoeoVz42nYz8ggX0lfGdnN6c55++0Mo4+ArbWy3eIRxAdJX2tjuv0GeuME8ygVIX9luyR5hXID0lW73ySOUcSEf/8OWNu1UGdQzZQLKOVEeFpQtIet9Aql0s1IG9VqZKDeU2rP949FriEHWYwKpmj2F+kge6zlRbboFB1gqg3pfmShP0VrrM7RFvSOQ6prXkkI91nKPMA0TwuTTCvCz6v2Lsd2KPUIZF+BrY7s1YY9wIf135el3D9ttyCOMg6+0sd2WPcK4kL7S7/HE2T179zGPUC5A+spe9wpijzAuQPpKG9uNySMP/XANUndzwiBVs1AG9aBMlEvCNOwTJpTp5jRvlYGqd8oEXPk6IkzDmDBh9R5RbboJ4TBTBvVcmSgXhGkYiNX7HE7Rad0SpmFHmLA/rmYMpWMO580tisFnF+An069gw4WvjO322COUceFr200Ie4SLd3b69Fs+ZWw3JewRxsFX2thu9gjzlTbv9cSxu/2hXICvjO0W7BHGBUhf2W4gj1DGhX/Vi1SZKGdEw5x0syCqmwPeVwb1Spko14QplBvChDLdbIlq0+0IX/iNaSaEKfSnhAllupkR1aabM9Ri0LBPmIYVYcL8+jSdwU4vvB5FeZj2upkQ1aabcnjbmco3fmPYbskeoYwLX9tun7D3lhP+4f//czUQpmFJmNX7ROsVg9TdmjyQ1Uah3mq2I0wvvIQIE6ZNOybKten2CDOQ9YRAKt1MNVt0MxDVplsSBlnvE0jVrBTqtTIoNxS2THSzI6rNdf+ttCX+Kf7/K8HhmVJ6rOdETbeA1N1AHkjVnNTz83RviOpui3pHoK55GSnUY2XFpJspUW26GYOs58RAqmahDOpBmYDyJJ1va8h6Qx5I1WyVQb1TJq58ORGmYUyYUFa/36riZ/z7qWYCWU+JgVTNjCmDeh7lgnA6CNPNkqj594Ph39qKZLVWBvWGqSi3RMOOmL7mFUTpmEHWewRSNRNlUE9VlDPClAso54QJk/WCqG4GBlkvCRgME+r7tnQ/P0/7q/WB6gBszHm3Zvv7okAAsAm8sqAvagRwt69Lf1wPe3sONW5kW0rqigCoC+5Oknq393ufvZLbuhiRf0PGhZ8WK+qT8o2xhj7t/BBl56+TJKE++BKvJcyXYlWiD7RB/TBWbBu3swurUV5oPn5CPifv2kYg5ncLGhxz6zkhfLUk/eiZLzFSZSl3GP2DcbwqGnBkbThmM9zGfaldQgTgPsnsC2XZVyl0CatnQ3lpLy+/ZosXMlzmJwjJC5kjhP6mOgPtEs4en/ljqdEJDBhb5kcpogfMbo0kiOVaXPYxRkyBn7e0HERAAggGLyhROcrTNFtES+UsvVfhWufrrnbYoAgFsekHIKBBXRsdrcGApAh3ffFe8QJcvHR0VKKZQPPiRRPQrqIflPz/8tDh9w3piq1kzReftsdCyjvjDWhevF7wgyyO57UCYE95Ks3cct7lqYcYlAMV9mVDulti1VtZJbyaufNzAII+gjGZ+THeuvPOF+ND6D35CcxC4fe9wzMeu15ed0KrE+ls188L7lzop8GX8CdGeOQxY7G4Ojr4wdgFbyNwSfTwyDPyOEpLpAxYG3C+pGKufCFErCFvsP5sqH91UrsET0l+kB1mT93Lxs1jHdBpA9m9/VZt1dMqOcbDmnHryJscKAecAnc2MhGsQ93WOTllWJoJwrILHQAFhVKqfiAYAaXFH+HkpKTXOuceEcIpCQEt9WbVlIGAxbnt6mnQ9fT6+pmbWbMCMV/yXsB9Wd1n1mJ7SbhlxIp63jTvabcuEnP+2wa2eWuqSBIPIYuCGJrma7Q0TTVdA92ReJgtSddeMO+9A8APXAVvoHtJGpRAii1T8otHerFEuPj5Kcf98xXe4XShh5P7Od1pU9y3APdmANDtWiA97K0xutcjWhS9rZ5fPC6Zxy9RgDZgkDBOhJdmpSYAC3gAlu9DEzVp6dewTjzN/GT9lVoQmJlFT+F5G+HXN2tioKYIlm6xtbNeTQQjrjpnrcHB53Cq3FXZ4OzFk4oWSLjV9pKgtSk4y+MOVqKMUwnbk4uEJvpJZz+ZZoENiF1Dn3B7oJvrnSfOHkLAJ3yXcF4+5AN3DjZCo1PJc6QwliOkGShM/fVWFMuozu6zhUkA0MB5IU4rBrB9zYAL6svJ8UiyvwERIZJNvR4n35WgMwQT4VVHTy4DEurrtgew5y6AfAiv6nCP/Hih9WM8ulMK8mZWBQhmMkUgCAeYLeHt8IDfMxF1abYSk1AFVhNJpNoYN995sjVwHBFQK7Vtost6pa2y7c0owl965lUQaPgRCEg2SFMbu/O+FzkvDaIvw+CKFBF93Ww/eoMUgMpgKTFIstAbOuMXDRlcaH7tK7igzrLy6GYM1SQj94RLPuE7wPw9aP7amMC3IgtekhblccMu5putFAAkB88hszft2QOgXjJNZmQ3UMoglsc7W9M6GTF6QDb52WPZkO1+wTW+eAelYFbmU7uiEXRN/Yq6vngmqQDD8eAlX/O4CrVlcT5waKW2yC1sQvj5GLFDzCSbivBobBW2fenMdP2A+8UrPzPFsfUDfyNKAB//zTC5V1IQ0nEZNg5Jxik87jCamuLSUCBbbRQ6KNjA9MV4DIR9jzBYNhTg3fQ1V9AXMy7UbZ0VnF68tFvgdy9iq9WHEnyybaPsrCF3CrXZA4o5Nr308twnAKaAP2S6UXVQRL2UawKYYFuKIA8KzNulOVCh0KK/8kAL6JoP9U2DrbyQbe8CX1Oupkyk5xGOH9NbB32hFqYdI6nFHFfuEHsdDDI6m1hSIWnek8rm3PFvFEe8SXCKj2a3MZPRJx3ji4TAx3wbTlTKxox1zZ1V+AXtnLuwqoNJsugx+xev0otnCT2UvbA6cuYg002L1W7EJXgAFtTvJYFbgbLC++Ytok3U9Pak8YQAvAQkN2uHU3OcvcB3wunIcoLEagAxd6Fv5xoZnCJkeV80zJNM0K9vyrzZ0mgYm+uGf17ehgSv92bDpi3T0y0TZkZAV7IZJH3V7pG4hxe4shGvqRxZJzqHO3nKhy3tkVVCCnnshPlj73c2dodx8h1GoNcsGLyGJQSi1SAmlC14C/0LilUqbWxc4gdgQV97/aPwVViEyN/47tNpYXVBlRfxKf3tpdLt7HbjdPLaJsAXx02U7zXzA/cvBDeECZ0+4eC7SSHk85PgkSaprkJ08mkLyIsl0uHQrrcUAlI/VoBlY+AqbhWVsg+y0UWXId2pYWUW7XIPtHM4SWHx/GodWyJV94Sxl2Y8Vah08S1om8MbT7NX4XJveJqBGoSBcCLbjiVpBYcdx4iMpoQR0jMZ8/SHh7aKjfi80fg+xJQenazIbXB1rwlQ2S2B1vQbvfgHUpDYeKGGiow+6r7Q5VDxE+WCCXjQQBoAfA+kt2SgXGv6bex7VvWnh8SUQF71EwHIIzHYjh/EvlP8gmxkxlkE3fFb7hMkOj03izxdR7X8mPlC7zBHzbJbqgWYJ8S7UWLU1G3aQL34ngaq7t9Ut1GfslE4lkt4Bnra5Qae17R3dpiGDgC1OVB/q0PSz25ncu36F5qsz4Q0ArbKO8yt2bP+b0i1zPqVsqyXQJqiPbPgYEv2vvRgcpA0X/sepH6v0nr0oRkGs9qeXh2+AVwzMaQE0I5aWXFopbYed6nfkp4jPvsa9YUUnOtw/iB2bReqdC7bfs+vvpAW2dqbuBCaXf2F0GxZXH0hmz1HJxOdbSm4cijtAQpoe7OFXXHnXhIjz3nFF6gFfltSKd9oxG0K5VVNI7bIyBwOtk8aGDX2QvAaSdbXHE97s+zWzLz5+fI18AWgTHB7h7KdPcWqvmqO7b9KsEv9gwCx7XtQcfWulLsKnsCMvtus2wFJdlvNSf+aBybxxx2JKUIqkppsmGxnMEq0q2XmYvPAiraFGeMlIV7E5Q6Hd0Fr',
    'z3tc7Z9ij/sACjaHCqsVzgWo8dj+auc1yRZxTJU7NK4LZMK87dGL/ELuz+7KeSHx6XM/bf14Buu9lVOMHQefToGFi5c1katVGbRAq2cv9GEPS/MhBQriD5zJZrp21vdAKiTSzJ7fk4zSaSlz6WvCAyPs9pMvRrto6HHgK4cguG3jc+jbDkteg/um1qe8fQEQzu0cVMQ7225k1+zY53u6dVXxZmrXdvSLEndWYYURy+FxLvL18E/XPWtTh58PTJRk8Fb09s1mMLkoFYPHkiGwsyCniiuXyxcZNDu6ZBQDfXnvlB+sz0VCfja5FqQ6z2UBnQlxcb/1LlTYy0DYbHqmYL1brkZbMD4I2DEUrF2vsPQ9IQCmgW4PWawvUzvSwY8NIpNzxLibyTuXt5DghZdmCc6ONujwFh4qmBdaI4uKLj8LbNX75GEMTjBvteirNrri2R3xV8KRyz9581v979f0334GOsXxCnQNT3bNOWo6ENU8Y5WvuVfrmpciG9hMzbIidvhqIRrqbc893z4T4oskRjLs3lDkcVf1mqvnh+W2c4s1NyFAOJUdUF2wFGTkfYG2N0/0gjhUZ5au6KVwtkS7QaVD0U8YKqWEUI0d7IW9CORzTwZeouZRn81dqtUnEbczia3tJaPNU/E6wXPxdOW2nPimyJl/qIHQuYlfU3FvGkHKIyGGHUVvbQcL2v4xj9/cyWH7adB3+d8SAL7zveSRQPONi7msW4B4Cm40i7sw0DA9j3X/0EFzJRCcS9EqNIDIyOatCzQXm0cipOrZDhMvnCjADBi52xTr2bD6p1LoVuLrfGzvq1TwIR6Pekl3hdSzSX2hdWAmEN1QGdADKQ97iQi9d1WJwZK+lI70hRxjfPfgRMusg1O6FB/YBmch+wgJLfXqcktDZyYyTZat3UYPY2sziW6NoTEKeDo7zgMA38JUCN+iuGVCKtumzMsy7wBEtlHPfKge9jjS2LGNkzcyGUnTzodDFii5GCZeSiix1LbMTeylTdbPl0Tl9dZGjSnEfegXrq/UCipZCB9yhVzTAE3vhWpVOmwWLkyCWdZ9C94lUEacvsDvXNnVJKenQ/0WOFafnrNQ74KnQd2nF2TF9+8IiH4jdkeU95CAFE3d4snXOvR7+F1cuVYf9SOwfVi96Ni+hRtmojdgh6oVTmGRF09guJtz1Ho2PYkmoCK5a8U08rC95QPpptHTsn0wOwotrZAG9AXmRUTbNl6Mt4i6xV+DWFxvSVB1EtMLDOqtSnbxTrw3pPf6QknsPrugg0KBmF5ZPhGIRptg72FGP26dbGJb6H3I99NUc8139lgorG/rx6k2W/t3dmyrcGa+zPJkGBPN5oUa2U2YYut8mt4+FZ++vUwePoAF9umCl7Dasz0V8VjNyqPTOzGmrLwrHbF4I081wxyBB5U3FK/b40mYvE+z3lU0L3TqPYd7ExnS99JTLxeeJ6q8rjkmu3+7ddPQh2JCSzVrpjARSqx5712ulkD6QFukQ3JqD02Ss8kfws3gCDiB1yk93UtlQP1ZSz+bMTJKgtUt9akNIIO6H7Apff5mFuVEmgp6/zJk6RBeK8C+9FvQ0nX4IoMi0mvY9dYUZE5w0A/oPe97/PLGB1GKkghjLSyWsvy4h0NxFvpIzZ7v9nguigLqwajLHM/RfncFup47T66aSPe40eu3nPZPIySju7ApjvY+TZdzpCPIWwNIZEJ+EqGUC/mI1X7HlIo2VIa3E5guCrswExPWa0Bw52L/HiMCIUpc4O6A7L0KL9kGQL6jrUz2ez6adPfTe88v1IgUBzacTcpjYhB75T4JAZwv29FfwYSnLRGIl55wslSMZF/hD4EnEg9zI9LaGo7hWjAdX5U3L5RAj1y2Diio74QYb9rJUb9euHsi/d060DLboEMMEl8nK7y0dfU/ABDsKKPZS4VpmPcsQmoy0n4HuQQEZd6nHNL8BAFAeu8TK9DFW57Wo1DNyghHuT6KNswFaQg6hM7/G/JUcYYokgCptvRSHqc5iqgREVT9VfjNwE6xq7XnzCrPtDJmi1TzXvxZ9IdBgF3r64DaYMB8DCHnwDeQLzyAtpnPpaaQshQMPd2MavAAQ+LXxNy0Mao48guN0YCHD7mA1pf3Wjd+GzERpaUWsbmBxFBhztEeN8Qo35olDlxV9gHZXMmwfXF8oXHj0C7hC0YNh4Bv/DrQWTnflwUwz7u5fall0tcAnPeKD5kUPxqC3tcsueiKkGwj7wgXIBWaFQ+XqPKTfug5oUIV7G/2SoH+Eaemwgx6xKXr6tS+IV+uL7SRDGXwUtHQdcQoKNfsZl4ApyxXTDXrt7Clfi6exPaS3SWFR+yF6Tk6JP0K+tEgiuhup8ro4Sw4QN/94a2AgEgeYecZpEsCXPbtsf5AgCyFjigJFBg1mlm0OahO+8n15hm13Mpr5YQlPoLXCbAncZZXx0qKsCG2SJctYQrYkR8MZVY3qUO1iUydWVoRvxFAUUQUEttOafJhCQyAUTx45EZA6rSAhzD0KINxu09RfC5RUGkkjmdmsELt1BpQaWOtCms2FJZtPw9YP9Lj0NtO44F9nV4o1jvG0BR2rQ95lyPCm7twrwUyUy7QKezBl9JeQH+o/4qoPgNUpsxnksJvQU3FyTKUN+HJ1xTgfYZefqHnXU+DBoqHCyxVifQMn0XHGpCTM7DcjEUvEpoxy0P+lGRgcElQLUygEBRAqn2KFVEoEOwl0XExwXsTn78SfC3stEkyoRGDtuKIcQKO8eHEmwKVgX4PDkpPzI3NiN8v9+vnCznkRnn5i7SrYTMbW5upUiXMXwNSfWEPO7RxX/kjG5tNGeN2GxrDwZZJzNH9hg6acqez6H62KC/Cg/JN5pdGfDOTsaJ3jZAi5iQF5VmaVlSA4xGQNXADMoefwYUoKqbQRD/iSNlsugJAUbJZBb9YPkGIwDkelh6yiYeS9ah4fuSmMXhOc1CmL6l4Wz2cizKKvYc/J0LJIS9IkR6N27r0eMOeTo/sSTYQl+GtoQKc0OimZZZAecgEQVZZHJDQI4Xm5VSsw9E3I43eYtkUjw8wNSEI3RA/Lj5RIhU9m216GMEyfzeL4jdeK/o4G6r4z3hEusVfJGRGw1nOVoGbOiLqDC9xpQRpG4bCOTpfv5UZJzYrHqbPTlkNTLw6lfU2AkG4kiokIZNp8h9qXj8AjGWkBsVDGbFat2NoUmyRoGyvJUFLr0YQiapGlQVaxNsy9GfUsN27X+nT89ORXWkBz6lBTMRKfOzeLMlc47dyOqLLQmKriEM5qzJSz1UdDxUhakLWQIfwAktQeBSkF3v0Vj4PHf0Lg9prEUSSKvn71Z7aqPQrwx2H9i3o+uoLQ7Md6b0aIFV2WJ6ebvupEuGF5emE9zvEeL9mXnZE9t1EEaeTizVQJnqLS6SEeYvOnY7Ni7qRQf2mi5gaX2Z6ZwAEWiAf+qIQq0HCOC8Nb3YmDSh1eXzf89UYtVMbzCe6VVxVEmT3fNyuTxASOsNnVDKQadhLlHtT2nHJ+NCE1UyrdYOubcYDF0MapRrKc9laN6jfmjjcb26tWkegfkhHHW0hysyYK+QMy1wori+F7EuAa3IeNkFNuCPYrTluhixfSJ8BC49KaUD1XeAqLwQ9twFnL4z1BhSCkY3UR+0bXOE/lCqVHdfnmjujqX95YV5fRxAOP9MToswmYZNFZ9TwskvLAL9vIt3kPVBtGUTfWBSRtPGFTUbxHF717zSYu/EKgnYztckvbEu8LSs8vwRxP+M9eJTwVqlNM3ISui/ZMXcNPAZKDQOy6XOEVoFxenaqFwIvhMWcKGtEX72rADU3ugezNqDjXHTIdF+zAK6uBMYXNv3qTxzGcBzeHcWurS+cSH3HlhnZcXZtXhKg5WuUSGGBKDi6h3m6Wx2Vt2x64Vb2QxO729T7iZY5thgUaLyp/rkFB7m1mFp65TiucealFMu6dzQf5z7hhiq+vlnP3vDC7yGOBx7d1AhAHJSGvrgOmBfIz4k74NML',
    'fFscD6QDSIwDldAURkaAvfNVrgfiy6SaJdDT4qVHg/N96U7XeLVxTBNC/kWc1s+riG6me15yq9P4KcAFqBUs+ShhnFS8OacXidXSkV2C1C9SiudELw/T8yr0sIBuMkYqC5zPlbC2nqX5nPadmE9ljpHGq4kJ5yo2odyU7zgDv71etRYi8SUsliLXDFGzpGy9OjlAJQcGkAfMbWmjkJyRpYZh3xj2RvSSDbr083WoZ4+I1Dde7/gVvIzYhx1+NIgN1R0rBTjy8BWJEsUntFk9onX8OtFvMTtPxWb2QGZMH+YXpepDKlE2Y2tdemU/DU/hK2Q4d3hKatK9kQ5eIcQeGSaayzQXnVQSaiTUUNuSlPlFBdCJiCJ3qDKeRku+dZWto09vKbZkQ4JeNuyPnsmgZ37PHBI17RQzzoMH5NSLm1U6QeFIDVuQWn0J8r/ziFLeA+AiIKom1/O9MHweQ/h6RX29xKyrzLGw5Wni4dEGKAx3ytsrKg2txHs+Sl5/YCBhPIuHWQKabQUbLQgU681NZTc5AB115vwluRQPa80a8lI+YPmoWOPYbhOg6OlDDyrvXniGN1kfS1AAcNE4Hmu8hsrkWCvX33S/Gyr1M3GMdFuDVrf5Re1ep98de/P4otduuMTKu95JX69Jum4EW7acleW9Z2Avv2hsbU86wu4BmdUXTbCAHoKdF6FnBF84BMhydQQJ07wcryrrtmBvedhNABiJEMZ7adWkJsCKCHoSbDGCyCM3+5K1r8ye/oZ3AXF/PCk1FcyR2msoOUrlJkNNI6eUVBxdjiNwDIU58wPJJeQRAUQF89SvJpfAyAgq21xjKELlBNhEXdB1140EvjWnFixiIXjwbbzrKUnNLt3MXz4FKC2vHwSU2N3lkuqe4xQsXxShTBed7XGx8Mmh2ZVXoL19zm7jie95q9nZTssLUPsBJYmMIpu9mvQoJaCLJy7zITzmIR5gMUTnLCZGydwh91js6asvWvUw4eI2UFV7Ll+poCwO5RGO9GbF4H17I7QJsIfG88UBNX6fuQw2waoudKSauNRSgNtsMuu6WfGJUXMBwb9caeYXbQgektGWpeKGTdcwq9pzXz5VTsE377ihzYHMXvCiszYsNvlFxxgKXYd0xThol3Y5Lvnw7608FF3wFpw41BfdqMWjEIx0M6rgcLOlO58cDlSYHB8hw8kpcoelt19eUSGFVp8BHEBHIb3/Mq9ewR5/3jLY1FAqi0vh+Ib6Hat2yoTW2BTdRrqv9McYpdG3fedZfjGmCKP4jWy8ixFzVzytVXybWxwb9VPNhyxsj82kaghbqXrNW2pBf4OWPKYKw/l6csFR9OR2hIwNjUpvvxeQgRmB7guVZ5sLwVAC6fCeACOFB9xFPsaTDC0FW4oHKhfx1aBXorSY1Vkiumr3DLIu3HrLiuLF5BezBNkY6yPdNXMYjuODFAj9y4t9NULER/J3Y7SSXixib5SekU7GuBr+fSryhucMLuxJ7jnaa+e6vKIvez6+iXr7rnPg8rqL9dhZsEE7H64P3d2vbkG6g/nlbr7bS3CNu6i2WsKr3M1xdbPdurll12UikltvQOugq8kvDjCdYvZc9HBzRd5LJym25hf/j7KiR+qepNGjwggIvm3hmYkJefzy4rh++v5JYI2D+LybIsi8SMw5HHp5cdZH38RkhRENK5G+WJdvh0HK9zjdss6nRNv0OozUuW8XSzWgC7nCZ0hJ4w0OdfSJbELoCNiCdKjTYdp3xnnCodUmWdEmz9irQRKbmqboma5F+9kYVsoAz5wKn84SURk6inr/nBRVPDUmhenZdFoozTCmyAYnxqvwPUK77We6UQJ/pkDeaGE0T7jEXFKvp6NDqc4vLiF5sBe5zzutB+aANcizYe2EdWqw9OEzPkDBmlwUswwL+TRU/WS4A0P3qmfoB5MXfe3x41B2yLOaRfDxM+tU8iPHdcdLdW3ld2r2sE/WOzaXKAAh7M9iXmVDhKFgJoRuSrBVrrsgDuYmhCk1VLkPiVkV6KJhMWk4ReqUu2PdeBD+ytkf/eTULzi/jEmpVeMlWdwdimDz4mrUWbrMQkF5l8m5OciKwnqvO+3L3BNvvnFhGaXeMWW0OL0iVRdzkAfUPLoCtVZ9s+eiUWRKXjQiuZZJVSfPH4/x7vX7j8Owgm8vVIOLAGqYilu9NEdaff38yugRxwHSgUEQIoyFXh1dkmg1ASuCRjDBcBuJMapTr53Sz8dU+AxdaxvWePQrDeAdjjNJ+TY7a43mYKmMpb197bf8r3JcrdxbWknRFONNfopW1EFalojSd81H6e4UNcduS+j71dFVSfltusp6WriV7Mc8kIREvnKDUL5vUkpX5ml5JH3bV+xKl3RsAziAnjIOqoLdED7s6aKJZieozqQ1tszvRds4BGKNIy8sjDyWb7WxcHOEjhc22S9Sid9oni1zO/Cm/5QojAbntuO8dNfr2gXMQAk5YDuti1KmE5onhrG+7AKDWXu8MSaHpnq6mneAFRATzkxGWUS7kDKXEp+EpA6TOYbZ1l7uc0Ou0OR1itSNE7H1BVB8ogMsHZWKjHivWJ/xfqaC5hvfM/RLSPCXG/IA04onpWLRa6zUA7TwkdkMdQSJyzAy0bL0VRJVPwyzmAtL4o6n3skTZbQwq66M+pzmyy3VJhpO/UTyVSAYv8CatXPkluCjIpjZsjPPKvNEIByOSa8zhCynn08uAqF9iFvT3GDPEYdEw0DoVEnqxaWMFfVcE0UI+zU9aIlZKHpRUhZ3yPWDTrF2am/WFwg7kqYZSRNAsg28dtHzBtQ4Ii2qmKBdFncXSg+UynidXQQdIUNOpdASBmPLgi8awBe9ddyLGx8CgLTJSlOu5tU6zvMK1yJtZvanwlmqZ9z4OS6CHkQS1hsFT9ZRy2Qx66JbuvnwJNIPOwnGyVGUQ8TeHwi5RWAMWJYMfOWdXhzz2Ka22bPW1iUhFpJMqc+IvCrD7ia6fD4y4qsw5vNBJ5XzCiW7BVBPw+oBfoqiFbKAwWJexCr7whcGQhnBw8NISnqA3fKr59BnT7lFB1Kj8myldpzoYNh0XcRCbH1Poq1SS2yUjAkOqbr0JtPtt+NcwAykf3GTsbPtzZfMLB9e3n2g00Zbk1Uqh+X8lVoF1vAZnJel9Vy8v2dD7Ey8+1Rk/+L2QpdDiFGRZq8wTbrw83QOsids56eplWd2KSup5fToTwYWwLSO68IfV9E68jExUgl4Htx6LxZqzopSzeDay1DqRbewjRDOJPs8OcGV+1krL3gIjiZmh5aS2t0QQIzIoq9RUjSR6GGb/QiB3UdFWBaBhAKUgEYL124uFHYvVb+yft6P8QhumHxKrDCJYB60AScOnlqXHmsfdK208wQ0e2aqvhp9Gfag64s7CRnSVAUbZz/gEHxokpLdbld8tn6a1YemOq8KonRHSLgHhncfuIXu8LlsDiJPO40+SCq97AvPng+wprIoAtY6wjkpyncoV6OcXfBmijluVzx1TGJ+wxuUqt/migi0sYL/nilDNa4awWFP7PsFtCEzVzjRRYucpqtnB9GlNDWuzjm9NdTg2cWoaDX6/PK9bvhWereJGZE9nfVcFcLDkz3mcFYwgJbh9SUIVmW05Ik567kXQiCSniSM+IuAqsJI3+rg8MaAEWgOjkRCOGjHZlyavkC8HHIt+bgOGCnCxrD3LM4LVZsbFd8zpAv+wSWbOmnt8oMDBmbN0uBnm6Ach17jXHiZGWC390TmgDUNpevMGcw1D/hqwbt7dFFWwxhkH5Pe3A0brnJJtBLMCFrGDJ0iSa3f1FsA3zv7EBr0kCogHba4Z+Vmet9oq/O6By9Zxx50vxIYBpeuYXo7K8Difcc7FI05uczKLPuKgZJFfpRRnr7z5As0wltCBLIkrTSBtSK/fWjdwNMC+4pTzMEDblXmep4xt91AGRxcW+yR1vNjdEFGlukJWck+ldGDV34oaQZqkeFRjo/9AQI0yUFK/taVyB7TjH3v/xe1Q4o4',
    'wTXyocV5R9/I5Pb12mD1nro+sloctdgw1V3MYSh3NFlHRtaldvrE8pDUas/5drThZPNAf3LuFtfTgbS0RZIPJAUWM5d42H6AzKxvXj4o4sMOn3iNqvUcw7zRIAqoD5NfboLle2fDfxdYwPRP5tiByKFY+03Ny1H702SIK6AVVpYS3Z73P3cmuLAyPkWhQmwBelfPXz7xOecAt7agvy99B1Gu1vaiKQXxgcM+rfFZNC9oXr7glqZLloAleWx6xwyuNt86jTA3rS+fZPyWEmzGQIuPPPXoNibkgelKyJ3CzAghNkQq2/G915DyJ0HGjE6djCrgeDdZJeD8+fJli9gecDZcou2GNLnOwfzYPBmfTWan7KulfXvNSeoyAmRjZ1JM6TYZ2hHieqfhV81e6KjIKWqU2gUGbyzBUsOlY4cogt3KhTkWksDr7+oyj+9dZFAgU3MbyYvFciwhartU5I+tUdXqgX1bikROFKhrmT9gF7+Ik4mcv7Sc37En7TrM7J1gELnEHtk+OvOBipHQgpVIfvlUe31Uef/dCe3GAHgJZ0VBuXAfD0AiZHATv/EKkEZjWlzUY3l8e3zL/crKXWdoUzlNrxSYkCb8lUTZjG0BsBtMmheTKVc6GW64fbdFQkqzlObTlXQil7NewCzzN009Jd+YMl6AKAzdZLt7QzWJonhNxdpKPL6IKGLf7FFv3nyqiKQS72zbq0rPr5qziEc1TNW7H7oyBusNotzDyzwyyVMBuw+q1KD2LJ7PohzYN1slneVBMr7P7qk0i/G9vAwa2jH/AXAT2USpIp7+GKYpwZl/6GvDIVCzZi0icL1qr9FBmTpFsoYpKlOoifKC2CVXmTOeYINhcrkC0662eE2OGo96ETF/iJ39y+e8fM38OYLzJyJaTS2akHTjMRTpuGjCTNLagJTGT2KJNPRcA2/W2CnL9axlnXx8oFtKcOGD2My5820WDGCa24QWyxS7I15oyCyiYRWLxyuKUQYC12BTngoxOHbHrBjOWFIKsUQEX+5oTabhUaXSx/rACtyyVqlX20bGkDNUAd1iGGrMMDGKs0WnYOaCvHy1vYjZbK53pCSWxrXOTwJOyT5/yD4h6QnaTN98JNoQ5WI/G0SeQYlgnzm9epsuciwhwJteP3LNyik2OlOzvdRAKk/ygEBow1nD0hiWuHflmQ4uiVDSNh5fdP3EDGwAajMtAB9fToroxrzCrD0Eeg7DR/BLwqbtEslhn1Vg9CWq1tRWDpCljxVlz7lgbl+6DZEB58EosCS8Dw0ipOnO7e6/dKGknolidYfyuspxnWuZtyYFNP6eu4piFxDUwUzAF/pO527fjxWmCytGZ1819c4CSnPgYh9kaDbYTr82T6habb6WAwaBwt5jPTmghxStJTH5YV9+axauKVbDmWoaxTB1ulOz+vKVLQwXLMtu4tUkNXvdJpEjIfuRmIOVpzZoilJAVXCh1yuGAa4n85o9xzhuGkWm22ogh2itGeqkUwtLs9zZ+lUeOQXoNcBtUCwwkaLdrBzb8fqkMsDRqBvV4I0mRcxNDCsb9ZltO1tpdNZTnHp+UATOUFXsERk9zu7ZM6zYgzR9NXHxIWJ0mEyfulkpXA4ZThVKhFvGxwflRV2bkvGcIS5oBx7H+CxO6w+Xsg9S1b5iA2NLyaOWDIqE3yoT4oG0sHR23lWj8eFgNFP3nhBDgUe48tF7xad+w1XsSYcEdxm7BsBvZ6UPcL6UCV6TjPFJUw0yQ1Y1L9LurWJ0JnlfemBPp1sOYMsrLfZBlUE++5SteM825/ncDif0jg51816LSTsQwAupYaREBvg5bUl0fmgqyRSf0qxYK0xuOc6HJj++Bd8ZP0wLsxbfukra82F7aV//LoDMkSRszFZzUasVocA0Io18T67mwFtr2oMp+vyUB6Uh2ilv/lDbHdgV0F3+z8vTv+M7WWkMaf1pxz4IcmTV8cx3i2+TbzHvdmY/+S74n3dXsN47xgmY/OYpKzj5b/6RIA9Bg0l8IqO5SFDc+OGUEbSWdgJKyGbCEx4sfwa7cuDLh4DPMVB+4YOAt4Vk4MH/1I7t58IEiU/2m3LgI2F+y7EWI+Zj2XZEYKKiq7syTvLFh9Y5Q2RUelEK6ugtBjv0e9x59qVo1n8wxGlYQil1FC6F1t8HLuhDavKDT1WKiYmEJ9PSflEIFiN8VrdrSpdxddn/j439R8oITQ3zuWCtQyOq5rROWRmjIC7k1P2/e6Qyo05Lx3zJo5AKzYn/kRv7vfUQL/yx5RSATCAR8Ca7/A/U32OAZv73PUHhBzouo1ZG+RroWjUOn1rJpRx0Ik5nf662tYk0T2ORjhwKkGWdsWTLA2ZX8xsm/ltae/SOhXRCOiGdUE5Z55usUzHDZtK26f/HbJ/Y9fa9jXnheWkT3wZmfVrHf6ix//BJUMaFVNqUO1LQwsbfh6/+6FsPwKDd6q1M09dwDwARJpTxZTDyfLHDFr73YkubobSxyztglIThb+AbaY36Q7VxqR+ACBPKuJDq8d9Wkub/WhkXRX7zwenKGoEQLuWgAR0k8I5x+GnvAkrNgVc91n9RoIcIE8q4kEobG5cKIMKEMi6k0sZu3gzsWzPdQIElHXrUiY0XUf+Bnthd8+q/S1tc/QfOI9IAxJTLhUItudUpXfsOGACmQipj41IhGuo4BR1ourI4qREKerSkE3AINCvAjvsXgVLoLPPSJh473p0PAc31Soa5cwLrrCYgCtqyfmlsC23nqjnDww0odtV0wZO+LVOs8uLqak9FRXwkZZ9lCvHvWqkS4gCBwCTU02BROnCiFE+DJU4P7RyCQRBmngc0yPCK2ZCBaqurhe6KaqSNjsbTSh3lNDRG30XhAK7FvN0Ton0T0kA//FeMoWqzr9A4hEJM56u+GKTQLpmq66H41SSVoNk89YZnDKeRCgT1UcVEExQhtFRt2tYkr15P87klD62/wXCewNE/cNP4e/Ze6iDXPG4pFO4YXB7yKbzz7z4rD/kWEnnRPt99Th7uscj8u8/bD6vzhKHuP2f4UtDhQwojbI9O80o4QE/7++i8bQHAntMljnCFMr4ZVfl8pZzdhnp9PgpnWgpxmr6YcBOKSktR6Jz4fC5NMcYdOLsIufTocGFYPCEmJJWPvsIt97dfv36bqVREI4JxIZU2trwRb2lj49I9ANElZYd1VJaDdlDLeuA8AYgwoYwLqbSxcWkfgEHVZdogZrPv/r03Xz0BnzIujN6EKQ5aX8A7+pBIP8A726nVzXpg7t8aZOUD+OqafOS8qm8K3vxb11YL+6bOczbRTyrs793vJe9OwPPTq8/AD/0DIt6V3tDHhd7Mt92jlPrKnqhorpppbfVs8GTHJlWw47TvUe8BYFbwomXlJ5UMBtvtofPG6ipPYeCH7KSUsJIMzsygIiexC7jEmNFE0tkuzvuAD/aXqQOBiMihmAoGndqPTTK7xzzQvRbD3vvweSPkBH3ZJFFBpdkOUcTEtZCAVzTyGK2Wxtrpbujb/Ki+bcKXLgt53jq8kLJXrEqiPGV1qOu02yZdc8Z9J2Y79DlZqeTQdKhmxtXTQEPC2JFB2qJ2zPnSXp4gDfMchkCuROHaw9Jz/MPNdxXWg7J8tIHnupzpCTrfC3/hPxEVrsoLKbTePR6x6eTTPC3Rr7q9Dua+47CT7ls2fhavP48y+DQro9c1kMk2OXg7blQEEmmohUzNsjoba9qvnejWz2rG6saC8uco01jl/WGp9yj9HwdIuCjtSno3kDChVyCoobQr6S1xQq8gUENpV9Jb0oRewaCG0q6kt+QJvUJADaVdSW8pE3qFghpKu5LeUif0CgM1lHYlvaVN6BUOamjsSvqj8UGvCFBDaVfSW8KEXpGghtKupLfECb2iQA2lXUlvSRN6RYMaSruS3pIn9IoBNZR2Jb2lTOgVC2oo7Up6S53QKw7UUNqV9JY2oVc8vm2W8+CElUHsimFIVDbTQU4LBQpWSAnrKcynaUWnIvZ5DhN45OvJ',
    'L4csCclSl80D+nEdWE2XsMWf4D6at0OhYpOQOJc6Gh8nn5FhjvAqT9f+n2fVo9639QmghtJOrV9NCL0SQQ2lnVq/mhh6JYEaSju1fjUp9EoGNXR2ar01OfRKATWUdmr9akrolQpqKO3U+tXU0CsN1FDaqfWraaFXOqihtFPrV7ODvd5QQ2mn1q9ml3pdQA2lnVq/mpF6XUENpZ1av5oN9frhOOGitNxASlKvW6ihtFPrLT1Jve4Xaijt1HpLv6Re94UaSju13tJ/Uq+7UENnp9Zb8x/0ygeoobRT6y1hQq98ghpKO7XeEueHOgd144xR6NrxBBZc8cpOu22gXcvFeu/5kCeMSIM4oJnyi1Q4XuWYNnoY3bRcS2J2ONuF2y9xkClwXCJJTmyXTZr7IGtXh5HMcr4CtFild1vnbuf65Ea1pjg2ebe6iNLKpKiSVz262Ozocr3SS8GlkEkVrbuSWU42hhcWUQsFqi9jL/XxuuOecnAzSef1bK5NEG+v6gwPombEJGY89D0SBclKWUQ4VXpAyKuyT93Xx3SREkqiqgwjsPi9bypEWmiVraf2H6Gcerbu3XqBQImuqilbXCsdGoSnKC/s59hyvfoDBYURWwKlarjLVZn58CQiFtruvK5neg+Ye42Xg+NG/eF8MkgGEKBKKqPP/LnRfqRY5tT3najSo59yoLrGWBSR7Mmsa757CmcMlnSDiqwslYem0GdGpSrpMYJhsqZ0ebJX6HevNmBupqCyYksiK1J9SAzTsRnTPG7Y2y/IobHl7qGfEJ5ElUibWeNoXaINT3tlq8PdR31gJ6PD48xjsmAJiJzi99pwsxzjCJYwuJlp62zuKEllxnXNpzqYmcNKK2uWBR9tOAwqj7NtNu928PasOttxmOQkqgCRrUJQ27rTGYObL9bSdNuSvfjwc4BwFJRzyJCFVdYEb3LKsg7Hl+UV3oklbPFlpVfW2BC4eXaPd1S6+p6484TvnZiBNlhp83K74nuCICfRl1gaCYFGWUs/vemMcT0g2jN0ZwsrT1Wtn4cM0XDejgFNtSPX0USXPhhHQuXR/IwkcII6NjkeqOAkRbM56ZUZxVKKVZHK1BVLNJzOmWS8puKJluTannDy6Xl5+ApGPFSLETj1QMDsafnR+h5gvCAokRVHkjKlqowwOQ3wRjHZpiYtbQudddjVHsy92kshShyFy5OtdE5FLfVnsJnLvheOMykzvvFtox/G4UxicwpUfd+WmuuvvF6lMS/fnOfLI8WMN9sa0OJKMIir7R2ezpjx3DWxr3JXeRnS8QfBUfzDIh2sUOoaPloQp7/t3Pg4W3TY2bGleUa+as+ER9ecMkMnHdFlzxtD0WuzURRSo3dHBZUBxJFKNnmHPpichqfYY1MYY8yx9gNIWPGVaNJHovIGY3tmKqGOFle/GGw+qztCzLPNs3iBMiJ9lODAqDx6GIhXKK1lnVLNF21j2tH7vUtme1h0vALsspiQTUF0eDLPcWyZcx4XQMw6ezuV63Z2XJY+qTOaVlRJIKntdGzs6zCG4nIOfYbhGavambufLU/9SBZir77XvCc2bzMe9o6+I8EgmMi2jM3Z6khv5t3ovYCKoDhSlilWgYg2ujYw3rSEde2HfeCOjcov4sD9as6NH6C3d8x8n2T2346bRroYa57FVtrvac94jNseTAmFHUjh6XkpOQxcc2hZ75yJ1mtXdtn5TxRG1dbORJ7CBC15fjy0sRKSK3aSumyQnhQvlBi1NTHc8nEpep7VXmlQt3izM6eSV5TNS2x02d78abLw4JzhZtLPek8nrX/DD8zc1OumHgEuIila6YEJ+Y3g0oDDriynRwLylbTUD/t54hM3wD0rq4wKNUmY1nm5Hk962UREh1IXFAon1HgWM2SsT+qXTWUXPOZOt5dNFQGFMu/amw580AYbnTTae2oT/eRq5tTvQmdeLs8H+3A4lfRb4aKvr7s40EiX8X37LvBpLptquo8Qw4iUiS3KthmJMZ3Juvf8+CkwYGeQaBEhLFcCOCO7UjoZa3YL0o559dHlQ6XyWFghsxys+Ex4JSfIdPlBOc3xNlJph8a+noQcb4dYBFFkL0dS5aoktWeUSVba6uwyt/Jjb65EkbNKqRrMuIqvcU0l0i3N2NV5E/05o9iTeVcVPzm/35h2jdHkSAf3bb7ZD93gtzzRBzAsl7zq0sgQc61sQ6KzqdtGfK7x167MijXoLSaHoEEf1FPBa+puEHte1fkdrkLaStuXtTXEl9gtH4aKzGQlL2dWQUvbAGUdXS62ehg/4Xtkg8V3Q1ktVK1hpM5kzljT2pB1pefzrP2eSGXIVV4IVWUx2wYmW6aYgirVXlpPQ+1nNvV05u7OHovL2tgnQbQ2tsl0rsURm5aB9eBJoVjjwbH1kFLiBxTnxxnvO1bUD3u1fra4zTAJOnyiDsOrfc99GHACNAwW1vjRgldQYhK4BD9Nk2+TNFLMHoxttxvWUFU0TiJobzK45mlLk3ZQS3PvCVTKRoY14YMt7xYobiY6E2OOEAtEatUKsdbCwqXBO7Cm8nBCkm9EYmO3mH/rcUZRsSYEMyUqUvaUJHcLJFGo6CHzBtgdVr1ATJQ1w4oj5FD0Jmg+LIQtVDGAx1rR3y4x7/vc13jZ5gqeOhqcYfqUlfn/i5WJIK/tYeP4EgQt6jIebVnlBka1+wuIMXgALQz0bf3Du7fM72KA3OVK19A056Av0cyL3sjWQ64f4pwNZ/Y5UVtRXWEYjX0xn5fvWz7xCTBAZnk8FEolnTXIzJwz5tfY9LMiPCFKTxYVZ5Wo1DlCIF0MlKpi8uzvASJkJzFs4C3MxjpOMXuRmtCyVPJQnNnsEGvoZ08OZoSIelkaSZNriJIfU4uxGHL2nLDjVN4VRUWbJ0Yhlo/KwVoZExf7fFjrWaJtrh+oppW8R+iiLRe8E2qJYQ9JjbORMwF3fRACr51XvU3MEZ6jmlqGwfzZhsS9DtV5R0DbQDUVbjPlYhF4ufF7RU9fn1yjz3p4Eb1EdgM5zgPO+QWYZE1fNXfQJ+Qubw+BibF0jAqtBaM5rdtpsB/QXQ8MJJC2kmCAZeUsRmXHyQFLXXpuBJkSKr9Yjvsxylakx4BVejGGbobuxOxI5cx6XqrVdG8P5VT2wKqn8ccDbFsuZHR8wIwwxEro0TlAS808WRycxSNjlFkW/NjxGGvCaNGPqHkVT6gsjIAH5GpPZuwOGhCniRHGGnVG+dShkCbkxLJkG8MkUNGKU66qrR2jWVsi07qtPLunlhgvoX3/qwG3Q2BCE45EpCJLeSlaccqnRBVYEYWJ42ha+7TCK3f/Fpp8cIGJWDg9NwlKXXqypsnh3lwoGZpaznRfvbufqdN8ZmZj750ktlvgRdtNDqZ0c7JfDJi4GDBUXG+9t27RGtv7UvLCEXbTVce1+YXMhaN1eu6Bov9oh7U+qew7mMJs/Yi3Wx9N5ObeeKS7nWztWz+BhBFpPqX0oiTnSoFGRwTLnw1O7CyLaLLMyVJ0d6vyAtZATEvRe3U+EanRcoiYoiStsqIjMeyLZ0s0RMgFj2gweIYMFQEpMa5h61LoNaPjYKuMB5vGuPsEa8LzwECmIaweMXAdNzWED4gGj7tifxlbvg1LvN2+N4vUAcOtLIwfrsdFylwqaYlKwbVgd9OWV3F9Xl8egLdE/nX506hX+tOEV+4MfPctKuZjGeZe8dW5akZYrOErfGyzEPMLjOP1OGfJtx7su+5xpjeIj1yjwVOPvVfz6rXUtIKn9NxpGvP4PvNbQeVe3IJRicG397ByBGiwhsi32QwnN7x6G+gTPcPkwo2YyuCgjIlWy+oNkIjUmhsYcHn57FpGEIZOZZ7QP5/SViszc4j9XNLWkNtLIGVounAfE4sBceNqGDeHyuAcfNwL1SIXZK3dIrIgsVtiotma6qy1dlAM/VHknAzm02341Py2QGKttf9tXuEvWtTHWTESJm09Zv7v0WcwB/R3mgWCxk1EMGWAI5Fzzk0HA4Wc',
    '4FrSpLvfHZP20R7FVV9qdU8IuKr22hRjoq0Cp1Yb7KJ0PNhebA4dW0Dn9DkEKzYpyVC28lMiU+WpeQ2/VJu6fDCQwLbIxdlR1XsEGDAhOnIaKW7Z9Z4UUqZPBZJIp9ouQLVq14SmtKvD/iQOLxBJDGyi/A5C72aAASp9pfUJ+IbyQEg0uKXQwxQxfQQObjjJ8fEecIKQhOGsQpsA0BTAbhVzOmq2q7kbjIhSw6w6bnmfOQekNwO8nNnxxb08ThgoLLQxkMMWibWQmJklBcwis9AeHugxMntkClaNznw4UNC2j4XO1/fOJ1hHgYEzSRbGjDByswAOzrrQNtLZln02X8sTK+OZ7ilSt5F3Au5B1zISrAgzL2YJ0pKlOZApSCuk0HHWiMizBY36IYy6V/oYbghIsUgg8V4iN7vwSZ013mInVeZ90LfnpJlS1zQWGyMr+WNYYBV71Nsufg6hkj0KMuahl9vXOTbaA0EGwI2MZ5hAkMshizhodjngUiYnPGmZXIwM/9vCVNshYqK6XUg1Dk/1VOhNAW6DDJTd66zvfdacsQTIzlU/u+EKnEWpOBEsrDFTGGgTqewaZTfjWlizRMvR4t3qvnQUrggGQ5nK8mJQxdVmJ5Zn+NPdJpBtG4WNG0ZbdHE7n2DLFPTybBWPKluhvHBftQ8+NKo8OyagpoF2Q2Pi+sB9JTMUrlSvB42JVj8b6HQLs6WIE9vlJL1FOiaTfClwcX60NwPjx9S7SgBmmD0VgnZCSGScsSJkKV4JFsqm17KVU/Jao+4pQHFFQpGUlaWavjU2zMcOQ3EX92u07QdGJG3o9uPPWK+EM3gBckSTwNZoVMfbJcKko2myfOnQio/qtZ9Szhy8w0XqAXZDwlzZbvSS8QM4m4Csp8SLGRPRHZ+FsubknYrTtHmy2j4AebcDRIy97r73IOKqHiChrDi4h+DoGxFhQrXjB7lQ9QQx5d2UpG5nwLiQpp0DfHILPeB9Lgip28WDCDMhbbdCJpQ27foBQrlQ2nQbrLcv3D2ozVf3jd57ADOp28FDjCtt2iGydvQgSsYPQEKlbicAERPd9EFEmWxmLzhUc0CYStt9F49h/t2fE4HpR0nbbvkAlN3qCdmsH8JMt5uHMNem2yKmXHQ7oPLaGx5RxpU2H1sUvuDBhNKmHRLj2nQjQJjwYoyymxBhvJtyemznhFW78GYJqFm51Lb7rrGFHvSGdroNQER4u0XS7hDhy258AJMBIkLzIeYjgKQeSzERxqXupg/Qdma8mD9IZL0gQhmX9ZIJZd3qUcalatYPU667DWCq6i0QLmS9ewDTy35N7+2RfBYP/pFeGwDiSttuKIwLpZvRg0Sbdoy6mkQ1BUR0M0PRzonxdkFYNEvAUnUrxIRx2awf6TaIiDTt9tFP1gN0Hr6AKIfAuOxGgJMxYWa6IztFTJlQpp3x8+whb3YAES6aBRCquyVQJqRpV8CEVN1apWm3T+pup9r+69f39CFwoU17QIZZjZBQpZsxMCGbyQNcqnb6AE6P3Rwg5bZbAEQ4WxJuVtitAVGhdLuBJ9pD3zIE46rdYrHT6259wqWx3eABWBzs0UOECaVNN34AYSqU6SbcTh+AiArTzQAmcyZc1QsR0thuqYwLpZsVINauRUjVnXnrbjahTbcFTCjLz8G2nsPDXnol3dseCDJZD4BI1QwfRJgIqW03ImxsNxaqmyNIp8K4MrabPYAwYUIq3c4B1QtmQmpju5NwQpbGRb3yZm1cdxsx7ZYpE83uEcqNve72R5hf8ee2oIe//TXNoGw3fJQ1IxTdOLTpJo90U8AsZ7Pu5g8wLuS/v7sW0xPzygeAtFhBeJpP9Rq5aTcPYiqbLcDi/3PUD6k/EPSJf0lL8EIAYd6NHiK0G1M6QSSUsd0UkHpOCz3iFZr9MhShQtXz0u0CCeuWzIztVg8xWa8BYS6bDRrbbQkz2+0A4svufA9r0w4QtUPCjMvm0BszYbyePNJOibBmZlK1x2vxEBXadssHWb0CiAiX6nl65Dubofwf3vG6Tfsh0M/T/frvgB7YF4RUMwTSHPIxqHqCtJ267WZtbDcHTGW7eADhdOlCm24FkMl6/YDpNsq4KLev2wG+5tf9emC2GxIVSrejB0k6CVlPETH+jBZ61I+tY/YwkUo3c+OyW6Dplg8iWq4Qk3Id1QZNdnZ3AC++5wFtDuCwEKbZCLAw3RgRzScCisN55KYPQCyb2RPSdnNAvFwgwkSobvlYtXqYF2ti1Zl3ejdebN+TefRrNuN1rivufY81A8SEd8Nn8xGS9nAdeYdjApQr3U5dKm3aY4/Pq10iJlzWK0DGdmvVqt0AxES3W/lcX9rzQ2G8HYRuhgAR5kq3o4epMt34YcKaycO8mj6En9ZCj/nx9MwQEy5NOw/TLVQ3S2QK6271QL5mxkW1eQAi3G4BciG1sd0OEZVf9TfznslmQJhx2Q25GVEyfoyLegKYsmYK2QxsN0fKZbsARLhpl4hJvnrgb/Bl/3peFe0aMRdS2W7DRCjTbjHZIeH6mhseMlkPHoAIUyZ0O0RZjR4glBVjILQ4stNXz5Ar3c0fQFg1C0SMa9MtH+GyWbmo1w9A221EG9ttATLxFB73hm3M3zdW836bbECkHj6ImKhG0YwRYVpPHoCYynrKppuRbOZjuxNvqfmKKJO2W3O7EVraHeJ/vbtbPxipmsFDNB+GbEZCRT0GiDCVqp0gwryaCtXNDPDvt9Av+r3JHG26OWJWLh4mQrZLpsZ2p2YNhLcb+PdTzy75SFtPvUNE+BXjd14OHsS8HT6IiZDd6BHTjaubAERYKm266QOomRFWzVxYt3iAC2W6JSDK6xUZ+7z863CF3x/RpNLt5gGSbZkI2eweYeq6Wx5gLmQ3IEyFst0QqWhHIHUzJlZMHsTd9LFqls0cSLlAwpvlQ7RdIcLdGrloNw9T3u0exETYz3c17R+Mi2YAkNDnjNADf1RYQ4AIUyGVbkcPIJGNH6GyPgKHd2JcqHr6gnM1TVXPFhHHuKiOv2M9L90sHhRS6W75cLMCSFS3fhBxbbsNq27rSrdfX972hLUDEvXwhSNqx8J4PWHyNzzobap0O2NazQHbbgGIclGtHoBE6eZcrB9EhBcbZKLeQrp7kH62K/3/YMJ0Q2fadKMHkOrGTGQ9EcYrOt1u9gAkQqp6jpjmC+WyXgIiQrYrrNbC9fPy4LfPAxAVutkKl0o3uwcIVfqaO56KcvAAotkIEOHVGIloJ1ZNCRPKRT17AErVzV+zQJovgVCuTLcyLuu15Bug2RaJ7XaAyLV3vgdQNwAim+HD+eg90UPeSYwp242FCtlOHoCEVlNm5QxQOwdEmagWoIztlqK61QPY2G6tgtebhwnVzZZZvXsA6mvueogoE93gAabaIXOlu5FQ1Y1VNhOkvJk+ptrZI8/x0FfZhx1H/gprqls+iLjQpl09Lky7JizqjZZbQJS1O2DiursfYiJMO3hQdENlXLcjIlSqbpzKdBPEQtXTMt2MKRfVXCgrFkwY193qwXiN1HSbByB+apvlbzdZv/Y1JpRud3jx5u2ZtN0AUDlUdvmr9cUXrm4EQncTs90UCOtmr55jtgCIKcuXWa+YCdOtmUvbbVSZbvsgEd3uYXr1ve/FB3aI2QipUPWYCReqmwBEmGnz3BF6+HsVoXxGquELKpaPmXYFSHXrBxDj0thuW6bdhbrmvsdc6magXFZDFbIbPURVfXAO3wQgYkKadgqQ17Np58S40s3iQYSp7JaPUMZtt3qE1mth/Jke8b5J7daL3SNCfzXf+L1HKGsO2PChbsRM1GPCXMhqwsS0eMpEtzOh7RxIumBCGa+WXK0ewNnp3ADChPL6LH99ecMjTChTujuww6dMN3ogHwOhTFaTB5nU7Xf6fMm/Mqg7FvNHWL1AWS0f7FYPItmtH8Cq3hAVst75tTe+x3gxICZNN2TVjZgXY4CI2G7yEKFSt9OHuLLdDBhXupuzMO2CqqWbdgW4',
    'XQMT9UYo787KjrB8lkf9Cm/f9BAmTDUDRFy0Q8SM1yOARKpmTM3kQcqN7aaPMqG07WbARD1/ABHaLh4ijGvbLR8kVKpmJUxo062FCqW7DSIqmi0gyoodEyakeo4v/ft7LOh9QMOsHICshky5kEob240eKMYPYcpUMwHImilSxpVpZxDOHyCUiW7xAORC6m75AKJcSGW7FUAiVLd2UW8e4lLZbstcqm7HUunr/lyetse8BRDNhg9gJmQ3UmFsN36I8XbyILPdFLoZCKm0aeeQLB5ERNRLjFcsu/UDmGrbbUx32wcw07bbwb8eN1T4QTDjUncDRIQKpU07JEJFM0JE+DPy2LdSqsfpAYSJqCYiuikTY7sZxHMgulmI0qZbPogwoYzLRq2BCKXbDRfbR3m9e4CKq297j8p2gJgwIeshcmO7ERMqTDtGQqWx3QQp07abvid63NuUMVnPHkRYNvOHdbNgQmW3RCZttwLSrqnYACTCdtuHqax3D2B+1e1PqDDtAJohQGTa0SPZmDDjup2gbqcPIMxlO8t2nt2C85OwGNstmetm9QD8lvxi3turmG5tXOh2g4ikZ3lT3fYBWu7wM93U6YdiUl13x9N68KS23fARJpoRYKJMN2ZCpeomgLmqpyaqGQql23nVC0CYUK7qJXChuhVgXq0RMy67DVNpnpsHvGMfSKRqdsCvvvMhYkLWAyCqHQJTphs9TLgox0wYrydChTbd9BEmm5nwdv4gobJaPIDb5UP1iohQ9VqFbjdQbV2oegdYmWt/Xc8G3A2JCamM7b6j54HvIoBNN36AtUdk+jAV0nQzRNmcRbt4gKp2+YjuVg8SKpVu1kh4uWHKhKy2Xu4QEy6kvvbuBxBhKpS23SCq4SOU1yNAmIpyrOVEAERCKm2e60HvVoCYMO3sQaGbubJuwe3ypatHmVS6WzPjwnQbwoQJ2WxVVF+f3POIcdENACJq2iFR2YxAm3b8AOPNBBATUjdTYeXscam6OUBEKFe6WQBlz/HgHyfWUlm5IsqKNSJMqDbtxq74433es4hQqZodECo+5015ex+AMN0MH+PadCOi3ZgJaycP8m4KkCjbzYi3c6BMNgsgXJpr76NWxnZjwqybIFK6mQLChP6NPOR9Bozt5k+ZbvEAZfUSIJXNinW3fojbblPdlgjXttuhNPbz/f/w5h/J2G4ACFNju+HDVLejhwkTUrfjF08fps0MkjnwdtHtUlm18mLtptsgJizfPvPcfNG/zrsHIirktTc8qgbKuG6HD7N69Iisx8JkPcFs+gDjwnTH7DiceHMmVLUL5apdYrtCXOk1EWm7jTBl2i1gVe8egIRyYa678T3UDQgL2QwB5iPE5ZgweaqHvZGL7SZA6+lDrJmxMt38AYSZkO0CMOWyWj6AMONCtqsHMZPadqd180i5fRBzabqd/rvsLh78NsZldYQHZWw3BKhNO3qISd2MEWFm2gkQms3e0/PwN9no5g9i2iwQEy6UbpbKRL3abv2Y6DYP4OYIbb3cKRf/et/9hY/UDYD89oefnIN3KF4sGJemmwCkXMh6+jBh5ewhTLlu5pAsEJF2qVzIbgVYmnb9IOO6+25ohB7x4vmA11qT3e4BeNlL6MXXJXXNLQ8R0+3g6XaICBMmVTciTLuxdpMHIKJCG9tNH4BYdbOQynRzIFQo3S2Im275IMlWTBnXxnZrZFK1J2fjsts+ypsd0WeP0Jf8/bt44X1wI6YdPAC5UO0QWDFSLnUzfjCdIKKMi2b6AERY6G4mlJXHZwGUy3oJlPFmBQgTxkW3fgAlG4CEyXr7EMn+XX4nOj4YYcp2g4ewsN0QnjRCj3obOtuNAAqpTTt+iDQTb6aASTcDWM0JE8q4UPXiIcK4aJcPMW3aFRDbrYEL2W6ECqm7LSIsVbMDxOV1tz9AVMhq8AREmEulbTd0044efIpHv51SPQZEuJCqnQChXOpu+nAxA1EdfwuXSnfLx8tVmnb9pNKm3QBEqt1at3uAXHbHA2psNxDKhayHj7J89AAkQrbjBwkV3QSZVPUUIFLt7CHyTI95hxXdzKNZPEyU7pYvWT1MKKs3TCjLtyJUswNEhbnuzseEdQOAmLTDBzFVuhsJM+34IcKEaSdEGdfNFEg2E8qEVLabP0RVt3iQMtEtTdjuuyKPfWcppto1US7KDSBMmOnO9u5hQvV1dz2h1QC07c7LgzN6rB4jwoTmE0S4ODxHdkrNTLnQ7RwwUaZbMNH2urvJhWnHwoTqJoAw48oUU8KUi2ZGhKr2O1ePe7ebavEgEqo+yaso10KF6jZKRLMFrrvdg4Rxe909D1AxQFZNRej22M0R82bxALHd8lGluxUSJqr1I5Rx2W4AE1ZsmbD63DvVO4D4mnsfYEKrAeB0+MC36Bf73ouEZiNAlHHRjB9QxnYTVtq0U4BCm272gJDVHFGxeJBIZdolMmHaFRFZrR9AmHUbwPXW290DTJRf79z3HmS8GzzKeDt8ABHGtWlHTCgrx+8JHvA+JqybAESYcNMelROzfACTdCWUt+sHqFTN5kGUbB/CvN0Boeqr/abvIeb1wKuhCyd1MyLMujHhelLNFCmrZw8Xc+FKt4tHGBfV8gGYrB5EmDav7hftk9oX/Hvv+tTayYc1LrTpthKe07N19s69HdvP95+5GpMPxZsDb8CUcanbg28oEDFhu0MwYsqE1M1hGhvvjtDEhKyOwpRZc4xnIavjMCdCZXsCFoQJb0/CUrk27am3Aoio0uZ5I/SgNzQeoWRDmAnZbpkIqY3tdg8woa658T2ACWVC1oMHEeW6GRImlNtu9BChXEjdjh9ElEljuwlwoZvpA4RxYbvZI5RxobTp5i6kaRf4NA9+Y4Ru+TBhXHUrpFwqbbr1AxARyrjSpt08RBgX2nTbBxBhXLe7J9R1N70HeTMATLSx3RAwYaIcEaYZHnsxeQASxmU7ZcKENN3sAYSf6iFvsmS6+QOQS2W6BRKu2iUgTHm1YkLLk7EGTCgTUulmQ0Lbbos02wXjUl1z8wOIuTC2Gwhl3XC7EUCElWvGRLisJyJ0NwXElbHdDMI5X3SL+TM89EexNWeuTbsY2y2BClWvmErTrZWLavMAREIa220fvvRWmHaImNB6BIhxIXVzGCaIKcun0M5YadvNASJcLIBK0y2ZUGG7FZX6J4O/0tQ31XFpbLeNbgdX/rk99LC3PUKKQapmCBDlI4jGgKTtJsK4rKbEZDsjyrgy3fwVC6FMSNstUbcrgIRyIbXt1oAJE1KbdvMAZlyY9uw7U1vA3Q4w41fe/qw8EHvTDpjqdvjQUz387VhsN3oQJfDQjpmVE4CIMlFOEREq62WZdvUw41J1ayS83gIilJU7uvSOhywfAKFMKt0NkbJqBBBhIqSqxw9Qxk07YS6Utt3RtyjTndTVA/ApHvGOCtJ0ayo2hIXU7dakqncPE2GuvfMhwqoePEDb4YMIM9OOiNB8bABLpdsJYNosU9tuhZhQoWy3BkR5u3mQUKbq7cOEiXqHiAhprrvrPQCf5JHveoxwobRpBw9Soerho6oZESZMyGbsqp4IZaqdAiKUS6VNOyPCuOjmDxPKhFSmWzwsTbtUJurVA5BxpW23BsbbzWPcdFthUnU7Yk/3W+p1QZrr7n4Pqm4AlAup2yEiyrgoR0Aoa8aAMBHSdpOHMOXK2G5KojzS0+Lt7EHCqrO6Q3bFPa/CATCuTXvwRg8iLOvDcmjGiFg5IdxNCRIhq9mj7Fke/R5r7ZwwlaZdICKU5UuQul0BEbpbExPlhgll0nbbR5hQ7e4hfO29LyFrBw9AQoVuZqnq+YMIE2a7hXLVLplr260ewslaebWRbstMm3b3AHyKx7z33HX3PUSiGzwAMWVCqm6IVKpuBBAzIbXpxoAwodmECGVcmnbqwthu9gAisjl+iwcgpqxdAkR+Ixx8g2zz4ImZPBe5D9ntdLhrpsHZZ05a5pYwM79ubXL7O++zhdFhJCUdOSePT0A3iWPl',
    'qLGft6nB6VFLzGB3c4Xree+LjjRkajQwjBO1pCQrfbK39SAwMRYQ/FzwbMGS8nJEkPuhKEu5KlbjlgJuvTjN42hjefovlxQA32AAiKc0+kUb3w8BrrSt29u2uHGDQC+NjFOTOicm/mmw76vd1b1EE4Qi0pK6JhbjWlwaUvqkrnDZKJ5Cy1peS6lujVFWCXu6w87mOOo3dmjEJrM05IC0OJ9HRhZp1CRaVStMlMIiloH+ZXShFgIrqk5Xq8flAIpuz9mGsMebvVJp9KrXmH5EEVDEKaFedlPDCj3Hn1fFdvnD6KN7M0N90vGqoSqLxKj7CT77DvbJfpMDof7A+hUuNkVipVJlMx4PZkrHFb6L0ymclA+QGm6w+nKPWXt0P1rnjp4xQHoVd1in1vQqE0rC9IKbCpZWof1M4J4d6j3lYC7IM4Jdp6Wc7ooTZy0oLWhteTEy0IiM7/8uXQSikBB5y4GRIGXagEpGr/+8OEKS1sUNM8hXvyhMFEtVqvTRTsfaXldnNydaXCalHmskVznHSf0kToJqxrP5IUZpu2EnMDlYdzhAPXBqX+NMPHGEeb2DhrN+VJwNcXC2j8Y+vigRZOC06v6Ky73a9b4dFaixQk9FJhShO3UEWkmaa1xHwZAXXsSwF4nGSl0+iPaEzkej59tWc9OcRUciEV9vXefbcX4CM0jMQHILDfPgnZRxwUeRFCuj93A+Ol+X0/nC6j12mEjcn8InbvXICA7nDRzeDV8QH/leEUDmDQqVwUEYAlpsUi4092hCngo+I1nRqYrNVu8ZIw7OLpi5erfn9pMZA15DiZ5QRCVOE69qJLyp1M4xRGooJShjutij0diYNFoSilRwdhmjF0+r+xyYvYkuuyEodXP/jPL5Cy62c7gFGc700Y4mHDNH5JHQYe0fbqjnhlAcIrw2Dxca0JrWh+M9f7c7bgqokQYtDqCXo3UmF5cI1oTV/ojstpwfuq9fwqI0KhHHCj9MfHbkOuLiLgqaXXYWr12ocVoZdCG1me61UovFxQm1ZJFXBBpWClTpHtUKkZst7vhTor1K38rkOGqqcFONF83NGju/kQuedc+a1oexNj8kSRUql7SfBKmKNbHVAMOuF/vGNPx6NJWt1d70a0q62hNHg4Gkur0pprDbMA0mo9AxTnF9cXwUFBWmfhrThFZ1kC4uSA93pp1/2BTYdIp5JnTJwpIoXGplaxKWAiy8yg+TmCgSVkzGXF0JLgi4ce1FwOQcV4SEkc2EbR3AXfviUmD1nUBccISeyKnJvtYWvcYTdXc7TfKL12/yXmfSsQYANWS06IlJqmZAQVkE2pJhQ/mFx7V1PxQKvFhdWdZr4A0vXV2QduWOQBPsR0j3RE+7rTmYmvbk5+02ZoGZA7vVOnsyYoOrUA1q0micgr7rZxTLiW0u+h9HAN20uetF4KOYCSEMiNNmYZ0wyGhjZQRZl3ji2pNNW74RWYgtlt7kJlCeyvabMj1vq+KGHIAxOxJSQcyQX5Sm+WpEw0RrUevTZyLmhOYwoidqMT/rHblWbzf7cBJJsJApLAxb8zTM0cry4tX+pH0mjjMd0dopaU4YzNAbNHOGCi9JDmvKG5uGKdVrp3D1qm8Y2v+frooXYWK2T4SwyBSUiMWX9DKPGwoT1gU6CWsKER9Q39NZeEA9qHHCvRvuhl1ZO4s6RnMdaLWVnX6DwSNAi1OoMQ2gMcj3iksxTzBC56JI/Pab+IIElR5Nlu7WGRgLYGM8fRtgWwGyBpANUGC2VOmOUh3tSdCwBo/EwBkCyAiYWOMHMgG4KUPM8ODDzG9qDKkY5CEvBZX5SvsU26/w2sA4vCBgecXcSsmBFyhfp37hlWABJaCAN+/KW45AjF1Johtc8N3e8WXmCzJmnjIwPUGlp3ys12iCYvCtMsgRkI6UHXhKZfh9PGi7e6sgS6aRFECIaS94jVRcka1oPp558OFUT2Ua1Xja+jA1gdFz8o17UD5wO/9lNyGIRLRiEY/Elat4KlOtxiauf7bM+9TLoGAMGiecxDTSXi0Bybqp4czh1ALSZVPnK3qRxSnCZm9zCsz4Oj7FRfzLFqPPbQfZRgfMxCrWNGVFvSMZJ7cbmsmne8NBrYVxXgRW2nJWyJC63lyZWtWuieX2k319SbuhuVGbCrDKV0FcAjHYYqpa00FJohBXKcxj2Rycws+JJavUru76J+tIU9d03uJiJR21+BROEJb4iTNIEwHu+jUlp+L1pmpROiSiBrWWyEzzhEGZ9/FlLHB5tPtedFKLSxYydvh1fJXtLAaQRC/jNQqTEtb0EtVTqZpCv8KXixTZ4Wpd6jQd3hXe41vG5WUOqIGzsUbGQBorjCIJUwDTZGEuWEvHWhHUmsATky0b2OaoQK7eER8MpIEGW19q7ZCIMdKYWBOgIt4UjLWbS7d8imMwBmY6DHnRQu0pK8dzt0Kc+k23IizaseBUTvAJMsVuj/C7q0Yt/jM8o1YreohxkOBgDS2HAwuD3DNVbJStGHJSCzXFvFpEeNlDllg4xRYni8Wy9zN0sO2AadoWozEfnEAzeHlFeMiowDfOriFP7f2veVti8yxyNe8wzV3p8IgMK3Atg6K9GK7yfOHACinwVKQkMUiBKo/CcWjrceSTI7xkrCESnBUxq5kz7tI7z+0p8/G1Ae8MqcIQqTMEzERorQL3XVeY9gfpbPPlsgBnMLHTifwCO93NI+gILSwP/k1/DBrmzOrByxB2nygQxTapSgjudcXgdJ+xvn/TUGE3jGtnBBKFyVfDyo8qv2BR2cQ9+7z+VwfBCdrpO+Thga+GCnCwk9IAQElKPb9C4yczwjbtYNkq6jNy6/dMAhU54Du8xXjSGsmZA53E71iNs+UhVWaDXTxmXEPx/Qfqh1nrsjtlI5wv6LWSOZoookSzZuMj39e/WWg3CirMUtEbAUVqw1SeL416TceqbfJIpbY1JosXdqdAisvCPGmw8znkaIwh0hiHXjYL0VSYWArpRd8wxuEGTZ0jrDzjTIPJOn0E5y4Pb7H3VOdWb26f8a+u19u+uHzWC3Zz8RJyrNkDYiRLrlBc18VWI1QtRzcyKg1rzhhFKMHqKAyMNdEQNsrE2T5QOv4w55kOfMqovodtaFuCG0RRId/Nz696jSFKMhWXdmRV2huOGcjAYsivNCbGGYICNSFK57ePc1AsptmH0qAaZByBNch0HHi6rX/ueQ192CLF+j3w4wAweD8I9LCJKz2o9wHgDmu4yNLIalcf0CQBUIctFoQ/MIUAIA97sIQMgBr2jPzoqfW/nGFZMLUxXYJt9+qXZoVUefK/j9C3eLfzHZyX/bd/d1rv0buHb/ru7Xv7UG+9U2oYNvuLe1jlXHqvPD3iriGKwVezueiBeYTBVw3grGZPq8bjNb0KMGI98PcBGDPNA5ckgAgpHXu4AIPn9H5WcpH9fkdunT9QHASImsbcJ7/Zfzcn09jwZuT3k275Kym/O3f+95oyT7YHOGiXZDZ2gkmuxxbIkzVigM1+KVY9ZoBkQlx/d0aNu3xByo/MCamPew748JHt0exl2Zesam6OnpfvmP/wneKSeYEF3qfM5HrZc2R7z3Jke8VxZHu7cGR7sW9ke6duZHudbWR7k2xke4lrZHt/amZ7dWlke2toZHthZ2R7V2Zme01lZHtDZGR7OWNkey9iZHslYWR7G2BkexFfZHsHXg/s5wAod83J/2ombkBvcvoF48WKvx3b+cIw+QpNp98+m/bugcEexwPooYTdRYAIW8cPQEyXCRAmVykiTBiXShu7yxATyriQSptd/gBEmLDPf5wR/wQ8hyteUCa02ZYkd9UDmDIutNnWrnfNg1Kt2wcpE8buOsBcSH3b+70HESaUcbUOEGFC9SYExIU22wgQYULZXfwAxIRx8Z1ZTTuXAki5VOaxAPxOqayd/AH4kKC/H6uoHUK5kI9mdyU8cQ0+kF+XTG2qByDClHHx+8kS3IGUcaG0gQ+CCRWr9kFMmFp3D2JCmfjeKtkd',
    'iDB5KMbFmTnwX80eFdvgAUQoU2YbPogwU7voAYgwoYwLZXbxAxATKqTaJA9AhCnjQhm7Sx+ACFPGhVTG7rIHIMKEC6k3OUCEKRNSabsrHoAIE8q4kEp/71QWD34oqYzdVQ8gTCjj4tlr8IX4qmF39QMQYUIZF1Jps20egAgTxoXSxu7aByDChAupdt0DEFPGhdTG3u4O7wGIMDk9hzd/wQtSG7sLHkCYUMaFVNrYXfggwoQyLqTSxu6iByDChDIupNJmGyOT2u6SBxHjQhm7Sx9AmDIhdxlKu8sJUyaV3RUPIMylsbsSEGVcSLOtmAtpdzVARLg02+ZBhAl92vjCfI0TUttdi4hQxoXU2w4gZre942MilN4FD2Gi7S4EiAhlUu8igJjobcyEMi6U3SWICDt9vPkLJUhldumDCFOutNlmDyBMKONCKr3NH8KEMiGVNnZXAMSEMv77iXr02ZbnYULZwwmp9KZ+AGJCudTG7hpAmDAhlTbb9gGICGVcSKWN3XUAESaUcaVvc6cHEGEmpNLPXYMP4RcBgOh7uQZ+4O+RK+EnPA9A9OAglHG9iR/EVOlN8jAXapMKl3qTIRVKm23+AGJc2vNyOPyKB0CEKRNKb8sHMJNKm131AESYMC6kNtv6IUwos7vmQUSkNtsW4KxjaW935/cgYauAuZDrEDFZRg9RJs0uBogJE9rYXQLS2F36ACJMSKWN3WUPC2l3OSDCuJCbAhDj2u7K94Q1+FB+cSKyrR4klAmptzURuWqUr9oHIMJK77oHMKGMC3Xbu7wHESZcKm22ASJCGRdSG7sLgZw63vwl6ITaRIgJ5UKqTfwgYVxpY3cJQIQZF1IZu0sfRFyoXfYARFhIs8uFarMtHkSEMqm25QMQYUK5kEobu6sexJRLvasfgIgyLpXdNY8wLqTatg8yYbbdA5hyIZW+3V0fIvyU8WH80qeYVJvgAYgwoUxIvQkfgIRyIZXdRQ8RxqU22/gBiDChjAupdskDEBEqlbG79J0wDr+UEMqM3WUPIkwYF9LYXf4ARJhxIZXeFA9ATCjjQipt7K58AGJCGRdSabOtHoAIE8qFVMbu6gcgwoQyLpQ2dtc8ABGhXKxbIpRxIbXddYgo4+rWd3sPQMKUNnYXvM/x4fwyQAgTyriQymzDByAmlK0igJhQxrXZxYAwoVysEkSYUL5IERGmt9kDEBMupLG7H/2Nwy8HjAtp7K54ABPKuJDa2F0pXOpd9QAilAmptLG7+gFMKONC6k3zAKJM6W0LEBHKuJBKb7sHICKUKW1vd/cHCBMupLa74EGEKeNSabMLERHKuFDa2F0EEGHKuJBKP2d8BL+c1i5+ACJCGRdS2V3yICKUCam02aUPQIQp40Iau8segAgTyriQSptdjpgyLtXZ4/DLh90VD2BCGVff3uVAhB6MUCaVNnZXPQARJpRxIZWxu/pBhCnjQipt7K55EGHKuJBKG7trH4CIUMaFNLsOICaMS6WNvd093gOIUC6k0tvgAYgYV2YbPgAR5evoQUTos9bgI/kVNOwufohQqTfJg0io7+1aKMIPxbiQShu7yx6AhEml7S5/RChtd8UDmHCptNmVD8BTczj8SqM31QMIE8q41GZXPwARJowLbeyuESqU3bUPQEyZkMrYXfcARJhQxqU2t73ne1AqY3fBg5hQJqQy2xAgpoxLpY3dRQ8RxoVUxu5igAgTxpU2dpc8ABGmjAuljd2deprwUfxKBQgTyoXSxu6yByDiQmmzzR+ACBPKuJBKG7srHkCYUMaFNnZXPgARJpRxoc4eh1857K56AFMmpNJmVz+ECWVcKmN3zQOIMCGVsbsWMWFcamN33YMIE8q4kEob+9NXO0cPhDChjEuljd0FD0CECRdSaWN34QMQYUIZF1JpY3fRA4hQLqTSxu5igAgT+rQ1+Gh+FTshlTb2W67gjzzwMFwZu8sQU8aF0naXI5VmWzwAMd2VxoU237ulgbSq2gMPwoVUxp6Xw+HXAEwo40KqdfsgokxIpc2uA4gwoczc9t7vQUQYV9psgwcRE8ruwgcQ5UIqY3fRg4jQWUyYMr1JEGHKuFTa7FLEjAup9CZ7EGFCGVfabPOHMKFMSGV3BSJi7K58ABPKnr4GH8OvzmR31YOYCqn0tn4QEcq4kNrYXfMAwoQyLpU2dtc+iJhQ2u46gAgTyriQ2tjb/at5b7z5ax7AhAuptNkFD0BEGBdSm134AESES6V30QMQEcq4kErv4gcgwoRyYewueQAiTCgTUn/7FpASwg9BGZdmmz0AEaGMC6m0sbv8AYQJZVxIpY3dFQ9AhAllXCptd2euwZdleSVCmFDGhVTa2F31AESYUC6k0sbu6gcgwpRxIZW2u+YBiDChjAupd+1DWOpzcjj8uodQLqTSt7vve5gJqcw2QMTsLnwAIky4kErvogcRJlRIu4sfQJRxIZWxu+QBiCjjQmqzSx/ChDIupNLG7rIHCBPbHCAiXGizLZCrTQkQYS6k0nZXPQCxVNrs6gcgwk8ZH8evbcW40sbumocJ40JqY3ftAxBhQplQ2thd9wBEhAulb3O/J5QJbbbBg5gKqc02BIhOHvw71SsTRJg8NBhXxu5igAgTyriQShu7SwALqbTdpQ8RxtW3b7EzUS4fw+5yosbuCkCYSmXsrnwQYUKZ+PaqjKYHQphyIZXd1Q9AxqXaNoSJVNruWkSEcqF33YMIUybk323P9+VHH/e+znseQq2DBxDj0u5CRFibbfQARJgyLqTZxg8TyriQ2u4SQJgyrrTdpQ8Qus0AYsK2P/rL4fDLASSUcansrngAEcaF3pYAMWFCbquHCGVCGrurH4AIMy60sbvmQYQpE2rbAkSYLDuAhHGljb3dHR4iTJj8/Ve1OHHxKNpsQ4CEC6mN3UUPQIQJZVxIpc02fgAiTJ66Bh/AL2AjlNklDyJMGRdSabtLH0CYUCGVNnaXAUSYciGVNnaXPwARJpRxIbXZFQ9AdEoOh1+hGBdSabsrH4AIEyqVsbvqAYgwoVxIpc2ufgBhQpnQxu6ahwhlXMhvr8p78gBED0YYF1JpY3fdAxBhyriQSpvb3vE9ABEmbBEQFtpsw4co40KZXfQAJJQLqdYxYkL//T3r6v8Z5JM8QpmQ2thd+gDEZJ4BxIRxqTY5QEQo40obuyseFtpsS6JMSGN31YMIU8bltn4/Cb4ONlG7BojZtg9gueoeJFzIW93pPYQJlUqbXfAgwoRxsQ6VCW220QMIE8q40nYXP4AZXyYAEaaMC6n0Jn2YUC6V3mUPIky40MbuckCYULUpAGHChFTa2F0JmKpdBZBQoczu7NOED+IXNYCIMC7Vt3etRD0MF1Jps2sRE8q40nbXPYAIE1Lp2975EaaMC2m2AUBCGRfS7EJEJ+fw5i9GwbhQdhc9ABGhjAult/GDSCht7C55ABHKfp9Ry1HwQTChXCptd9kDEGFCmdLG7vIHEOVCKm3srngIMy6VNrvyAYgIZVyqXQUQYSqUsbsaEKaMC6n0rgGECRWfnz06+MVTtNm1DyDCuJBKG7vrHoAIE8q4kEobe7u7PIAIE8q4VNrYXfAAwoQyIZU2dhe+Twe/BBHClHEh9SZ6ACIm9SZ+ACJMmVRmmzyIMONS79IHMGFcSGN3GSBCuZBKG7vLH4AIE8qFNHZXICaUS7MtH0SUS72tACJMKONS2V39IONCbpoHECZcSKWN3bWAsHyWQ15yCGHChdLG3u6uDzBhXKhN8ACkjEul/3/xT+MeIvZwQiqzix/EhDIupNkmDzx9HPJSCUqbbfogIkxIpTcZQES4UNrs8gcQoVxIZeyueBBhwoVU2u7KByDChAqptNlVD0BEKONSabOrH4AIE8q4kEobu2segAgTyri0u/YBiDBhXCpt7K4DQrlUt7nbA/gkh77sMUKZtrsAIKJcSL0NH4AIEya20YOIMi6UtrsYMGFSbRLEhHEh1SZFhClTepsBfqpDX2ZOSLXJH0SEcqmN',
    '3RUAEaZC7coHMBV6WwHEQipt7K5+kFDGhVTabBuhTO1aQJgyLpXZdkgo40Iqfdu7P4AI003wICZcSKXtLnwQYUIZV9rYXfQAJlSqXWzK7BKkjAv56bCXSzN2l6b+3qkzK0S4eCSljd3lD2LGhVTabIsHICaUC6m0sbvyAYSJkEpvK4CYss9x2MsrSKWN3dWAMKGMS213zQMIUyaUNnbXAsSEMi6k0mbXIcKUcWXs7e7xHkSYMi6k3gWAMKGMC6m02YYAEaGMC6m03UUAEaGMS6W38QMIE8q4kEobu0segIhQLpR+nsNfoQBiwriQ2uyyBxEmVCpjdzkgIpW2u+IBiCgT0thd+QBEmFAhtd1VDyJCuZD6OQ5/Ra1d/SDChDIulNk1ABGhjAupzbYFiDChjAuptN11DyBMKONCqm/pQsWCD4IJZVwobewueAAiTKiQSptt+CDChDKhtNlGDyJMGRdS6V38AESEciGVNnaXAESYUPbMcYSUUr5SH4gwZVxIpY3dZQ8iTCjjUhm7ywEiQhkXUmmzKxBhQrmQShu7KwEiTJ7qiFem4dLYXfUARJhQxoVU2thd/QBEmFDGhVTa2F3zAESYUMaFVNrYXfsARJhQxoVU2thd9wBEmFDGhVTa2Nvd6z0AESaUcSGVNnYXPAARJpRxIZU2dhcK5UIqbZ7ryM+/HxsPoAcHoVxps4sfgJhwqYzdJQ9AhAllXCpt7C59gAuljd1lD0CECWVcGrvLH3l6HPkqb3ZXPIAJ40Kbb98C28KEsocTShu7qx6AlAuptNnWD2HKuJB62zzApTZ21z6IMKGMC2223QMQU8al0vZ2934PQIS5kEpvA2TabMOHiNKbCBBlQiptdzFhwpU2dpcARPTp46hXS1imiAhlShu7ywARxqXSu/xhJpXZFgAJZVxqsy0f5HpXPUwoW9YPQEQZV8buGoBPd9SrJ0htdi1TJvSmQyxud5/3ICKUC2l2wQMIE8q12YUPQIQpF9rsoocp43IXP4jFOnmEMq7MLgWICeNKb7IHICJUSGXsLn8AYcqkMrviQcq4kOsSid5UDyBMmZBKm20NEHHxTEf/90xPxcQ8MBAmTCq9axERxoU0u+5BTCiXxt7uvu8BiDBlXKhdgIhwobTdhUgZl3obPYCeEke/lhQTShu7ix+AhDIupNK75AFImJDabNMHIMKEMi6kNrvsAYgwoYwLqfQmfwBixqXSZlsARJhQJqQy2/IBhCkXSptt9RDhQttd/RAmlAupzbZ5kHKh9KYlJpU29nmOee09ACJCGZdKG3u7+70HECaMS6XNNngAUsaFVNrYXQgQEcq43kYPYsK4kEqbXfzAEx3zOiaYcCG13SUPQIQJZUIqs0sfQJgwLqTSu+wBRCgTythd/gBEhDKpdsUDEGFCGRdSGbsrH0SYUC6k0sbuqgcgJoxLpY3d1YAwoYxLpY3dNQ9hQhkXUmmzaxHhpzj2dasYF1LpTfcARJhQxoVU2tj/+gqnBjwQwoQyLqTSxu6CBxEmlHGhjd2FD0BMKOPimeNtv/ph0cbuogcgwpRxqbSxu/gBiDChjAupzDZ5ACJMKONCKm126QMQYUIZF3KbAUSYCak2OUCEKeNKm13xAGJcKrsrH4AIE8q4WFYPYkKl3dVMKBNKG7trHoAIE8qe6e2++k0z2/YBiIjcdg9AhAnlUml7uzu8ByDChDKutLG7ACBmShu7Cx+ACBPGhVTabCNET/Z2Xw0kGBdSaWN38QMQYcq4UGaXPAARJpRxIZXZpQ9ARIRU2uyyBzChTChtd/kDEBHKuFDabIsHICKUSaXNtgSIMKFMSGXsrnoAYsq4VNrYXf0AxIQyLqTSZtc8AH9LPt75ahjFuJBKG7trASJMuZBKm133AESYUMal0sbe7o7vAYgwYVxIpY3dBQ9AhAllXPzGl3deCEXbXfgARJhQJpSxuwgRlnobPwARJlRIZXfJAwgT9r1eTGSY8EdS+jE88CCYMq70JkdEKONCb4sHECaUcSGVNtvyAYgwoYwLqbYVQESk0sbu6kcoE1LpXQOIhz0EgAnl8t3odYEnbZqGNkSNvzL3taEZEIiIf1C96vZjtIN5zfc9uT6zItl4oAPYfwG9TLtsy2BSRhPoBP67CaXAIL86WZegIyngswhQRKAuLlZgbo+fDIbG17dhu7nLyIxtlPfx/v7jFFo1ybtdn0fvz0wEQHsvFDNegUf1r3xT8MtOOv6Qs4FqnAM8BUQbC3V+nLn/mepgXMiN0rkTUmlj41I8ABEmlHEhH9K6MJGYQZjQS2n1N3/gZY9/ptN/ER8AESaU8fmb317yq8X58Qe0+p/ZiyWswZ4v55mWSNTkwAeuMxKdeBz7j/N4LRnBnw7qOxW/DNEzii70axZFTQ58+CO/HpFP+p8ZbggTyriQatlrsAfOM021qMlhpw9Aby06ZZF9L1UnZh/JtLPZuOQPQNSswX55Re86Rqes3Rg1OfAVIAbl32TqVOeyUcaFVI+T/lebOn8Bjd24pHgAFlS/JaFCxlX8Ek1sYoCo5Sc2N6c0C3+fnnmr5uaP1NrGhVTa2MW/4tTEL8+0ZaMmh51+F3Vno9nGhVTa2LikD0CEnwDkj914Tf2zfAAiTCjjQiptHv/7b6Z1/uaJ6+oFgAgTyriQy1qDVN56Gx4bddWJoyDWKYsySb7BG4mGYviIjSA5kRSsamzWbZFnXvBw4kEd7FQf0cFm2hk2LtkD8CLRMcGpyYHPbriQSrczbFwKwiGpOiYtIlzKQX1xAEPq7wM0xdY/qzY2LvUDEGFyXnrprH+XXTTrz5ze1213ZX6C8uKf1f51QXx8cUi7jk2qok/pMa7p8fUd3Jq6n504MMYYY4wxxhhjjDHGCltfgz3jU3EJof0HX0wqWZRjVjBKlZCaY7uBDRbyB2/p9Uuk8c8Wxx9A8D38s6WvH7x9y0FmL1p13UWJTjex1dMUM/9sqpCqbcbGJXkAYkKZkEobG5f0LXLgJ3BLhTsLLmRR4++jrT93D0CECWVcyKLG3/es/tkxoYwLqbSx5R3w9/Z8pPeEHkCECWVcSKWN3QUPQIQJZVxIpY3dhQ9AhAllXEiljd1FD0CECWVcSKWN3cUPQIQJZVzIR6X5ABBhQhkXUmljP0/X3v73NTjN7FpEmFAmV51QYezt7vQexIQyLpQ2u+ABiLmQu/AhTBk3u+hBRKhUehM/ABEmlD3d2/++hjhIpe0uAYQJ5UIqbewuBYgwoYwLqbbZ+3kGvmZZ9b/nr0tW/Wa8/fsaMhwIE8q4kEqbXf4ARIRyqc2ueBBhwriQ2mzLBxAmlHGpNxVgQrnQxu5qQJjQT/3zf38h7lmIMHloMC6VNrsWIMKUS6XtrnsAYUJ/nrevp1h96P9fQ+eEVNp8y1Y3H8QPw5U22wAgwoQyLrSxu/ABhJlQZhcBZFxIZewufhBhQhkXUulzcnjzF/PaJQ9AhCnfpA9AhAllXEil7S4DiDDh4ueZ/Fqv1f+ge67Vb9bgy398WQ1tdjliQrmQ2uwKgAgTyriQyuzKByDChEqljd1VD0CECWVcKG3srn4AIkzoaTkcfrUTUmljd80DCBPKuJDK7FogjAup9KZ74Od5/DrU1Yd+X8NHCBdSaXPbu7wHICKUcSGV3gYPYkKZMtvwAYgwZXIbMRXa7GKACFMm5CZ5ACJC2enjzV8iw+7SByDCjAuljd1lDyBCv9eqHNB7AIjJzzP2NfKr/z1/HfzqN2vw5fHlPoTUZls8RLjS2xIp40JuKmVS7eoHqNJ21zyAmJDa7NoHiNDG7jpEhDIulbntXR9ieloOb/7S54QydhcARJhKbbYhIMa13UUAKRNSbWKA/5ee+x3WR9LXKAvKuJDK7pIHICKMC6nMLn0AYkIZF1KbbfYARJhQJqTe5Q8gIqQ2u+JBTBiXZ43Dr2jG7soHICKUcSGVNrvqIUIZF1Jps60f2FhDF4SzbxPamkTogXslLyb4yNAfWkXhpkJN',
    'bPdJ0WiS/gkShDR68cFGXyhPuYP3sjGh6Rr7Pj46v11zpQ8dbYALFFEC2eQOqDvDK7wQKlFaritKMcfEvaDgATEsRkvqqUDrOpLk7z6FFHVbMlNET/ogwGSYkZNTHINvS23+rPW1K2blzh4dFMTpJMEsAaYdMTaiUV98Ze4Q+NOIuovYyfIu4aUVCWPJdnovw+LaXRXRY8EfdSf6YPVu2jQTgd94PtzIxlm9WaAnNAAP4L4OPOByNDYrlAm1bogIqc22fQAiTBkXUulN9xChTCpzu7u9BxGhUttd8ABEmFDGlTbbEBAmTH7KwS/Dlm30AERYKGN3MWJCuZDq2xv2hQgT+jDhAtT0qeLcRy6ik/52YTXGWNBjSotpWwxrX/Apmj3kAfgKgQTWEFhxp6/bHcg4Qe/Nb8F2jmd+WwYIeVYI4QX38C3vQvdgaM+I4GCfvOiq5r2xSq2jijUsgCAFDGdNPG0uzzjS/MaN6CoaXbMPihuRCyY7VmTNvSwt9OLAG06FxlY7q5Qsh14FOdA/d7C/AgY4TONPSTZc6zcxNsUeD/ozOM0Uwqsr61EEL4P4eDT85n2D2vVQtWJ2A/YCqJdW7wpEEh0K6x95NT9CH++/x2SQcvhgZUIau8segAgTyrhU6xwgoowLqXbFQ5hQxoVU2mxLQJhyZeyuAogp4+JMGw5/r1ZXPwEQYUIZF1Jpu2segAgTyoU0dtc+AGr5IA3PB0JVlPYh5yCuMy4Z7F1IEv304neMG0kF5w5vWSj4ghhADZ5eZHXnvLS5WBUxSYsvqass2DLuOOwjLBXSdOyt4wOd5f3GK7S9YTB5hYcOIjFtuhh3g3byv4oI5lbAA2pMNWRXGSKum3anPIhw9T2FwLdzY/+QvrAFGNKzj4v0ghIHUAgpUe7SAnhruKAZ09URDb6AOgDyt6Gy36/UYjONa04dHGZ3qbXcCFft0rY0vyeqpMbBwsttIIeP8SG3aUzhZZ4sfb3afwmB7r2H8TvAWBg9p8YTQkZpEBMmpLr13R9hQhmXyu6Ch4hQ2/ABiLlUdhcBRISaXQwQYcqFVGaXAMJcfJajQ14uJdru0gcgwoQyLnbZAxBhQrmQythd/gDcbEPBKN0wWnImdj1v7kuXto4iu8tWbyqBHgIdF0RnxrHRYKSE8XT72Qccft3u6UcAcpqTRUnhrHTu7B1TWHKvQoNX1XAHag+m7HQcUtcWB5C4d4MNKVHgAbNzK57kK78NnXNakwvagR1a6UVieYS9UuWQHgBBYOtbetM7XrG0Rx8VOzvu3BeawqScXAtKypSHjfgVl8KhqppnUPkQaxhoEzGeu68SrPh6eCqL8fbMd7NXXLgFOBV2UmEElzENFkoP23LLY2lf3Aap8sHwwVvl0VnhhHKpdsWDmFBhtuWDmHIhlTZ2VwllXCptdvWDCFPGtbG7BiCijEuljd21D8CTbDj8WhZCmZDK2F33ACKUC6WNvd093oMIU8aFVOi25fzgpRMbQ4ZHY3UmnuvqkmaGpN1oIN6qO4oUIOF3t7Q40m7NgFWE9WSydwahSlMXxdOSMUEGc7wX9N4ZuFmeaY7I5lFHPItErmtflaKEPsVddOjOz4ICdsJntHqwlAEp6cibrKjp7/QTMRq0sKUNwd70viMYcDpOA6+5fdw10bUjtUAyGlkNBhhe9liwyPpAXRFnW7fvm5bP6Tov5473Wc6VB9T5OBWsYQITYz3Yrkp4HcUoQiHQxKxYFvCSziJx06nVrnK7pCGj7gXn8nMP1wdvjOd4o3C7Cx6AmFDGhVTa7MIHICKUcSGVNnYXPQARoYwLs4sRYcKk0sbukgcgJnyRwkk2HH4pCxVS6W32AESYUKG0sbscEWVcKG22xQO4BvHho48GseVzOv5rhL1zpPL0tVpW1bi5Y/Xb1SzQmoWjoNoFJ4SEEEByQ48W13nA9w6kz2wpPEDoKBJmUNeA9EhS2VfZE7rWSQdkJWyO+qyh02eeHjENEMsMcKQXBI6cO17t8bG3JNykoAg220nnxuQilhzZGDJ6lB1JYd8LDvRxz5fdMc+H5Di43XvUVwDmnkmwLAlJ7pgk5LBh+FafEPp8r6jq5rgbWK+f6EiIoJcHkTzELxkH0X5Ep9tBIh5HzZTejtvvJ7TPB+ic/+Nx5Mj4I1RpY3flAxBhQrmQShu7qx6AmFDG9a5GTBiX2u6ahzBlQipttu0DkPAzbTj82pZtBxBhQpmQ2t7ung8wYVxIvQsegIhQLhSyaW4fEN0D2s3Yw27qeyvBgYqklXh7iwXaQFJWQmgETEd/Nd05p2oNUFVgL4D0Yb98lDCPKLAbwSkyPtcbmVKswQU9YbuiugInIWZBhxtNmgk/94XZjIugCExyT7bDhCpWyVFy8nGjRq0KBDKFG+qiZojR6RqiqGZuJ10ex56rend7XAo6K62fj6znNmVRdAvRSOhcpkiywT/qd08Okuqtep0ty/Gub+ycVkVIlGeeaRTds8fnwfttYcdPY3zPzEpXH0EDZ2HiIXh8vfdbOidhFL4LAWJCGRdSaWN30QMQE8rlNn4AIkwYF1JpY3fJgwgTyoVU2thd+gBEmFB2uvw9t+HSGKTSxu4ygIgobbY5Eiak0nZXPISFVNsSsA3SoQc0kJykii938LR8l+l79BYgmpfKhvYpEc117qq+nO3WjS1qGQxs8lZ3BCqxlrd0Zu4xfsm7bkOnqWCcwiKUCvflRaSDFYoinds7WnVkK1FoKR1ezfocqWm+kN2nVEzXzZbniZsqXDVOXU6HgmI2A8nAGGqogE+9ZTI5ApDYtkPaFVwvbm+IHKBF0pm+JegHi5advBL0PSavtmtJ9JJ6N97DAHnTQQlqR8EBsPyR1AHMqA6sWcx+9JZ3tTrZTv/eaLh4PUuBI4XK3Tvuxn9qb3zwFjwmqQLMhFR2Vz0AMaGMC6m02dYPQIQJZVxIbeyueQAiTBiXSm9agJhxIZXedg/Ak2w4/DoWQhlX+rb3eg9AwoQ22+BBRBmX2uxCgIiJX62sgAJLJgk/1wsOLBEsYSQ9F+72Mph+ImnQHR8FnLzpt395ivEF1Dv0OjVcEG9G3mTe8aqwDpJWCw9cX61KGqascCMHGTie1XTSt6zUioVC4cg4ItFRrQes4YsI+FEGvR2bvx5gieoYAhyJ1iiKGiUA94CQz3BiDI/fZavebOxjiki06butiaZYjg8F9wXXHmTYTOTtchOlXb7/sVzc4geIz9nS0HdEJGIBrUe1clnQqVNdXqk1WLx9usXM+PjaSV1s6PS3Qx8I6jFs5M9chQ9uku9BdvK9IiEmlIlvL+ROwgcJplyabUKECW13KSBMKONCKm122UOYcqnNLgeIMGVcSKXteTYcfgUIRJQLqeyufAgTu6seRIQyIZU2dlc/iHANgzXSR4ce9o1xdVOAcXtfvmxj9l+LMxUM2q4sH5Bm48+2bAN0EAAMGGcs4F3YElCcIzg2Y1mt9M4FBwKOXnRKbZWDlA939LBrTCnEQHZAouWl2v8CztMmm19Ca2gjtVW39VLaZhAJTweUp1pAerg0XpLsQ5yHD3OvC2CkCjeQNBpJJbBwJScP317yuD14Ag5YO/agCNu7NJoxQWRn+Qgb7BonuUxPXUXt1hI1R2e0Nu4sHRJAmlPPU5lE72HyhL0d0JuLFp2L3bZ3+hWcXSf0+d8PuspHqFTG7poHMaGMK2137YMIMy6UNrvuQYQJ5UIqc7t7vwcgwoRyIc02eAAiTBg/w4Y3fzWkKG224QMQYcKF0sbuogcgwoQyIZU2W9CBMcrOXRoaM9vIbQpUkZfOQOlaSHNtsg1grItTkhscDTePiccUOnI1Es+dcmO7fj6Cl7HFNu3PGoimQxEz+IjUl7ZmrC29mRA2emBAZzgawCYgMSmZifqOOlVRe4a9a5xOHrxwQ3d7bHXlR11tp46rWg548yq7vU0p3WU7EDjkOneC+/CpA1/nNl2JSV0Bn2DfC9zsNy61YEsXB9PlpwNP',
    'NlHiwV3etxAqcts2RQ4Pon9brHPLq7tJWPLKL8DN/RaeMeM0wPjDlesfKTjq1UyKCWVcSKXtLnkAIkwo40IqbewufQAiTCjjQipt7C57ABLKuJB2lz8AESb0aXLUq91FKm3srngIUyFX5QOIMi6UNrvqYUIZl5jPyZSRKm8QbGHy5TYQ4thCsqkICt1uRLyEaHd6r1IJAYFAac1gzAvnqfcezi4YHxYiobzoQrrx5IBEivElWZAlm7QVTwGQPJIU1+dXJXAYsW0mfumakEYj6hbgnt7pw0TreVhuPR7ab5NnT4TypOfP68j3p4gJ9JvOC6shHs9bDcTht0+qSoeOxE3uIPU2YrO5ilSHyY6LlKO+U0p6xXEENGdzm98eqabsomi5VIig+AYye7OZ03Ab5g8Kq7jl8qJREiKDk8ax971CfACv+XchkelBhOkjVNnHiQfggwRzqcy2BYgwoUxIpc22ewAiTCgTUht7u/u8ByDChDIulDZ29yM8G/g3QGQmJg8dGBdSaWN3ISBMKBdSm230AESYoBqlz3tZ6L/aP7x+aaV8XIyq294N3YvAL2wO8nF6AaR5Xpm2cmEDkdqVQEaQHWTTLhJyWBQYXmoOKM9dRH+iUuLubRI6G3Tm8Mof4e07r2gl0KoXZVHXnSmLIuiYXd5M6YtoZQoK7oyOVBHmoyTJ3HPszDR7IXOtHhtJam7P0EpZ2kI2YFn/Fh1gk6wNpCiZHCfAewWWzByF9iDMk3ssQjvr/a63veoG5riVoLpUSUn5425nDWr+vY9JnmIqQ2PNSToEigYmuOtUjorz5kfHvIZMuZBKG7uLH4AIE8q4kEobu0segAgTyriQShu7Sx+ACBPKuJBKm132AESYPFWOeY25CKm0sbv8AYgwoYwLqbSxu+IBiDChDNj4maeyrNy9VqbFKrNWUF00aRf2MjkFOqb3/XhY1XJEXFP2kqtDiNIqNIQeGFOeVDg+XmeuPhCguu+4TWavE4eNpTPkM6OF/CTje7It7lJSgBxxfVUHHZY64m02L1XRUCQYmNCzG3ou2nqRDAX59+85OkJx7rowJUXEBMyaiisP7sRmT2RGTCvJnc38uN4hxdIVEYoqVDrG4heUcMOD47aLSEpaW2pOmNukuA6Sz1Q/t504KFPDSQVtmlTlbdNGT2+qN5NykXCgN7DO21ZxWvvo2NdEqFTa2F35AESYMC6k0mZXPQARJpRxIZU2dlc/ABEmlHEhlTZ21zwAESaU8U859jWTorSxu/YBiDChjAuptLG77gGIMKGMC9znLMEYsFDEOgP6dnlLTArVlHU5t9n4Os/p2qElbR+3IbRUUfUyd5dJgDuhaHsicM5EOpiJ/jk51yxAv3NeXllYeZNJmnrziUKZ7XDLcsozzyizQN9iT3kUgT6yxrYQwL7QBEsk9rrhi+v6aGOWGuc3wtJiLvXJq/wm9mLYhpYWO/eVPkkql4BZfwUwY3CJ3bI1YXeiFfs2edlHVGuRx5YJEg4e6icOhahm2+3PlnqXimX0EIXDAz4GqYqOCagNb/o1c8HYeA9CnAYQFRjq177blb85nudK4drY2933PQARJpRxIZU2dhc8ABEmlHEhlTZ2Fz4AESaUcSGVNnYXPQARJpTxz3J03GspRRu7ix9EmFAupNLG7pIHIMKEMi6k0sD37YuunUvbQexPt06/RfzhaXgghS6Xey9aBeYwG5pDUP9EdBSPYHIRBfE3xF6t2bJ3SXqfUAoxjNtE8kLoe4R4Rt5yZvpsZltcRXu38hPiI8zDLokBqP6aizb0G7XE90PiRJW4a3ZerHkWJlnq0We1CYhxSFoOPlEJI6VFzCdaGkRVtZ20vLOr/Rr0MMHALGzQ0ZdTyWW5F+ltvzzVPTAxUma727Jbt6qaWLQiBFLyHGx0VmJ3jlGUM0EJt36JDqvrSKakbKLgzYrh87bL/mTil1lZ8IJK8ABE+CFKGRdSaWN32QMQYUIZF1JpY3f5AwgTyriQShu7Kx6ACBPKuJDanGvD4fIqFnV20o52OT0v1r0svGzJ6ITSxu7iBxBlXEiljd0luLmGWLhHQNM6gSlHfVqJQe+txe2iATvEFHjG3Hu1YxE3tOYZOHVJQVRFBdFUPKLiGUhN9HeIq+fU7vQtGOzpomnTi3SjaEcYdO6NeYN3RfwEIzjB6y97GGH/J/z4gCQbsMioqPeAO22IldNAs3VCEwM4yK08pmdMdFwx4p27LOVXBFngLLcUr13WCnuPnIOLLEDZGgov6QQdpu2SeT0wniuq4gHt+WUxXtzpqJOnBFD4bjwaBn4XHUxLc4I8lIJznPYjnRaMb7x0WYhenVOODn6dqAqlzTZ9CBPKlDa77CFCGZdKm13+IMKEMv69gW1RiB4ilHGh1uWDiFAupNJm+48LxoNfVySYUCbVtn4QYcq4UGbXPAARZUIqbbYtAluyLI7ZDukD3zeyraXGKLGT4fXd0ie8LhWW2RcTe7E3UaE1cbDgKFIUyBnfjr6C2b/yNj3TuQwI4XTNRa0EK3I996BRbbnNTfuJOCN9nMObLGFLoEE4Q68GT9W3juz4ykSJvx8AwYZ667UDJm1TyZqJZGHEz5iBckt83qu6N6J2++kKkw6DGUbYu80pNB1IT9k5z+Nu3FdSX6SgmzyTTE3UOcxdgVZfuV3Os4cYxauw8CMiAQhOFDkOw97ODq5r9uFEtmWOcFF/zzofvH08LiuCcam02XWICWX82wOKpJBx8e2JRlL5N1MAYfXowdjHiQe/lzFJ+oABE8aF3SUPIEJPs4H/6mOPGJQ2dpc+ABEmlHGljd1lDyJMKONCKv2rpbA50uYsXMyUzWGtfBz5oWtI9y5TLmOqSJG5i9kgz8NSASlPVTgzVoe6kbj3wShOK9xhtnZ7DwnncCJS1oi4+7R1zyCe4S4pSsvUqg2QA6EqgI13L6si7pzD/nJVryJBQWnGXRWZvHJrQNMRiAn0dLlDze2AOpVs6dRCjmgHR6vsVv51WbRVBZPKUCZQP3eZ4kDVdLLTIdw/zMRNUfIHL6uOF/IXDYJCGQawLm7tTVu7iii99hReyAJZBFLdxV24VICYEOIWFHflg7fCve3ooGhIuDR2VzwAMWFiWxJlfF09RCgXq1oYF1LtmgcgwoTv2gcR3XbChLK3u8N7AGHC+N+y4c3/ObwWCBNKm134AESYUMaFVGYbPYQJE1JpA2nvmcYgfgiih9hA5oZSzSa/SOkJE0isqX0sjFuB9Cg9HIDY7Jdye2vIuWVXKO/vSwQD08xezKDs7RYO9kINJBMGV5/OFxUt1Lwp6jd2WdaZnHG7PZeflgjM7FN0TqF3HcpKhiq5SwyvczLZWHFzT+vO1m3oiqI2IjF+1QjhftcAqnVmuY3Td1R82pM1EPIIT2ZfbNLJqNgia61SE3OmMo/EYFxKb4QiggrAkzztatWEdYnWWfjeC5Obi/qWSyK8SOKde5QTkTa2ipOX1z6sXwv8FECECRPG7hKkjCtt7C4FiDDlUuldhohQNs8BYUKZUNpsiwcRJpQJaXflAxCfYsPhV5oIpY3dVQ9ATCjjQhu7q5kwLpSxu+YBCGtoka1XcYqJcIDY/w1kjdXuhWpHX7rHZRF7O3j4oGaZctN+tc22NG9slrYvPWq2CdGK1RM8SJoLK3IB54554ucMnYgjhGpJsla8wJtieYzzZS9JCe1sYYNyywRhSh88CPZAYhKyL8NUc5OTdEZp4eyz9nMbmtHAigqHAC7KDfcdRO44K/J6mKM9qqkR53KnT0R3LJj6XtxKCdZabC/G3+Lb8WtlIauOAU0J7oGxhRtoEvFd+hixHjSL7rhJbSaOi1+6bB/B2QAzv5a3Lf5gfC4MC5JQxoVU2thd+wDEhHKh7Pce8FMZF48U8zh5kDAupLK7ABChjAu5CR8mlIlthFKb82x48xfyEwARoVxqs00egAgTyoTSZps+ABEmlCGbiLimnt1lgavoZJzrrekBlhG6+Nvo792G',
    'cZPxASqMUEOpyiMSh4SJsLpPS+tSvIqFxhYlVrFlxCzSP3MnSzTTKRZiw4LsfSVMGrHnSIE7HfvCtUxxaC3v+cT3OuzzrNcS4QFE0RS3QjMbf3TTM/gbzEYRo4BdDWLycu0+mgHshTVsXiZP2EX744NwUJUIeLjTwI4yUkRbidNDTE/ehc4XTue18jZfQ2zLhW2ivWLLh6RGvB6YHnHAV2YUKe0R0D1hkudr7GiunVFTL1zpZgaEMq7q+QOIUCbqxUOYUKna5YMoWyGhUulu/SAitNg8KmSzRcaF1KbdPYgI/dbl6Ta41/Vg7HU3vSdVM3gQUS6M7YYPQIQJFbIdPcgUaDMOb/kZoGUDgU9wZyqz4V25GVTapNrg8RFkOy6j8vH/gmsEkN2IpazF623c2ratyk2fOLeCa0yzXKT8RmsEsEP4dNfdf6p8MgXs68zdpmT3NryseKdISId8YcPBDTC+vNy24oN1YIW6IS4EG75oxDBdsupqVF9pE5CgwBMNaB7DDiqEnIkqbt0zNC/3FNrDar8ApvKuEGwqtSWi3coYBXjs5N0pcy+EK9+AFQ3QMTPt3Mpy9wAYD0LA8Qeqjg1Mr/kp9/Y6qizRymrcPR+8CZ6JVpvfxQAx4VJps02IUMbF5l0xewAiTKiQdpc/ABFmXCptdsUDmFAmpNmVABEmlGlzrg2Hv+ddJaLsrkaEKRfKbJsHICJMSLVtEWHKuNI/NbwI8AgDmsyPUINvUwiFmU7X982M280JqK1SXBqexgVqKLmAPFdep6GFw0KbeMGhlwmzhVgc0TLFUleFfkUteISEzBwhJmKyMaGYlC3Ld15dHUtuhTc3wKxlFi7OJjd+R++1sborPoDPKD0+3QLb4i82xDh1fVdyKISwlph4DS6XilkeKTVQM9gOzATpWcVG1KMFssN9MsmbjazGfZNeC3MzWmdbrhVjpnaabaOFXcH1Cgg/wmYEnWTAFbtF4xWI8lZbG6Sbd6T5mpr2w8Vy9B/QvLXXkWJCmVTa3u7O70HCuFgGDyJMKBNS2V34AERCKm3sLnoQYUKZkMru4gcgwoTxZ8iBF3OK0sbukgcRJpQbu0sfxIQyLu0uexAzoUBNBxqtScedr4dJqlW25/I0a+xBYHcAqBPpRDxKMLsiAcYkR6kXfBOdybhqaPMm6koX9lvbufZFywZSQROAR7ShH7zMpw8o4KBltDKyMBXaIzuC74K8nRf4dscT97US3+RptqZc0UoGfAThSTYLUfhy28OLC8K39ymvQaREzYdA8OJWFoAkO7gGwmqHbPjU55FKMTjIATDsOJZwpNcGrdGtLUWFBgo9vcsUN8dmjiytoR5ef6+kjsVxe5uL7mI7zq7oAl3WTcFlNVK+fT+gbh8pOPLFNmp3+QMIEyrNrngAIkwol8rYXfkgwoQyLqTSZls9gAhlSm/rBxGhjCttdw1i8jQ58sXjIqTS2xYgZlxIZeyuA4gwoYwLqcxt7/IeADfIHWwUJbkAyBC3aMjALCMXUfMnI2E5ioY4GdF39dYo+RJ/GI2fkAI7ItkCv6qH0hWAqaSiCoo6l+KSDcWRtgjxEbBxXZlsMhXZarNH4R9QxOK86V8UspHDBQ/0HYKw0uFD5eb2JTQk9aPoiSJekm+Styb0AbxkdgoNALzOXgnZHghFOpx31W6XrrodjSoyM/RjBAEcjyRoVbXEyYgQAVvljlybhXPQk2RbSMhiu89USjWVQA59JeCNC3br9z7vxcomJgOx/cwe+eDN51keKQoTyriQythd8CAmlAulzTZ8EGFCGRfS2F30AESYULuLH4CYUKa0+d7FsCw+xYbD38Uu8UEq/e2DaVlEHipMSKWN3WUPIEIZ12aXP0ADQ+xJpybwfpS7kSGFfa4gSHBXUjO606jGoMldtSPEm7Yj4+0DIUaJ03xO9aeKpdUKdJjY4nRWI6z2q/LEhO5dEpTyLW5B0e5y6/UM7hA7BWDdSxWPGTt+R/Qe2hHufBh0srCH/S7sQz2mF1TyRU5IGblS+qQ5FqGvUO5hzQOCCzSWKOoWTNhjpyYOXlQ9Nzgr6G6AZkHAvLUp8eNWNR1elb1VqOTdCwwecoav1d5jlgq1LBpeevfsADY54RuSo+AuYUsl9n54ND8CH/USR0WUC6m02RYPQIQJZVxIY3flAxARyoTSmwogwoRy+e0FNloPIvwQoYxLpc22gSeOR71kWCjjQipjd+0DEBHKuFTa2F33AESYUAZsHJ8IIBl9b5CFqds7RzCc2Up1kHif9kHH1H2DVB5gE69jCuXtAiOtUTC3TBFadUxc5KjB7NfwwVcbbjr3SnowJBqAzrmFiWWl5/r/qUu2t7i/A0HLwjpkOmtGHzm+h8wd2XswUr7pq1QnkaGF4sizQW6EfQxU9nclgy97cEvH9Xk8coG4eao6Wh3ucwbmlKNJhX0pnb2vqrlkV5RDU/zWv507xfQYM01TyEFJIMkl9Uo8ED3H8rQeLmHoytSYPLDIT3BO3ZlDOY0WP8qOffC2ebxQuNTmtnd9D0CEKeNCKm3sLngQYcK4kEobuwsfgAgTyqXSxu6iByDChDIhlbG7H/nZ8OYvZRCIMKGMC6nWCSJCGRdKm136AMKEMi6QTRLSQYJdd7keeUfdCYjZhm5vYyALgRnfg6XtMZJHZaaDmSiWduMGU/ojci+eztgoh+fJQ1O153okXiRKnKBGUJvYyuDig4wfKsTqSyEqCLyhRzdQ1/SVpTudOL2tSH77CdphsquUH6Mzsfdo7YwXU1rpZ0JMfkegHQJbItU0PdHzAIWnrv87qDTMw9Nlllhv73GirHdSv/hGhgkpTF+4F802NFdHXEnoOQL4tCkCU2BFAkBToLd4jlHe89GKGu7HH/OCpslFjP0jr+s1Bce8VEd32YMIE8rmOWFCGRd2VzwAMWVcSGV35QOQUGW2FSLGhdLG7mqAiHC9aRARyuTZNhxurn0CICKUcan0rhPKpNLmdnd7gAlV2u6CB7D0RrH5hT3Tk+Y2ZwUSJUU29iDR5S0DzXWZwK8ZT5tTkivopheJBYxg3jnL1I9nFkM5EMSXvXdoAFM0JekgvYULPO0BK47Q+oLBieEtgPRRZ0EXRemeBwW7V2ogTLHwCgxLxB4ncVQRT4Hg4fLlglNXaR0DR5EScUhCiwQK3JbqhIYa8hHh1dSjVZoQoLS5Jw5cb9VWlMHcJrfkm2dULSceNkhUVYiG4utaqCDzifPts6GRe5w8wW3CUfO8dgLfDp4coJIsgMN5fT4gdPOrbSGFmUubNrvwYcq4VNrsogcRoVxIvYkfgAgTKpXZJQ9ATCiXShu7SwFSxoVU2uwygOgUGw6/zIQLucsfwJQJqe2ueABiQrmQSptt+QBEm204TI8vdyRbhu5X64ydxXrcC+rN5ZZSx0P2mGIb5bcT8ZLl9nBfkXA5yGajYVKBBDYiwue+BnE8rfhsuFVVcYYGKi/Wgr2qZYXTYlD1jOImuUq2Ysf5ULElzUsmu0EWfA3i3W+Snxo7OQk+rKiiA0nCBVJD9t7SThk2oLLM46woK7dbwbWt5mps3lgsRPa0mWm14bXV9eG2vjW4EgOxfyseZsXdlFww2VH8gapeVOWPMejS3/0ujYqmtWcFFkREi/fhcUZ7F9kNqr0rtOetY4LwfNA6jKhzLUXhlAm5rR6AmDIulLa7GiDChHGhjd01DxPKuJDa2F0LEGHKuFDa7LoHIMKEstMlf7+Dy91HDdo8TjzwQMGEMi6UNnYXPAAx40JqY3fhwzZE8r07nzZwuy4ecyHO/B3oTZ8DztVNe95MtTyC/mI6y3N2BANQ1ecskkRnvLQfoL5iGhHxnbaVmO9ctfLYI/WwNdTqpl7gLt86uPPYK/JiMANVciboAOzcTpzX0dJw4PLNnMftwhWJySGOLxyqyUalZarhUBHCDVQnsGThQi7hJZUZnw6bVySbI3oOlJiJqSLCqaLBjCu+3Cp1bCSholq174B7cptlt9Cc',
    'YSqE1ycGoK2QMppchtnjFyAnmyqUpEzeq+MDVZ7Wbyr12tui2ZEVTijjQipt7C56AGFCGZfK2F0MEFHGhVR2lzwAEaFcKm3sLn2USbPLAGFCuTjThsMvK1nnD1EmpLa74gGECeNCKmN35QOIUMYFtMnQ7w4lyYSUvlAQ86QALOwK4dxGqdg+8ehJ9RLxIcFZpuxlSqLPfQ1znPb1EDdexTy1i6fQHuIkTdFGvNACaHcT5jF5/TcLCaUe3FW4Jt0CdRZUOBf0HMJwcpsjmBsrgM3Lp6iXSJ2bQeA9cmiwDyfiBeddcTmd+spLeR7bwto8g+dssYOy61yg0YC0MHlOoh/10CG78rhFfP/vk4aqSME3+wsYLp6rfObm5l5rpgnJDqxfItKbN4fy6NY0spvJ7ug0QNJCJellR+n6Ts4+eMs8Zivc7qoHESaUC6mM3dUPYcal0mbXPIAok0qbbfsAZUIqbeyuQ0KZVOZ293gPIEwoO92GN3/FC1Ha2F0AmFDGtbG78EGEKeNCG7uLACKCbYy9F4kq2TC0k8vM/t2oQ6mSNJ6mQ+EH2PVKwA8Fc99aPY9XW049z4LLY9+SvrJWXu0FWhKQF2L1eYuqzQDz4xaLYg1BCarRMKDUJUZnyqO2nOoHaqSrtMIDrmH6Yp03Vy7uovNFGiEOTA0wdEa/p3zvPI+eoNvqq667x8EZ2zQ1qnM8YKEROD0CI0DexCGP0yZ58InCMwq9UMW1wUvHctpgcr+dEi8kR6dCbe70iCQk56l5lSmRGo3be0QGA1jZyY5H+16qP4M9RejPsKkP3j4eyRUupNLG7uIHEaGMC6m0sbvkAYgwoYwLqfQmfQAiTBgXUmljd9kDEGFCGRfybBsOv2xkmz+ICeNCKm3srngAIkwo40IqbeyufOAGkNlMI3sqJANoI4WYFGen+J5Jz+Gg954NAuXddlu4HTLoBSjlVo65ySzFRwpkoFPpUQpcDmhN4eX2vXx1WYmQRhkfcBfT31FXYh5vR5mtYoorbjenPu9to+3Toiv6KrarBFM8oeoAD7JnuJU4x5Yma0VoeSNKgbIXoLbgti6chaCVPXL6nOdIflM19R8+3G7glRa41uGWrZ3axFNradRc90vVANzDde66a23vukQyajX32+cqq3aXKXHMc5nhxKcroVo28xA0BRzI89PovKPOjUSFI0wo40IqbeyuegAiTCjjQipt7K5+aNMQJowLZXbtAxAzLqQ22+4BiAllXJwpv/D3iivRxt7ung8gwoRyIZU2dhc8ABEmlHEhlcY1A2SP4oFNgjRmaw82mBx6ShW3jNyKSa039vVqFJdo71QY89B1XLvgCzwnXOFOyYUeI3/IW36l3VEJHfVC5+ojHG9s8vjsjth2wQqLzXwHv1jz1VtoZCIE7OV63AQrRlu15Aw4pL37O4N1uhNI239uHbSutabXuDi721hEG204VVkEyKfFd6FxcJjlh4xjW2f7Nm2/mgccSFjFPSSBdH19+/ZXuwHKza0lV0PII9ic0WvzZmEds8cWpGrpTfT3GZ6rCMegV/pX39PDB2+U54RV+C58ACJMKONCKm3sLnoAIkwo40IqbXbxAxBhQpmQShu7Sx6ACBPKuJBKm3NtOPxd7tInACJMKONCKm3sLnsAIkwo41JpY3fQjbcse+OPtXUjmTurtVjqsCWa3ddy6XIApn2S4gAUF+lYFwK6AywO9pQQHW685MB90yOOByqdHjpTRdR7UxZew71naWKcAl1EOhntOb7UTJ88eeBJrbWsAb3HVP0CMOAxWGLMQMaqMDuZKamnepj3g41RThO4Y3620r7lbCgSw4YuLogCuFV8D/eylcnwTqzNng7puQB3HxOgZZeWDV2Cq0nXAVSTPXzX0R507wgrKUiIG4AQa/umUON7+1/QpMWpo+9U5bUUbXaaybC5tDMfvDUeHRQOESaUcaWN3RUPQEwo40IqbeyufAAiTCjjQipt7K56ACJMKONCKm3srn7gRBsOv5oEE8q4kEobu2segAgTyriQShu7ax+A4IYyXpCcO4bRnyjSF9h7rD/yymm1H2VxEN9xZZLO4VGOtZPVqm19wWJBOhy7lmjfWckoX631g2oRquTozw1pL5KcwJVK9kYJd51kMovjEc0d7sl50mWi4+2UdWHpYEf4R18/R+kyjU6cB4PiVFt1NR0TAmpzTqWwps9NtM2ebmPrG56FW+/5IvSeDBP4oJv7sTwSPXUvsTdgeSxHS+FKA8vYnbtUtBAiFbQ6mT1DwsuETUpCuRwJiRiDOSd4j1uP+IB7MeOeS+m70PngrfO4LHBCGRdSaWN33QMQYUIZF1JpY293r/cARJhQLqTSxu6CByDChDIupNLG7sIH4Ek2vPmrkIUwLqTSxu6iByDChDIupNLG7uIHIMKIRmDRHGn2BoZWC2NutAeCEXxq4K/EVkIfC5uBW6452w7vudu7z4cgGxz1qHPnLOOH9GyxNF05GlqU9RfZcl7D6CGvy/LfwoaLQ7ta6NATQtIXqiXM7yqkBj15EZLhizubYlPHjPEXdNDmLYuM47b+SDpdK3roq1sGHX9Q3IFRhANWDzO7HZNLd9IpPuOrFz0pnzgw0YK5Iq5h0PaQye1uXT6vOmgEpxBm+/PDVGRD9Xl6UwR012JzyVijBIWKshjawQXMwI2zBpfx+espAaLrnotVYYwLqbSxu+QBiDChjAuptLG79AGIMGFcSGXsLnsAIkwo40IqbewufwAiTE6VX/h7lZtwIZU2dlc8ABEmlHEhlTb2bOfMbkHKNufNzdUvNlZgueOb7XVXKyytEIMIYiLecAtEHDQ9bXM9j6SqFV0D1jn1FoVr5Fj5LsFSjLdMUNK70YgH0+d7T/10BCauxKNYZExCdm4xIqUHDLiDMMv4Jc9awwlgAZyeDvMSd/AW1DSHktZg3dwe2qh8Y4t7jrC5uHnTWFaP9j60mKaC7DU+KrIl2avQ2BuJEz9QzzhXhDvqBWvfMURTWqbpNLVZXJWso5R4t/tjqe/5NNUv2TNBRYdZzZ082eyZJ/mRf9EJgfX8c3jaNQCiJ/sg8L8fAczyUTpGoY3dxQ8iTLhUxu6SByDClHGhtLG79CFMKONCG7vLHoCYUKa0sbv8AYTpaTkczi8vxu6KByAilAmptLG78gGIMKGMC6k0XzO3t15eA/DzLYS9E7Hc3kIfXmBZEYbSlmpwi06icr6lR11BYYPAIUgFpLu24ZU5+pZZhGENEbP1Dk63pMa4Sfd66b2GEkTRPZRURd/LC+W7U/N7yAfRJGTaVzOVoyP3FJIbqLKD9kHSqi5KBz6EZ8UpUa780sqqcJI+ykkbHXUY8cz0LfilVsr72yptIoJdB1LL7DjYe7QgHqc8QW4jNl5IKXtSu1HIk9/IrMFPk801b9SLwAAiTCjjQipt7K5+ACJMKONCKm3srnkAIkwo40IqbeyufQAiTCjjQqqzczj82mF33QMQYUIZF1JpY293n/cARJhQxoVUWtg0N3dysRJmaho2oB5QrrYpM7UmDe4qnrTFSZc6DXzwDuJ7g3sCpfdn4Nrnnlmgr5E7p61MipQ9q7ZWI2XDElYuo8Lb3g6N7hu72cqmuJ2Z7DdkL96rlN7TLl8KK2ljAN0wN9oOFuEBHJ4GcCcIbYbms0DwDFsOCIHI059u8+1R998eUXRD8gSkBOD9j10p/hrCj9Irb4Ch95TAfF+Dnz5/zdutGzwAESaUcSFVffBNALJuKlxIbbsZQC6k0sZ28wcRZVxoY7vFg4hQxoVU2rTL94Ycnn4nwoQyLqTSxnarBykTqlk/AAnjQjabB9GD/wloO6FLfMhHKx9l5YpJtkakXLtBhCkXuts+zEW7e4gKfd2r34OY6W4AEBMqFDfd8AHCpLLdCBEp7aQXSOOZZRUnFzFQgqQ00GCUqHCuaukahuueMWypt72wFCqzKHtQMaLPXIMvxdcILtbtA5BQJsy2ewBiqu3t7vsegAhTxpXZ',
    'Bg9ARCjjQqp1+AAmlHG1iR5EmDKu9Lk5vPk/XzoxEaqN3SUPYUIZl0obu0sfgAgTxqU6ndkXe5fD864+EWud1+aYQ10NdhpLse7N2wWPRRRWpItgzyVkulhPgMasYHzJoDOz9uC7jfOiu1/vPaSjAZus5xv7d/exkqazwjOV6h4kIunZOxp3DDVjwHJbq22ZA9sw6GSJEsXNKS2VjGpcLnsqellLVT1T01BzwnpbaJ9pFhtkvo7gJBG03ONrT9fw8Tmna0e/1igI40Iqs80fRJhyIZU22wIgIpRxIZXZlQ9AhAllXEizrR5AmFDGhdLG7uoHnujo1zbBhDIupNJm1zwAESaUcSGVNnbXPgBR0RPf4K/mqV129fcKm5BZfFVJ1yFh5Mnf60X6zw7ilXB3U7Rgcrieptc52wAsYVbL2by2J10y3DJz20UHzLC4CUnj2pw1eVk404sDzybwfKV3neZxB2f/mt6cmukgAMnxdMCzHLjvAZH0EAgq7XMDSw0H7kNWvHuGhZSTn2DqE6eUoaqm4ilr8GX4WkEZF1JpY3fdAxBhQhkXUmljb3e/9wBEmFDGhVTa2F3wAESYUMaFVNrYXfgAPCmHN38dMkIZF1JpY3fRAxBhQhkXUmljd/EDEAFmXkldqGrQJJO1nuYtCjdfskFpXbS2dGRMmLhWI1zW9Faml4ZP8INLffDX+LMzg5efM96M0XumB/k+8LGnB2C8r/ltH6QaAr9uasv8Dka9J+9NDOkAyIRGddt9QiYwqWVVQ1O99ZVAndEg4zxX70uonTkr3deEhMWGubLbdUnyOpE3FvKZ7+3buBW4T6drTR77OpZBGRdSaWN3yQMQYUIZF1JpY3fpAxBhsszfusBN+QDEhDKpjd1ViDBhXCq9qx96qmNf10EqbXYNUrZsH0BM7zqAmFCptK2q6W72nuF0tkDI5JeK6EK18d1/QX8XFvxhZU+Wl1iiTMNQqsnxuuW0MNdoXVqB5Tlkg9PL3apoPhFD0OfUDXZ09nNQ/ywYXveRHSGCnP1M77ZGRNIn4ovIraZxVtnJOLbsngnxjKcrUZQrZI6nNUjqa7E6Zg/PCZG1ehyKj31yNju79K4saCs1WAR8BQx80kUNKKuzOm9jDX58/LgHEekihcWEcSHVOnoAIsyENLv4IUK5kEpvEyZUSG3sLn0AUyak0rvsAYgo40Iqvf3RIYfDL2eEMiG1sbviQUy51HZXPkwYF2pTIdPmhHOP/f5NttxcFjfCSvsxjnV54JIXRfn7w9ri4+D3yJ8x94A3kksPMt2Iz6vNgFGeXBWE4KhMIlQsIZKEuME1C6jcyJTOmqLGOM8cGy12sGnRDoU1NMmRVuXs7gSZbgYZdsa+OXsI1BuvzeLzpsChC1HIdwIULamafpbIcekIKFI6uPfvb8SgX/caA1EulN40iAnlQtpd+xAmQupt9wBEhDIh1U93vWoDROjDcCGVNnYXPAARJpRxqX6yx9cBjF34ACaUcSGVNtvoQYQJZVwqbewufgAWM/EFIVO0JmisRHlK6+WgTi1I1D1gnLZjdAJQuVEj2+CEm54tHS8V7lCzR+0dcNQZ+tmecThC7c647slp+dyLCwrb53SgyB+kYyzeQJNRXArFxN7ZVVEl0rDCuqqsgVqY1roYZF6HsYwL42RPfTjORVV7SizQD/uuhUgBHkSgPtfgy1++WLB5AggTyoXSu/RRxtUmI6nW+QMQYcql3RWECWVcaGN35QOYUMaF+t6uM27GxVk5HH5Vh7G7+gGIMKF81TyIMKGMC6mM3bUPQIRxH5OvkZzeCyq7KKztraU+jRfVnWgEQKYtMdGaZu81AUJtiNnsYJdTy8oxD4WKhrJhYX0qlOKlhTNqD6k9x6TuWVINjXVsxJdVOfyeKbO0bGcU07FuRLohRLrpmZZM/b6u2GcKZezcevBu4ja1gb39PfKDOJfw0OPcQQ+ERuiZa/Dlw9fqxriQv5+q6m6I8ENQxoVU2tjb3fE9ABEmlHEhlTZ2FzwAESaUcSGVNnYXPgDRyTm8+QtRUMaFVNrYXfQARJhQxoVU2thd/ABEGP9Ebk/CBQNE8OWAxURElKIo6ZIHlCePYtVH5062e9N4TaAcvraf+BXx8HGhFBhOkFS6xlim/mCMzDQeAMGTXFh/IwAVHSnyWoGwE507csMOAqmuT3ku1A3XnHD01Pfe90h34R2E72++i13tKXM9d4UgiahC9V2mGLeSpQsMcwSV/IZxDX765cEqOONCKm3sLnkAIkwo40IqbewufQAiTCjjQipt7C57ACJCGRdSaWN3+QMQ4VNyOJxzzjnn/N3vigdAhAllXEiljd2VD0CECUU/tTO0VcZQwhwCH4F7OsVSFjjjeFuTS/EB+CIqyIJ0fscbvJcVS05NzB7BYpY5fDr5h9xMPREfshGpHkAISs+76SMYxUmKZnIFRFCMmPLVLfYILvsZQUaTCqflNEmXxgvrXfVEjaO4GZ0XNqdneMAxC93nqJfdylrgkHsfv23QoAemCyOk0mZXPQARJpRxIZU237ulFo4JZeKbs+DC6/MARJjQhwUXUmljd+0DEGFC2ek5HH5tkEobu+segAgTyriQSpuf3loOB/BBMKGMo6fYHBLN12WK91lYCN+KJY+4kggpXwXDEhmgnrHmU7ZBYaXVp/WidF7Il9N2aCHM9m1u7HvAgKudSQh6zZr7OrtgdbW8KQuVq2tIYQlFkdk5Cwxf9m2Hc4dMado+GxVjLLYP/7WuZqriYBUTeYBIBL8+epAUtmD2nhj3Hky65iCd/OhAmwZ9HL0UWmljd8EDEGFCGRdSaWN34QMQYUIZF1JpY3fRAxBhQhkXUmmzix+ACBPK+E+GryNOShu7Sx6ACBPKuJBKG7tLH4AIE8q4AD2to0tUbFSI2tiFLNN9013yIEUSqhQR+W7/BmJwnUeIkCmn8lcRvFfL2PcyMfa0+7pB7/b7i6zLtjz79JXW2vLtYGEi6tH9fksIJOyrou4wyQCgJJA44sk8BALMUx1R8ST152p9XS6cGY5waKobTh6Gzn5uKjm3lvc0OiQrNOnrXPVxmIhp/qpox9rBY0Wx6B7hEKlAmzLkk9bgi3xpM3aXPQARJpRxIZU2376VT44woQ/DhVTabIsHIMKEMi6k0sbuygcgwoQyLuRZORwupZRKKaWUUkoppZRSWmt9NSOUcaH0mfBuPhJhdpplrMkOUlfeBBt75JOVTzszfMfS8CMu7nwtUcKwACIB8lNNTkWkVvHR5O5bZr5GqVnSWrcsZK5h8WufkAeOsh0fvepFwaIljE1+u0FGr5JURaMKhB4VPy1NnIdx6Tb5A4QviwcR5UqbXfkgIj/YX8nGlYAI//xk+Uv46rVrHoAIE8aFVNrYXfsARJhQxoVU2thd9wBEmFDGhVTa2Nvd+T0AESaUcSGVPicH/u+vk3MPwAcFJpRxIZU2dhc+ABEmlHEhlTY/7F/J5lRvWz8AhVo3D7NV+wBXdtfBDf/g3tz3VKrb3u8BRIwrvQsAMqHVLgSIMKFMKm120QMQ7VYjsJZE7GCmiNC+3As5TxeUNWBuE3P3LehAy0LtR8RdOU28mlu/Dr/caCM2ZiWXwwd+R0yliorEpVfcD3fjBg31WZboHoAIk4cG40IqbXbxAxBhQhkXUmljd8kDEGFCGRdSaWN36QMQYUIZF1Ib+9MXL7YHQIQJZVxIpY3d5Q9ANC6AnoeIty3XITjp6rxaAv2I71MYKilDpTEkoZk62hpdXx6ApYxt+hkTXszBx8r/Y7aof+zzWAR0bsTVMKVuSY0Mb1qENNYcvTTTet5b/uIa3yfP1Xpp5ipBQuc8SF6b4tfinA3Mmzq9EkV9KpQXhMM6CaPIpRpATH4XraQcYliin8aaGaTWbFyh6/WEewt8vt5nj37bm6CNEmXKhKcqkqy+bI1BhHEhlTbb/AGIMKGMC6m0sbviAYgwoYwLqbSxu/IBiDChjItnOvaSLNrYXfUA',
    'RJhQxoVU2thd/QBEmFDGhZR/1rsZ/F/PjleBKXb40gp4GkihPhmV0Vkt/RmOSWx33U6fsIlLVUgLo0yzijTHYQtoO50zxH36zDsTj9jZCRafKkccrmSW1nyIUpLoe1nIiK641leAvCtD7MxvYwE9Cv6yHALEwg08KRgyZcLIXz0tmRoog4hQzoTU2xwgZj9dTRz0Jd2M/farRXZMKHs4IdW3d4GygwdCmFD2669NdbMLCFfb8CFMKONCabOLHuNCbmNA0u4SgIielsObv1SckNps04cIVcbusgcQF1JpY3f5AxBhJoqf8qbnw+YaPufPtvcivioYlSsigMBTf3dh7ayoMN+QpwATXRTi7uaWe6u+fA7RwV5DC8jP9L1LnotnhdkZgE5y9L39kBMuQ26IDiCmWZ3Tphlj7ZiS7uoUNx1CCKUy5YegOIFlKjLHFm0kRbO5zpvgEtQ1Tpmq5mqbqzPF5E6BF+m5hN/UW4Of/uPhLduAsBARKpWxu/IBiDChXEiljd1VADFhXKpdjYjLVfMAwpRxIZU2dtcCRJhQdlYOh9trx7Z7AGLCpdLmdnd7iIhU6+ABiAnjQiqjInfCd5HpTuOv+h5frM0eMcgcWz/B0ExBcCJZBAJOLoSrkCC7rgM8BEVP9F5VFV+BoDd9cXToVP2ovdzvI9CsTItjXcOJpFNt3HlCZE5jFw0ec93Sg/CyU3jL2+0d7v2os5wB8NySD0BKWLEFl7DsaYU0rkRSg+pL1DqDntRe4zwPWUJ3HU8BF3dkJEnu/SKLunR+EqqOs1a/vUDgdx5hCWVcKG13ESBMKJNKm138AESYUMaFVNrYXfIAJoxLbXYpYcq4VNrYXfZOiF/4e5khwriQythd/gBEmDIupLa74iFCmZBKk6Z5XWj4GaReLOSSJcoUPUnczAdACCF2p0msIjh+WI1j4yM3SbzsBCxBR6kmra0wRGc7OOklz1+j0YxV9rPMLAtcXzo3gAdFxZNAI6VVl2UY7sk4RowikabnsWNY7PZPIwzY8YWqdlzVU8WjSDsyZcKnuCSoyg9NVIqGkioqVn1cTMu6JAnTbtMcA37lfPZo/e9GCcgDeHAQyriQ+ljeARpAhDIupNLG7uoHIMKEMi6k0sbumgcgwoQyLqTSxu7aB+BJORx+LSPc7roHIGZcSKWNvd3d3wMQYUIZF1JpU+y0Fx91ZZKqDYYJEVqyDngqg5ixB7uWgYHvszL6O9lpv7ZPv5orLwB09sPfG4mC4RO8V7JanL1lSkGmBpz0QEFDCXnVqWhsoMqD5VZzRIGSw016JAi1cA8Rhxk7/i17SLuaeQ0gUNgT8f9zF3XWd3oVPXiMPR77DAK7c0KKKERxoiWJV16gbCElP6reaEffz98pvMAAIkwo40IqbewufAAiTCjjQipt7C56ACJMKONCKm3sLn4AIkwo40Iq/ZPj65zXLnkAIkwo40IqbewufQAiTCjjQipteKe9iSlGtNMHq790A3Lmaz1knlUoy4+l4krVMLE4rSeuwknuz5s8iQ9jQEKHxXbVntPKn9fpayGRXd1LMyW16RYPMyJVvSSspNHd6kFMGRdSm27NXEilTbt5ABLKBFe22z6ICeOfuQY/Pz56tz0Aonhe7QJJsSQupNLGdqsHIMKEMi6k0sZ26wcgwoQyLqTSpts8TJnSzfYBiN6cw9PvFVRIpY3tdg9AhAllXEiljb3uFe8BiDChl/3GG9uy3Y4wYUKb617yCFImpLHdABEmlCtjuyFKJeoRQEwZ17Y7jIdkzIQKbbsJIkwZF8q6ZgoQE8q4kEp3M4DREHdR1rG1oj+dNkJYYlBZB/JpzbAFpYexVwXu2qT94nk0LaTSdhcARJhQxoVU2thd+ABEmFDGhVTa7KIHIMKEMi6k0sbu4gcgwoQy/pPh64KT0sbukgcgoowLqbSxu/QBiKcZcaG2OaIvBUWXJDYIDNs+j5Qhae+o7rwWxJGSC8+mfZvgr5NG3ogujAup6hECypmQ7RggpowLpdsJECaVbqdEGRdS1S+DvflM5xQMnC6f0QhhHqvVQ+FGm9dScIrVZb93oEcD+rofFZ69Rz56zko48ORbWINfMB/v4/uKDKWN7ZavQQARpkxIpY3dVQ9AhAllXEiljd3VD0CECWVcSKWN3TUPQIQJZafncPg1QSpt7K59ACJMKONCKm3srnsAIkwo4797LspAhQ1EebA4pcdFBhM2JM+QBdPRas13vs41V2ueqD80bkhTeTSe+WTRV/kwIMMFTbTVMsoOF+0dSyLLwTkgD7+e4/ua3xoIhYBSvpRYLEllUPVkdY74q76Vm2jhzA82bQCC0XTxgQiKEXEJfCVJmdCMgmosBl+Hn3DlANx70hp8eXxdhtLG3u6e7wGIMKGMC6m0sbvgAYgwoYwLqbSxu/ABiDChjAuptLG76AGIMKHs9Bze/JUUpNLG7uIHIMKEMi6k0sbukgcgwoQyfovc8za7gqWyuxIgkT7ppcqjcLWztSPplOn1SZltTNOgPefQv0scmyb3ldfKgHl2tC/shgfjcMKElnmrAY1Z8H7iy8DZHq32rOf4nvaREEmqwkaKm5RW9hIHioHlhqPgsNnYlPowudXVSyFU66GMiBg08sS/GVyDoF+EL0lKG7tLH4AIE8q4kKt3w5yE2RZMFqUKqbSxuwoRJkIZu6sJU8aFNHbXPIgJZUKqs3M4/JqxbR9EmDAupN52D0CECWVcavPtW+39KnaGTLrVuu4Rc0bYBEq5YvYoEbJrDMk4YL92psYm3rybg94Rri/vigilmPqSIy0jPMmrIryb5OU8Wz2HwgNEUizfySa5mEIM3DmQVxQ4JK2wiispiyblzqhP3WElWMOA8Uw1reVpY8jhgqR3lLLYARvavY/kWNnQOc/9eqvbvePuCPrRV92c9HH1TEgh/xPK0wRATB6KcSGVNtvwAYgJZVxIpc02egBhQhkX0thd/KhUeps8iAhlXPxkjq8rKdrYXfoARJhQxoVU2thd9gBEmFDGhYTt9W6WG5iikpfh3+U1ttmZz7C9OvNAAEIMh6dKTkFwtswElatkbqifirER3e/HfM9DWhJt4zCON+PP2vq1wnF0AIbOmthCOtMGjGbwiGOn9VdF3e9W089BV5GuALsiss+OqrZYs5Fq3nXZTlE32/KJv+znsPCtAFW1ebZmm+Iy4FReeXOpOPXLsw97lTVjd/kDEGFCGRdSaWN3xQMQYUIZF1JpY3flAxBhQhkXUmljd9UDEGFCGRfPdNirqmhjd/UDEGFCGRdSaWN3zQMQYUIZFxI+1waKAe1VI1cbFoQT9Y6MeHsmMBJBJMPmWgJP+b4t0mG7MvFl62GfRInoNiUcnbS5oxiZpUffhIq67VnPIYKaufuWm2OBMblis1BOSvmVAmEC5QCCFQjKWXtoWj2N65JrMI++/fVz4CAZMfwU/LkSVVfy+wb5xWnCE//oKLwxxlhrrbXWWmuttdY655xzzjnnnHNu9+r3AkCECWVcSKWN3QUPQIQJZVx8OvzVULSxu/ABiDChjAuptLG76AGIMKGMC3lEHurcWFHhRtKeCvVhJlS64aPYa3sqkOu4iclJetg+fyKJVCZXKC/Fp6hVHeawGdQc9x4H72N1D9N9hb7KaC+itaY6/IppQ6vaLh0lUtnBP5Jp2su+Kx6TAIiJVHZXPgARoYwLZbbVAxBhQplUelMzoUx+nq4d8Wpqxu7iByDChDIupNLG7pIHIMKEMi6k0sbu0gcgwoQyLqTSxu6yByDChDIuPh3xaitmmz+EhdS7gijjYlOm3lVhd/UDkC8agHLVvkHdxu6ahzBhXGgjhReLZdZ2yQAhOfNUpCwEdxbowcaKd5Yq2dmgJxGq2DHQxSKSKeScEBi+XvHGuCnyLZ8vzwRSHUuXO5cvU5HzDGS4QNpbE4e9z1Kdt44yOSsCB432xvBySs3xPs/lohsQjMjb3Q9R76JgZnvy6dqBVy/BhDIupNLG7roH',
    'IMKEMi6k0sbe7j7vAYgwoYwLqbSxu+ABiDChjAuptLG78D3BgdcgQphQxoVU2thd9ABEmFDGhVTa2F38wM8z+LWV1f89f/1k9TfjyNcwDUwo40IqbewueQAiTCjjQipt7C59ACJMKONCKm3sLnsAIkwo40Iqbewuf09w5GscIUwo40IqbeyueAAiTCjjQipt7K584Gd6/Lrv6tv/ukmCCWVcSKWN3VUPQIQJZVxIpY3d1Q9AhAllXEiljd01D0CECWVcSKWN3bXvhBwOvxYhTCjjQipt7K57ACJMKONCKm1sfOWN9j3wlAabFOtj+etOrEe/SCDvt48GJpRxIac/0F37pow9nztfMSBMaGu4kEqb2ITMZjp6rI7VOn6b5EGEqTC79AFI7C5DTCjjQiq9+dFfDodfDhAmVEht7K54ABPKuJBKb8sHIMKEcfEzfX69nPWtv26zaGN31QMQEcqE1Lv6AYgIZVyqdfMgIpQJuW0BYcrVf/I50OFBMKGMS/O4m8cDIMKn5PDmr3uKcSH1LgCICeVSaWN3ISBMKONCKrON3s8z8LW81v9B97rW36zBl+GLcCBMKJd6Fz8AEaGMC6m0sbsEESaUcSGVNnaXPgARJpRxIZX+TyjpG4jwQ1B2eg6HXxak0mabAzTfvuc1CITJQzGuZ6/7+Z9o4LKcHH+BzRYcwmt36A++zuC6fxsvX7slY7sBIMy74QMIM54QE/pZh93PQa0d/frx4vplIz+wph7EbP+VSKmQ4S1sCiu/oS7A65+j9tEHp08jNG/3cyxoX7yhFe27fjZNIHDEa9ILvSc6HciF2emITEPD6v5RTelRwXSUPe4nPON4tD5VcMr9+nOmHH7x6QxpwxBr8pk+23mNaFSm2LCUqSOERBuXatmkNz8XnuRynWRc8wU0WxK3AYIRFMMTp9wp/G/m58pfA3Ud0J3TNdI/k6G7JxLgB9lLe/3JHK8uv7DYuOJvMoANy27kirXLKX/npWsVfGYorH1wrTxWd6cOXlFX1/kme9IpufEKwPzWV/9PzQKTH0WHszday4fBwFl7PZcskEvmPtUraRWw/9xO9kN9Nj7sF+1h30MP+/d42Ie+w36qPdQXrMP+Fh32aeZiv0EO9s3hYP/3DfYx3WI/rg32ldih/sga9vnTsF+NDvVdz7B/aIZ9sDLs55BhX2IM++th2CcGi/3OL9i384L9py7YR+GK/YAt2NfOwv4sNtRnvMJ+mRX2faqwf0GFfXgp7CdHAV0UWiJH2Wd7wn6RU+x7NMH+/RLsQyvBfmpS7Asiwf7WEfZpjLDfUIR98yHs/wphHzMI+3FA2OcMK/2w94gPe/PzsHf1LvZ21cHehznYGwwHe+fcYm8JG+y9TsPexDPs3SnD3nYx7P0Ew94oL+wd4MLe2izgPbtkR/jt7g/PP+/9NALQ1GeZPSb89j9YKO+hBADkm7SQ2X19AX9dLcVG79Wzh49By0uys5pZLvDLjpGjVy/GQIuOWQWLXt33UE0VLnr1gPstn4ampVCZgwoOenU7lggAQlcH+/qpB2/G+lIcIvTqigOhz37fM8kmo3QOIVA7X1q3hhPYlC8xnEBgfInhBM7gSwwn0PReYjiBGfcS72W4ApDRXjrD7PcmGAFQaA8tAL8eWsBaPbQAb3poAVH00AKI59sIN3MooYjqOxpWqu3Z7XswAjZ8DPy/Uq2kby7yOdicUAmgJ17/59Unxs7aQk7/7UJMKPsHeNaVwufNVt/l/fOSAR2yoz98wmiCp2RG5+ziL58kWuE12dAtu/vg04cGeEiOPORK3gny34C7BYMKRJj8lH5IqAzasvX5frkZTaRDhQv5We+VgzbfgLTlAYjwJJa2PvuXLagfY4+bByDChH5ae0IjbxQbnRlKkpU+5vpmwbWVX7amfpGOfFiNKLaV99pAP47riQNDks90craVX25L56q2lffaQb8+y/ZzXO+IB5AGuNu6fof1AwAAAAAsqGIAAEREnAXkVqoSRCQaYXMrVSkRERGRnOXpVqoyKaWUUjLz4ipnZmZm5lnwbqWqUErNUngrVZXWWmuttdZaa631MlVtjDHGGGPMOusY863jWz7L9nNcbwD0revse9pX7evtG59l+znuu6q1XKt1l/ktviP9lm8W9ls5fr946JGsJuC/9c+aHdcTgHRkPAkCrnyHraVf1xNw4aANXB/9s1afZfs57vESMAsJrvyy2a9fy/abJQZX3itfrPQx12d9/+ZqRQC+qUV+xneoDiEEAAAALKguAAAAAJwlD1eqbkREHGKIK61DLwsSV1pXSjmNJq60HjMzMzPP0orr2vqVUrP04kr1WCmltNZaz9KMK9WT81Hj+mdPAalnjLljB8s4c1zZ/iyosNCRD6sB+bhy9uet1zwDuX5g4seVbS/OXdpe9euzbL/jPK4nAEmy0u/Z++yv4x6L7ee4njgwpAx++2+Cr7jiHo0s2xmfZfsd57ieACT5u7cifrK89XbHZ9l+x5nr/R5b8ad+CEnyHXq5fJP05fodZ0XIYSH5Yy5+itrLZK6sYrqOuzfQXHwoo7lyRhyTaq40Yulic6URx4SbK43YJinLc47PsstvTh/Oub6/w/htesys1AjyXKnISimlJqPP1eeJrChaa61H9OdKRTXGGGOMMbM06Eo7rc2XBDxkQpd6zz7fTm+zXhaIrrQzbjnRNXV5r2qx0sfMZ9l+ziQ2uvIdNnY/Sr/NT5yPrpa7nnRlbVa/gMO4dPlm+dKVX+77u8dMF19qEJuuvNdu9eu4rydPV365/d/DAHXhiEFdH+/9lXj167NsP8f1BEwyqSvfoSSIiDhiVFcqKb6qVl2pZOeh1ZVKLqWUUkrJ44B1iVQKZmZmVkotVSo1y7gu7imltdZLl1prrfUQdl1pHWOMMcYYM8u/rmv2f2rnAg/aczgh7Mpx/V7mPoldHoDoiZwwdl2PHz1dzlGyK9vM/V78db3syn61nMpmV9qs/WJCD3u4UNrYn770tAvlbLZ+CT3scKG0sS771f7y3nalcpzHblcqlxBCAADALIm7UrkBAHEE566P9vv+mxbxv9FHkHbRxzz2+09rF4QJZZ/+y92oKf5cFeMuHoCf9F5zuG26Cz3s4ULpHznmd33yL1tQv4SyN/+zHRJ45b1W0OcBiA4eoexHugpen++XrelxH7z+sBDhlffawIAUXi+x/LItnby81w5uY/aijs5Yd/w8AH+aUhGv63dYflurrXVHvJchW7yybXC/mFB2+COUfuKkOF4525B+CWWHH6G0sS7bh97g9AUeNEwoe6InTV4527B+AUSY0MMOFyrbh7d179Ll9e50vbzSPuJExLxSjRJCCCGEAIAR2rxSjQYAAABEXLkOIiIiIuIE/LzSukREExj0SsvN1tBr6jL/3KWazMyslFJKjbPolWqKUmoWk16ppmqttdZam1lyeqWaZowxZkRSr7RN7xcTyg5/hNJPnPTVK2eb0S+hjF9ijFyvbJ/V9n5ZfL3SPvuuwV7P4WTYK1um7d/rguyVlj3TZa/k+uVCvXW7cw9prye+dNrrepbf9nsUba/vTq29slosxDjdXk+c1NsrqyUAAAAAAAtqKSIiIiIijvjulWoZEREREdGiWk5EJKWUUkoppZRL1orzIPhKtYqZmZlZKTXCw1eq1UoppZTSWi9t//bfBF9t2fcBjGFcqAEJYzwA0e+8L7tf8kcVx5hjHut+/2fZt7CMgQcNE8qe6KnSV77ItqNfABG+yJhVX9m+q/3Wy6r1lfbdJ+L1lfY9L27YV9r3nknZV3KPoCHDuFBHP8a6n/kp3Vfv+h38PkIZP2JKG+uyOiyEEEIIIWZx+JXqCAAAjCD5leooAAAiIs7S8ivVMUQkGqHzK9VxIiKi8wD9SnXiPEe/Up1iZmZmZmZWSqml6rRSSimllFJrraO11lprradh/JXsySZ/pfXMy+r8lZZ/F+mvp7x0+ivbL7ez7or9Zezbbes/8aXbX9l2',
    'pV/xrp09zfGvtF9t5/eyon+ldu3k0na9Xw9AhAllT/RE/ivbbvQBiA4eoYyL9+zn7bfaeS9L/1eq20IIAAAAWLEOvKwDYGldREQcEgEsrUdERERE04QAS+uXUko5IgZYqmBmZmZmniUIWKoQpZRSI5yApQpVSimttdZajzgDlipMa23MCD1gqcLNqyIElvaIEy0CS1tUv5gc+jAulDZP2aQJLGeL7pfQww4XShvrsm/+nkBg9eE2/m87H3Y6mFA2oydoYDnjfes8AxEmtNvhQmUu7xnryv+/bwCiGTnVA8tpNx3rNiA/s6eFYDnDbSYRbGnLhjvq0nCLlxEsDXdUIMFSu+l6DcQDEGFCD3u4UNrYHn3md6j8UkopRzwFS1UspZTMzDxLWbBUJcys1Ii9YKlK1asqDJaqTGutxz0GS1V+OstgA/vYXnHi0lbVrwcgwoQe9nChtLHuPfvbe/WDUoMRyrhQ15Zpb09jG+zCg3KD9aOvx568tFx753UNB0vLP5FysLQ194sJZRc/33WwrFrO4x0sVetrKw+Wqu087MFStSMiEhHRuP9gOlUHEUk54kFYqq4TWQgbXVbdJy6toyYDETZJhrDMnry0njHGGGOMMWZEirBrfr8AInyRMTnCsv3xiwMSlvYnJzoSlvanN0C2UUc/xrr3tPhN0yUs7c9a/Fr8WvymaROWtuf9YkIZF0c9+omT+oTl7C9a3FMoCkvbq349ABEmlD3Rk6awrF4LIYQY0SosffP3BF/CffzCXPYWYmEegOiJnJSF5YsUDAAQERFxYcERERERaZZ6YakQREQ0YmFYKpSUUsrJNob1QZQVmpmZmZl5cWFeCcqwnlJLF/bEkrup1U3r2/p/z4Mz7EeynWH5DoVvzB3bbkZEDct28g3xbo56tLHuPQ1rmrNhaacExxt19GMuO0ZvWM5G7RcTyvgRR+knTmoclrPR+iWUHX6E0sa6bKc3nLtah134fLDDso3RL4DPpNQ7LO9VLWPd8a8HIHoiJ+hh+Q4bux/rekIMGR+W1hFCCDEL/LAeAKywj9cbMj8sLXc+/WEDy/xH1hvXPyyVWEoppZRSSimllHJxSZiZmZmZF5eUmVkppdQsKcRSyZRSWo/IIZZKrrXWWmttZmEilkphjDFmxBextKsav5eVRizt6rvgiD3H0xyxbJnG/br6iKVlz0RILLmb+OS0322//+4uSmJP5HRJ7LrlfyuU2Ha+9yRIp8T+urlQ+jL3wRJ74kuzxPIddssvfO9DaXPZMcbEsrIKIYQQQggxTppYKhsAAAAAwIKyv556Yj1cVI7zSuUiIpJSSjkLQrFUbikl84iNYh/t7/03LYZ/827Ll6P02/wZXgJzRhEV+/Rf7kEfMOYofcxj3fHzwIF90ns74L+aI5RxofSPHHPFPvmXjdQvofdwzRnAWCzvNUG/vqeslFnsmUicxfLLPekxo8Uud5Bpsby3GV5fa7H8ci86EW2xnNbQL+Ch5MX3ERfzWbbfcR7XE9fvsExI0SF5eOqnO2UXy9ng9Ou4njhwkOQTnd6L5Wxw+3U98a7pzVBg7G88X08IIYQQs0QYSwUBAAAAALCgAAAAiHiGE2OpgOdxMZYKRERERCSlHHFkLBWklFLKIVrG0mpmZj7dmbG0llJKqSF0xpJ+fXvGrplzCRpLhcfcw2jMZ9l+ziSSxrIdb9zVeevtG99ljRE1lu34Wq67WI3xHa/GfMNkjb13z71h9JDkJLjGsh1xV3odAUh3ydcZdG0sZ0P263pHPIAkWelsQ/X5LNvvOHM9AZPkG8vZMPu1bL9ZDI5li1u+B0Ec650o4VhSJ5+0NgAAAABOA3IsLXOik2Op6BARERHRLDfHUtGVUs5CdCwVPWZmZmaehepYKgql1Cxhx1IRXhvasVTE87wdS0UyxhhjzGXe+Sx7QOCxbKeMLDwk+a3a19s3PstO+Lf/JviKC4/Jw4M04A+Pz7L9fj9bOSTxeOLAgyRZ6d9nC9/iisc+fnNcT8Ak7sfyRTZmv5bt51zufQTIkD7zvRKw0sfMN9cFsv93gkCWX+5J7dYpNJDlvd3w4kKQ5WxF50JBltMa+nVc74gHkCQrPSAI2fU7rIOIiIiIuLDkEBEREdEsbchSyZVSSjliEFkqeVJKyczMs1giSyXBzEoppZRaqgRKKaXOlosslfA8wMhSiYwxxhhjjBn3jCxtkv26noALB4kjy7hfn2X7OXO9I/t/J3RkOeqROePkkWVLt9qvgh9ZH8nrzCPzDftHlm16+gU89EhW+ph8k0gky3fY9ba6p/hIljZ9/TquJ+BkLMmy0jjPTLJUCgAAAAAAGPGULJUSEREREXFhqXAWuWTOJHXJstIkIjnBX7K0Wr6sxGRJnQAy2TfL1lZKKaWUUtNwJkvraK21HmGaLJUdY4wxxhgzy2uytNnt17L9HHfEb7K8Vw9Y6WPms+zjN2eS5WT5DrtF69V6tV7TbCdLu+HFiSdLu/FE6cnSZurXcT1x4EGSrPSA/2Q5m2W/rnfEASTJSmf8t/8m+Eqr/6nfN8v2c1xPANIAHGW/f/vi/Vq2n3O5Y5yUfeZ7BWClj7k+y/ZzJiFTli9STgBAHKGnLJUL8fUcKkvleZ5IZancUkr5GqXyOhGmsqRvW/Fj+x1nridgklNl1++wjtZa6xG6ylLF0ZMRK5ujV1lWcR+bNeBYWbbF6xfw5VAry/aINqvNukPgzxB1ZdkeeHHxytIePBG+srSF+vVZtp/jegImWViWbZH9Wraf447YWJYtfnUiy9JSZ0pZlpY+E8yy4WXm3KXKg5PpLPshaWZZVnnPW6p8chqiZTP1LMsq47G5ngCkVAlmZqWUUrNoLUuVVEppPUJtWarUa4tblirzRHjL0le/vL9l6WudynBZ+tovr3FZ+jpnolyWtjr9HvNYd/mv4nJZzq91H+a5DECECU1/Ue8KY9ARU/oy950ue+JLqss+/Zd7/NqLU9wuy3s71hDfZScvv2z8nby817T69QBEmFD2RE/Ry/IdqpKIiEaQL0v6t/8m+Cr6t18Y675BQghAhMkfVQ3MPueXe/xa7s/kGSIEET7kofki1WBmZmZWs+QwS9VUSik14olZqpbWWmuttZ5FjFmqTmOMMSPqmKWt3a8HIMKEsid6KmSW7V0PemR2kUGSzLKvPYaFEIAIE/rTlmiZXb/DMm3ttvYdS4QeNMyMZvucG8IIHfVoY93xe+JL2czyHfa5bZ22zh2PhIa8M8v2eTegEqKHjQv11u3OLPvMcraJfgll79p6QyKapRoIIYQQQgghhBBCLKghAACMIGmWagQAgIiIiCN6mqWaREQiIiJatZqIiIhITmPWLK0lpZRyCFyztDYzMzMzzwLY7No6Sik1DrJZqj1aa6211noW0Gap9hpjZoFtlmqfMeYy718egOiJnIabZftGkBp6u+373gXGWDfLtkW//BK3jDczxz7u7W/7AYgwoSxnX/6y9zuljXXHPx6A2b5q+/eyFpylfbPtc6PneHJwlnG/HoAIE8qe6CnE2XWqD0CEDxllXKjr9E2chtq77f2eEELMouPs2jpCCIARTc5S3QEYp+WsN0uXs1R3ERFxRJuzVPeIiIiIiMYNOkt1IaWUcoSls1SH19bpLNXxPKTOUp2UUkprrfU4XWe9petSa22MMcaYr/N/8fcEX3ThJhVE6ujHWHf8nvjSvLNP/2ULCilEtwA8M8c+7nv+P5/0XgP0gwllhx+h9BMnVTz75F82Ur+EMn6JQSjP8l4T9HkAvtLyyz3pMS/PLjJI5lneK4Oxr1d+uRedKOdZTmvol4uj0sa64+eBC455enb9DusIIYQYIfYsFRwAAAAAmEXuWSq458l7lgreawN8lgriPIfPUgGklJLPFvksFfA8mM9SgZRSSimltNYjVJ+lgtRaaz1E91labYwxZojys2HDzzL1yJ7jqflZtnQ76xzXz/5ogn6WmUf2FE7az7IdTzv7LvJnHoDo',
    'iZzUn2U73nZ+p7h/lnZ87ZyXFQAt7RgnQoCWNkS/mFDGj3iUfuKkDWg5hRRCCDFiBVoqFLyqGmipMBERJ/iBllbja0iC1iNapU4urS2llHIuK2g95tXm3FLROV0XtIF9rOg+tj8awKBlRc8YY4wxxhhjjDFvs99vp2j3O4chtLxXAGPd8a8HIHoiJ0to+Q478USg0NJG6peLox5trDt+T3xpFlq+w04ZAo7U0Y+57BhjaDnf/D3BF1u4acURZVyo72g0jh7zDg19nJWrI0eUcXHUo411H1u4qcsRPGiYUPZETyHR8kWKKYQQYsRNtFQsIYQAAAAAAABYUJwAgIiIiAuLjYiIiEizvEVLxUWnyIuW9G07jyjjQt1D9GhUZLTrdzBz/s+g0mPmxSVHKaWUUkrNYhwtlVyttdZaa62XLnlaa22MMcYYY4wxy5TEiGJHEGHybn/fLmjvu0tDmrFvt33/iS+BSMt2YQw8Um/d1oybkZZton4xoYc9XChtrHv72+8BiLJdMoIeUXb4hNLGuuv4tq5H8KBhQtkTPe1Jux7VL4AIX2RQpLRM30T6qN3b7n93ulBp15Zp77X3tveEGBErLZUeIYQQQgiYhVhaKr0AADDiWloqfYiIiIg4i7q0VBpERDTCXloqhZRSSimllHLEw7RUSmZmHiEyLZWKmVkppdQsLtNSaSqltB4SNC2t1lprrbU2xoxomnZtLWOMMUO6piXdLyaU8SMepZ84CW7a9Zh+CWX8EmMGp2WbnX49ABEmlD3Rk+W0bLPbL4AIk0MfxoXKdnstfi1+N+RO8wBEFx7zO029Z4+zW7Q4LU6L0+JOEBEp7YYW9674aca+3Xb/E1+6n5Ztxn6FemInAmpZmYQQQgghhBACAGBBWQIAAAAALPjm7wm++MJNrZEgwuQO20hv0VgjxKjli5QHEREREdGichARSSmllFJKKeWS5ZRSMo/opJbKxczMzKxmmaWWylMppdSIXGqp3FprrbXWepZkaqm8hkBTG1im+zwAESaUcXGpMd/Urt/B9AsgwuSnNdVTy/Y4DesXrJsEqnkAoidyQqiW7XFjRtLbbft7FxizUS3b4zX87iqpZuzbbb//xJdWqmV7RMO5AaeauewYn2rZHmi4LwupWtqDJ3qqliokhBBCCCGEGFFWLVUkAAAAAMCK1QDjHKs9k1NktWwtRCQiIqJVa9PLIq2W1pFSSiklMy+uPMzMzMw8i261VHmVUkqNaK6WKp/WWmt9HutqqTKMMcaMAK+WKmGMucz7lwcguuGS0qD8ajl7svFr/Bq/xtW4hqxTS3uqcb2semppz7yFn1rfcybhU8tZ3Ph7XQLV0lK3JFSbukz3eQAiTCh7oqeKateZfgFEk5RUy/Y6v/C9D+t6QgghZsmilqruecaopaoHAAAAgLO8UUtVgYiIIwSppSqcKJHa6LIqnrdUJWZmZmZmHiFKLVWlUkoppZRSS33z9wRfAh+/MP/vRTvNAxBhQr/fAE/LF6kOrbUxI6ynpWoYY4y5x3yaz7LfNX13iU9Le7Ppa/ruyLM0BH9atrX6dVxPXHC+AmrZ3tm073bhGARq2d5+cQ/U0t41yILa4+qlZfqmpkvt9Hbm8t1XMO2JJyFMu36HZZpu071j79IQj2nZPqfpNb2m91JCpqWaK4QQYsTKtFTzAOCVuExLNYGIOA5nWqrBPD/TpruSltXwPF7SUo2klJKZmXmcmrRUk8yslFJKqbVWKzWuUZpvGKS0vrXVI/0gm5SWrW1eVqe0tMxdpNLg4EOSlc72PS3XXd7RHNcTMAl5tGzf23LPEx+tj7J934sv7RsPwo9m2cdvjutl26IPkI58WOlj8k1yIC3fYV+2vHdRSLvUmAtp2b5q+SYKkTZRS7SsNoUQQgzRiZYWzxYUbeoydfLS2jjBUrQf/0cULTPnLtUdebaqaD1mXlx3z/MCLdU9daIcaI+TgZbVhdZa6xFC0FIdXkQStEeWbceTl/dKi5U+5vos28+ZhAtavsN+2bzuSoNmHfvxc1zvY/+Xf0/wpfgB7RkgST7q6GPyTRL37BO/3IP+68dDkpV+jOKzvNcA/TquJw4cJMlKD7B89nl+2Uj9up44cHAE67O81wT9+izbz3E9AZP8Pvv8ftmS+izbz3FHFD/Le2V4bczP8su9aIbpZ4+Ydpb3WkO/gIeSrPQx+SYxd3b9DusQEdEIfmep4EgppZRSylkQnqWCy8zMzMy8uOAppZQagvJsVMizrCDuzRm28iwrgNZam7PhPEsFNPfYOLMG5DjLNlC/gIceyUofk28SJmf5Djtk/HqiIx9W+pjjs+zr4X4d93hHAJLkWdCc5Sz1oDdnSJLftfpV/ZZ+dXLO0jInynOWdjy/1H0fSr/N9j7L9nMmqW2W7XhbvVZvqyfECORmqfCJaaSb/cC03CwrjPNUN0uFQEREREREJCJaVEgiIhpB3ywVSr4q/2apMJmZmZmZV69mZlanc3CW1IAKZ8PL1tZaa621NrN4OLu2jjHGmAfFOOvLNjp9jusJQJJPdNJxlu10H0TkDAccOcs2ev36LNvPuePKGeB7Wu8HTTlLG0U/lu3nuAPMnGU74bW0Obuzj23Ec5e+h/6vJkRHPqz0HYihhhk6y3fYKSM0FB35sBog6Sznm78n+NKLNymH8o54AEnyJK/O8kWKAwAARgg7S8VARERERBzn7CwVk4iIRpA7S8UiehHxzvpkVpyPzRpA7ywr9kvZd3ZnHyuuE5d0v47riQMPkuRJIp5dv8M6xhhjRpw8S7ucG7RG2cfvcVxPwCQZznI2uf1atp/jjmBxlvfqASt9zHyWffzmTFLjLN9hl2iz2+w7qkcNWXKW7YI2v/NVOetzPZFtwnOXNlG/jusJuKPMGU+C5ixnk+zXPd4jAEmy0tetFkIIIYQQs7Q1u7YWAAAM0WuW1gZ4QX3N0jqISDTisFkqPUTjFJv5JmlslpXe81A2S6WPJ/BsdoI+Zh8rjfMQMkul0FprrbXWehwks1RKY4wxI0aZpVKZe1qZeQCiCw+aZdaPztk0Hx+ACBN6jfu9+AsDZpZ9rYccM/vL+fao1GWZ7hcTyvgRj9JPnMS77HpMv4Qy/pxIz8v+hXY8ABEmlD3RE/aynF/tnkt8Wd6rB8a6PiGEELO4L0tlIYQAGOG/LJXhZRQwu49cWVbG86wrS2UiIiIiIiKSUsoly1JKKeUIhWXpm78n+DKLNzGeguh7GMky/mOCyrJ8kfJQSimllFJqqXIopZTWWutZmJalcmqtjRkhtiyVy5yPbdkDlpRlu+eDpJRddkyVsmx3n49L2cA+tnmdvKT79QBEmNDDHi6UNtYd/1y/g+nngAMRJpRxobI9TlunrXODozIPQPRETpTKsj1uEKV6u+1+7wJjTpVle7y23l2xyt619U40mSxVhBBCjOtMlioAAAAAZxhNlip4HtVkqUJERERENIttslSRUkoppZRSrrlaSin5dNnJ0lrMPM0vsrS2elnJyNI6Ws8tVR5jjDFns0aW9rxX3cj6GBcD/+Ts+dpeL8scWdozZmtH1h+V7Ym2d9v7huxjHoDoiZy+j2V7su3fB/Zj2+97ACJMaNpTbZ/7+I/9L0j1x7I98+7MuP9jGfeL70lA9r8hCSDLUScvrQ0AAAAAAAAAsHIdREQcsXAsVR1ERCIimmXjWKq6RCTliJBjqepJKaWUUjIzMzMvrgpmZmZWSi1VBaWUUkopNcvUsVRFfQawY6lKxhhjjDHGmBFSxtJW2S+ACF9kTJmx7Ju/J/iyq3d5uNq+7wGIDn4IZVwo/bHVqyFX33OMXEGEDzn046zewuXqqGlj3fF74kutxvJF9uYvv997lTaXHTNsLNta/eJDDmX8EmdKNpazd54I2lja2ye5NjaFbbGsuk7UWyzpm8JetbgtvndHczFMDj3sIcnF8h2qBwAQR3wXSzUHERERkWaRL5ZqLhEREUkpl6x5UkoppZRyFgdjqSaY',
    'mZmZmRfXQCmllFJKzdJQLNVQaz2LRrFUI621NsYYY4wxxphlatKYy7x/eWBETrGM++WvZKhYP+x61OOzI4yKZUu/uqZi6evcQVVsnhli2banXw9AhE8GRCzb9vYBiGYt79VbxrrjXw9AhGeBIpZftvj1Y93xjwfgY6yIZQ3rtiJZ6uiMdcfPe4MGHPFGLN+hlgAAMEKQWKoVzsZIbIq1YVltEhHRkLphafFsfMOmLlMnL63N9xgO8wA8aJgM/3M96yilZpEcluqO1lprrbWZRXRYqrvGGGNGRApL271+MaGM3+EpzEwSKixnu+iXUDYiVlh/XM52eP2lX49z4Ap7ZNl26jNv2363/b4HIMKTEAvL9ss4pqW43PP5HtjDtbDsrL8nqNfaDJ5Wr0cb68p/fg9AhAll2dhq7ouUNnYP6cGy1nQxoYxvkR/MHAh/sJyx1VzIKOM91uvRxrqcsY+5XLAKYWloZxzCSNcxLlQ2tHgfwlLruEyEpdZmPLZ6PdpYV/5zPQARJpRlY9/IbKneM/cul2A5reliQtktzieYiaBg+9IJ5j7yHTaeUx8o+kenKVi2Tb8GkNiK00nAgmW/OAES2wFvwbI9zT535QUzgMST/AXL9v5i9ySJwdL+NEMzNEMzNMNdeMAMILEVl/ZvMzZjMzZjM94VCQzwGpXU/WJC2cXvIwWmH3MKrD8QXb+DuT3GxYhWYNm6jDHGXkQvsH89OEKYDBgGlhUy55wLIYSYxRpYKhQhhJQjzIGlQpVSSimlVLNU/0qFppSaRfxXKnSttdZaa/0Y918AolQYxhhjRgQAS4VprbXWWmuttdZau9yG9TgKYH9YXADL1nbO/dfd9QBEeBYVYNmXeVgMMAAPejCh19nbtHMdOaXvGPnlTWLy6/odlvuTYRyptBmQ8yvbif9kxCOUcSGVnqToV7aR9Eso42JA1a9sI+3XAxDh7xN6uh4X9+tdk/vU77CR9QGIMKGMH/HIbCdvpncp/vIARD+SQf7KioIxxjnnnPPFi5JzzjnnXMwi6SsVlRBCiAlKfb2vLiYLokQ/zYUsGCGdqoRWIyZLEkFIv41oeWmLw50wngW/horevLkrFb9xh5Lg96oSfZ2ViZeAGPOndD+6qvzxKYzJmsSCZ4M/RYUHrl6n3ra6ataKyYZEI6QTCNCyxGRLIogxfHMSNG13+GEqfGG0WtohP8bbGJuZEE65MdMTk/uQCEIa0xOTuySCkMb0xORAIghpTE9MjiSCkMb0xOREIghpTE9MbkgEIY3picmZRBDSmJ6YXEgEIY3picmVRBDSmJ6Y3EMiCGlcT538kghCGtdTJ38kgpDG9dTJl0QQ0rieOvn/y5AIThrXUydNIghpTE9M/iCCSmN6YnKACCqN6YnJESKoNK6nThJEUGlcT51kiKDSuJ46KRBBpbE9T5MQQaVxPXXSIIJK43rqpEMElcb11MmACCrNhABcGwfZiScag0r+m9z8RLOjZAcF7tvu9Dfgmtx3OHvMsQpBpYt/h/KvYxz4iBAA+M45um2DBFhzNDDYPKV2u5zPuV7/zmmLlsr1EoAi6Wrv/TlMbYM7j++rsWSOK+YutY+fEP9nZM4rDgqJNSAKHZU5JiYHoTkIy0F4DiIOQaTF5yJ2IJIokyiTKJMokyiTKJMoX50poRyCHSHBX3FYSKwBUejEzDEN/xCeplccKySCKDSm579FhJQjtrPFJEfMc8QiRyxzxE6OWOWIXTlinSM2f7wYxEtbDBqaJIkkie+PhCxLhqBeHZyQWjrRrEH2dpnicm+X1ueVSIXEShAdgFt1H4Bprw2dpuevqW/5G9Nzy24EMBW4YWj/h+PT4yPKeN54YuasAYIT+Iga5K0z+kQp8hHFyFtn9AlR8hGVaK2zAAhO5iNqkDfN2MOvFMtY/d9qpqSKC2PKnEUSGze/X0eWGfxr3UypSuv5oHNHHnNBJ2IjqaewSufpoHMd/iL1JmgTqae2SufBenNTHgP1JmIzqaewiiOxerMeMpYiSguppxjFgKSluAhfwlLEaiX1lKQYk7MUH6yLfKWI2EbqKUwxJmUp1km6UgRtJ/XUppiRsRQrIVspAnWQeuqpOJKwFLfjMVkpgnb69NT2ZkW+UqyNXKWI4cWnp9TnhqQrxaV4/FOH+v9VeJmrUKWgqnIXspWCdpIgUykGe5JvOG6luE3YADAPqfhHYymKiYUn++YW4AfgNctddOmUT/vNF5okgJ/oFd09/yH9mYqXx1kUt5YOAE8Dzu0nDcATffOc/tVJdzoZB3+6+3LYa2HcMZknX9+z9HqsguzIlkuPL3lx5U07qL8KRuFExrp6FTnpLbQCDpX9E2bAVrGogjR+t+AlqflRV1yXGFwenCTUK9ZwXTNGpyO4k8xLT5zuQf7K55bTKvnVNXFHE8xXL7c+fvElzLsDoxazXhbdyhqG7yT3WrN4NiysNpivg87X9gMf4a0yirRNmrH4GfIeYFLlkh9CQdrBzdddvLNfMUWscJPwWozvMQ7ll8PwPL48XsuH83EPNrABstRAPpB6WYagL1uVA8QnlqXo5h0sV+Byhk7oyq7NdgvXvZyBPLLKltQNdI7TQUcOpYUtFd/NZGcPbjbSOcTLkyuvmSss0+rsB01x7oATICAGiSnBXAhKe3NyTHgCRCcUUwM5WMgWD25lJJQN0whwN8v8UOgaTbdBTjrvcKblUTXZC2TTOZdp/WhZ6gY4v9yXIdsuwZ3atRn5u3eU5E/pn8gNg1juvrM3vu7kPu9U3SBS5EGezHk843vkkqzJj1iOpWDmNNzqVAZQAlnobKiT4DdshBxCO9Ni6rp2IYqnGZZHO3PW/RMQn/ML8ObiH/ZqBHpRYkCRGrrnMzMH7I7tNLAXoqKLkmAR3NxQIoXIROmSdxjrw70Ln4Y2ZU/Wi5HgMYIvCWGbR3qR4qSZhu2wnRZPcNxKOKPgi+T11YY1DawYCZqdHsorveZyloedMyBfE0N/cUe5ldKLMzvYmgvsE80OdZdtNVbzsz1VidQ9Pbl/3bVrF9NKXUxeudkLX1268ONdAAzlhV69Z+yExfmy3aBTewc316WU36h5KQ/POzjAJmVkPF97Ov7ijmjL12FRNb2yXfehA1Ty6ts9tjvsVn186BiX+vyUow9DhPbHaQekWHZxF/fSpJmFFThf6FKOz0Mddbo+DP292zlm9h30gicXYZ3gvH3DoW4lxUPX4IAYCvRig9J9fpltx/bGC8xsGoAcLQtOhIa0c6yCvcj6qDtpC3A836gbmrh/e9n0XG7k4VwAuBRuT23c8kJvby3cv7FuPL35GzazeSM57/0+2o9b+eZjKYKUm0WuW0NP1qULa29AxZODoO52cHqysEINwjKccZDZEZuSrsG2g6dfzLdDf/XeRNe3XVwe4U0OPHPxbMV1h8/fZX6NqVV3xiluPVhg3dNKQETpow2xW8gRGrpIKcxfMJrN8jDDzvnJ8vAUnCHHXIT4Nih7mydJ4uY3FGZb3QYWPftidmZ2Pc+MofwD4+4JX6MD',
];

;// CONCATENATED MODULE: ./lib/discover/decode/tables.js


/** Stands for a byte that decodes to nothing, and for a first byte of several: characters that no codec gives. */
const NOTHING = 0xfffe;
const LEADS = 0xffff;
let tables;
/** The tables, unpacked when a file first needs them. */
function codecTables() {
    tables ??= JSON.parse((0,external_node_zlib_namespaceObject.brotliDecompressSync)(Buffer.from(PACKED.join(''), 'base64')).toString('utf8'));
    return tables;
}
const sequences = new Map();
/** A codec's sequences of several bytes, each read as a big-endian number, and the text of each. */
function sequencesOf(codec) {
    const known = sequences.get(codec);
    if (known !== undefined)
        return known;
    const map = new Map();
    const packed = codecTables().multi[codec];
    for (const [hex, text] of [...(packed?.pairs ?? []), ...(packed?.triples ?? [])]) {
        let code = Number.parseInt(hex, 16);
        if (hex.endsWith('+'))
            map.set(code, text);
        else
            for (const character of text)
                map.set(code++, character);
    }
    sequences.set(codec, map);
    return map;
}

;// CONCATENATED MODULE: ./lib/discover/decode/codec-name.js

/** The module of CPython's `encodings` that a name leads to, or null: `codecs.lookup` raises LookupError. */
function codecOf(name) {
    const { aliases, other, single, multi } = codecTables();
    const norm = name
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '_')
        .replace(/^_|_$/g, '');
    const alias = own(aliases, norm) ?? own(aliases, norm.replaceAll('.', '_'));
    for (const module of [alias, norm]) {
        if (module !== undefined && (own(other, module) ?? own(single, module) ?? own(multi, module)) !== undefined)
            return module;
    }
    return null;
}
/** A value under a key that came from a file: never one of the prototype's. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/discover/decode/newlines.js
const newlines_NEWLINE = 0x0a;
const RETURN = 0x0d;
/** A copy as CPython's tokenizer reads it: LF for CRLF and CR, and one at the end. */
function newlinesTranslated(bytes) {
    const copy = new Uint8Array(bytes.length + 1);
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === RETURN && bytes[at + 1] === newlines_NEWLINE)
            continue;
        copy[length++] = byte === RETURN ? newlines_NEWLINE : byte;
    }
    if (copy[length - 1] !== newlines_NEWLINE)
        copy[length++] = newlines_NEWLINE;
    return copy.subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/discover/decode/problem.js
/** `str()` of the exception. */
function problemText({ codec, start, end, reason }, bytes) {
    if (end - start !== 1)
        return `'${codec}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`;
    return `'${codec}' codec can't decode byte 0x${hex(bytes[start])} in position ${start}: ${reason}`;
}
/** A byte in two hex digits. */
function hex(byte) {
    return byte.toString(16).padStart(2, '0');
}

;// CONCATENATED MODULE: ./lib/discover/decode/sequence.js

/** Bytes of the sequence that begins at `at`, be they all there or not; `unit` is what the table has for the first. */
function widthAt(bytes, at, codec, unit) {
    const first = bytes[at];
    const second = bytes[at + 1];
    if (codec === 'gb18030')
        return second !== undefined && second >= 0x30 && second <= 0x39 ? 4 : 2;
    if (unit !== LEADS)
        return 1;
    if (first === 0x8f && codec.startsWith('euc_j'))
        return 3;
    return isMadeUp(bytes, at, codec) ? 8 : 2;
}
/** The text of the bytes in [at, end); undefined when they have none. */
function sequenceText(bytes, at, end, codec) {
    if (end - at === 4)
        return fourBytes(bytes, at);
    if (end - at === 8)
        return madeUpSyllable(bytes, at);
    return sequencesOf(codec).get(bigEndian(bytes, at, end));
}
/** Bytes that CPython refuses at once: two where JIS X 0213 of 2000 lacks a character that its edition of 2004 has. */
function refusedLength(bytes, at, codec) {
    if (!codec.endsWith('jisx0213'))
        return 1;
    const edition2004 = codec === 'euc_jisx0213' ? 'euc_jis_2004' : 'shift_jis_2004';
    return sequencesOf(edition2004).has(bigEndian(bytes, at, at + 2)) ? 2 : 1;
}
function bigEndian(bytes, at, end) {
    let code = 0;
    for (let i = at; i < end; i++)
        code = code * 256 + bytes[i];
    return code;
}
/** gb18030's four bytes, counted as digits of bases 126, 10, 126 and 10. */
function fourBytes(bytes, at) {
    const [a, b, c, d] = [bytes[at] - 0x81, bytes[at + 1] - 0x30, bytes[at + 2] - 0x81, bytes[at + 3] - 0x30];
    if (a < 0 || a > 125 || c < 0 || c > 125 || d < 0 || d > 9)
        return undefined;
    const index = ((a * 10 + b) * 126 + c) * 10 + d;
    const range = codecTables().ranges.find(([start, , length]) => index >= start && index < start + length);
    return range === undefined ? undefined : String.fromCodePoint(range[1] + index - range[0]);
}
const FILLER = 0xd4;
const CONSONANTS = 'ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FINALS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
/** KS X 1001 makes a syllable up from a filler and three letters, each in the row A4. */
function isMadeUp(bytes, at, codec) {
    return codec === 'euc_kr' && bytes[at] === 0xa4 && bytes[at + 1] === FILLER;
}
function madeUpSyllable(bytes, at) {
    if (bytes[at + 2] !== 0xa4 || bytes[at + 4] !== 0xa4 || bytes[at + 6] !== 0xa4)
        return undefined;
    const initial = INITIALS.indexOf(CONSONANTS[bytes[at + 3] - 0xa1] ?? ' ');
    const vowel = bytes[at + 5] - 0xbf;
    const last = bytes[at + 7];
    const final = last === FILLER ? 0 : FINALS.indexOf(CONSONANTS[last - 0xa1] ?? ' ') + 1;
    if (initial < 0 || vowel < 0 || vowel > 20 || (final === 0 && last !== FILLER))
        return undefined;
    return String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28 + final);
}

;// CONCATENATED MODULE: ./lib/discover/decode/tabled.js


/** Decodes with a table of 256 characters. */
function decodeSingle(bytes, table) {
    const units = new Uint16Array(bytes.length);
    let length = 0;
    let problem = null;
    for (let at = 0; at < bytes.length; at++) {
        const unit = table.charCodeAt(bytes[at]);
        if (unit === NOTHING)
            problem ??= { codec: 'charmap', start: at, end: at + 1, reason: 'character maps to <undefined>' };
        else
            units[length++] = unit;
    }
    return { text: tabled_textOf(units, length), problem };
}
/** Decodes with tables of one, two and three bytes (some codecs compute longer ones), each sequence for itself. */
function decodeMulti(bytes, codec) {
    const first = codecTables().multi[codec].first;
    const units = new Uint16Array(bytes.length * 2);
    let length = 0;
    let problem = null;
    for (let at = 0; at < bytes.length;) {
        const unit = first.charCodeAt(bytes[at]);
        if (unit < NOTHING) {
            units[length++] = unit;
            at++;
            continue;
        }
        const end = at + widthAt(bytes, at, codec, unit);
        const complete = end <= bytes.length;
        const text = complete ? sequenceText(bytes, at, end, codec) : undefined;
        if (text !== undefined) {
            for (let i = 0; i < text.length; i++)
                units[length++] = text.charCodeAt(i);
            at = end;
            continue;
        }
        const next = complete ? at + refusedLength(bytes, at, codec) : bytes.length;
        problem ??= { codec, start: at, end: next, reason: `${complete ? 'illegal' : 'incomplete'} multibyte sequence` };
        at = next;
    }
    return { text: tabled_textOf(units, length), problem };
}
function tabled_textOf(units, length) {
    return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}

;// CONCATENATED MODULE: ./lib/discover/decode/utf8.js
/** Which bytes may follow a first byte as the second; a tail has `0x80..0xbf` after it. */
function secondRange(first) {
    if (first === 0xe0)
        return [0xa0, 0xbf];
    if (first === 0xed)
        return [0x80, 0x9f];
    if (first === 0xf0)
        return [0x90, 0xbf];
    if (first === 0xf4)
        return [0x80, 0x8f];
    return [0x80, 0xbf];
}
function widthOf(first) {
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}
/** The first bytes in [from, end) that are not UTF-8, positions as they stand in `bytes`; null when there are none. */
function utf8Problem(bytes, from, end) {
    for (let at = from; at < end;) {
        const first = bytes[at];
        if (first < 0x80) {
            at++;
            continue;
        }
        const width = widthOf(first);
        if (width === 0)
            return { codec: 'utf-8', start: at, end: at + 1, reason: 'invalid start byte' };
        const [low, high] = secondRange(first);
        for (let i = 1; i < width; i++) {
            if (at + i >= end)
                return { codec: 'utf-8', start: at, end, reason: 'unexpected end of data' };
            const byte = bytes[at + i];
            const valid = i === 1 ? byte >= low && byte <= high : byte >= 0x80 && byte <= 0xbf;
            if (!valid)
                return { codec: 'utf-8', start: at, end: at + i, reason: 'invalid continuation byte' };
        }
        at += width;
    }
    return null;
}
/** Every stretch of bytes that is not UTF-8. */
function* utf8Problems(bytes) {
    for (let problem = utf8Problem(bytes, 0, bytes.length); problem !== null; problem = utf8Problem(bytes, problem.end, bytes.length)) {
        yield problem;
    }
}
/** The bytes without those that are not UTF-8, as the error handler `ignore` leaves them. */
function withoutBadBytes(bytes) {
    const kept = new Uint8Array(bytes.length);
    let length = 0;
    let from = 0;
    const keep = (to) => {
        kept.set(bytes.subarray(from, to), length);
        length += to - from;
    };
    for (const { start, end } of utf8Problems(bytes)) {
        keep(start);
        from = end;
    }
    keep(bytes.length);
    return kept.subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/discover/decode/wide.js
/** UTF-16 as a cookie claims it. A source has no NUL bytes, so what comes out is hardly ever Python. */
function decodeUtf16(bytes, bigEndian) {
    const codec = bigEndian ? 'utf-16-be' : 'utf-16-le';
    const units = [];
    let problem = null;
    const unitAt = (at) => (bigEndian ? bytes[at] * 256 + bytes[at + 1] : bytes[at] + bytes[at + 1] * 256);
    const refuse = (start, end, reason) => void (problem ??= { codec, start, end, reason });
    for (let at = 0; at < bytes.length; at += 2) {
        if (at + 1 >= bytes.length) {
            refuse(at, at + 1, 'truncated data');
            break;
        }
        const unit = unitAt(at);
        if (unit < 0xd800 || unit > 0xdfff)
            units.push(unit);
        else if (unit > 0xdbff)
            refuse(at, at + 2, 'illegal encoding');
        else if (at + 3 >= bytes.length) {
            refuse(at, bytes.length, 'unexpected end of data');
            break;
        }
        else if (unitAt(at + 2) >> 10 === 0x37) {
            units.push(unit, unitAt(at + 2));
            at += 2;
        }
        else
            refuse(at, at + 2, 'illegal UTF-16 surrogate');
    }
    const buffer = Buffer.alloc(units.length * 2);
    units.forEach((unit, i) => buffer.writeUInt16LE(unit, i * 2));
    return { text: buffer.toString('utf16le'), problem };
}
/** UTF-32 as a cookie claims it: four bytes that are not NUL are beyond Unicode. */
function decodeUtf32(bytes, bigEndian) {
    const codec = bigEndian ? 'utf-32-be' : 'utf-32-le';
    const reason = bytes.length < 4 ? 'truncated data' : 'code point not in range(0x110000)';
    return { text: '', problem: { codec, start: 0, end: Math.min(4, bytes.length), reason } };
}

;// CONCATENATED MODULE: ./lib/discover/decode/codec.js








/** Decodes with the codec that a cookie names, as `bytes.decode(name)` does. */
function transcode(bytes, name) {
    const codec = codecOf(name);
    if (codec === null)
        return refused(bytes, `unknown encoding: ${name}`);
    const kind = codecTables().other[codec];
    if (kind === 'binary')
        return refused(bytes, `'${name}' is not a text encoding; use codecs.decode() to handle arbitrary codecs`);
    if (codec === 'undefined')
        return refused(bytes, 'undefined encoding');
    if (kind === 'special')
        return (0,external_node_buffer_namespaceObject.isAscii)(bytes) && saysNothing(codec, bytes)
            ? { source: bytes, message: null }
            : refused(bytes, `encoding not supported here: ${name}`);
    if (codec.startsWith('utf_8'))
        return transcodeUtf8(bytes);
    if ((0,external_node_buffer_namespaceObject.isAscii)(bytes) && keepsAscii(codec))
        return { source: bytes, message: null };
    if (codec === 'latin_1')
        return { source: Buffer.from(asBuffer(bytes).toString('latin1'), 'utf8'), message: null };
    // CPython counts positions after it has made line ends uniform; the text keeps them as they are.
    const wide = codec.startsWith('utf_');
    const plain = wide ? newlinesTranslated(bytes) : bytes;
    const decoding = run(codec, plain);
    const source = Buffer.from(decoding.text, 'utf8');
    if (decoding.problem === null)
        return { source, message: null };
    const counted = wide ? plain : newlinesTranslated(bytes);
    const { problem } = run(codec, counted);
    return { source, message: problemText(problem ?? decoding.problem, counted) };
}
function run(codec, bytes) {
    const bigEndian = codec.endsWith('_be');
    if (codec.startsWith('utf_16'))
        return decodeUtf16(bytes, bigEndian);
    if (codec.startsWith('utf_32'))
        return decodeUtf32(bytes, bigEndian);
    if (codec === 'ascii')
        return decodeAscii(bytes);
    const table = codecTables().single[codec];
    return table === undefined ? decodeMulti(bytes, codec) : decodeSingle(bytes, table);
}
function decodeAscii(bytes) {
    const at = bytes.findIndex((byte) => byte > 0x7f);
    const text = asBuffer(bytes.filter((byte) => byte <= 0x7f)).toString('latin1');
    return { text, problem: at < 0 ? null : { codec: 'ascii', start: at, end: at + 1, reason: 'ordinal not in range(128)' } };
}
/** `utf8` and other spellings that CPython sends through the codec. */
function transcodeUtf8(bytes) {
    if (utf8Problem(bytes, 0, bytes.length) === null)
        return { source: bytes, message: null };
    const counted = newlinesTranslated(bytes);
    const problem = utf8Problem(counted, 0, counted.length);
    return { source: withoutBadBytes(bytes), message: problem === null ? null : problemText(problem, counted) };
}
function refused(bytes, message) {
    return { source: withoutBadBytes(bytes), message };
}
/** Whether a codec leaves ASCII bytes as they are. */
function keepsAscii(codec) {
    const { single, multi } = codecTables();
    const first = single[codec] ?? multi[codec]?.first;
    if (first === undefined)
        return codec === 'ascii' || codec === 'latin_1';
    for (let byte = 0; byte < 0x80; byte++)
        if (first.charCodeAt(byte) !== byte)
            return false;
    return true;
}
/** What escapes from ASCII in the codecs that are left out. */
const ESCAPES = [
    [/^iso2022_/, /[\x0e\x0f\x1b]/],
    [/^hz$/, /~/],
    [/^utf_7$/, /\+/],
    [/^(raw_)?unicode_escape$/, /\\/],
];
/** Whether ASCII bytes have nothing in them that such a codec would translate. */
function saysNothing(codec, bytes) {
    const escape = ESCAPES.find(([pattern]) => pattern.test(codec))?.[1];
    return escape !== undefined && !escape.test(asBuffer(bytes).toString('latin1'));
}
/** The same bytes as a Buffer. */
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

;// CONCATENATED MODULE: ./lib/discover/decode/cookie.js
const cookie_NEWLINE = 0x0a;
const cookie_RETURN = 0x0d;
/** Finds the cookie in the first line, or in the second where the first is blank or only a comment. */
function findCookie(bytes) {
    const firstEnd = lineEnd(bytes, 0);
    const first = line(bytes, 0, firstEnd);
    const inFirst = cookieIn(first);
    if (inFirst !== null)
        return { name: inFirst, line: 1 };
    if (!/^[ \t\f]*(#|$)/.test(first) || firstEnd >= bytes.length)
        return null;
    const next = firstEnd + (bytes[firstEnd] === cookie_RETURN && bytes[firstEnd + 1] === cookie_NEWLINE ? 2 : 1);
    const inSecond = cookieIn(line(bytes, next, lineEnd(bytes, next)));
    return inSecond === null ? null : { name: inSecond, line: 2 };
}
function lineEnd(bytes, from) {
    for (let at = from; at < bytes.length; at++) {
        if (bytes[at] === cookie_NEWLINE || bytes[at] === cookie_RETURN)
            return at;
    }
    return bytes.length;
}
/** The line in Latin-1, unless it cannot hold a cookie: a line of code is not turned into text. */
function line(bytes, from, to) {
    let at = from;
    while (at < to && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0c))
        at++;
    if (at < to && bytes[at] !== 0x23)
        return 'code';
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}
function cookieIn(text) {
    const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/s.exec(text)?.[1];
    return found === undefined ? null : normalName(found);
}
/** CPython's short list of names that it knows without asking the codecs. */
function normalName(name) {
    const start = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
    if (start === 'utf-8' || start.startsWith('utf-8-'))
        return 'utf-8';
    return /^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(start) ? 'iso-8859-1' : name;
}

;// CONCATENATED MODULE: ./lib/discover/decode/scan-text.js
const HASH = 0x23;
const BACKSLASH = 0x5c;
/** The comments and strings of a source, in order. An f-string counts as one string, whatever it contains. */
function* scanText(bytes) {
    for (let at = 0; at < bytes.length;) {
        const byte = bytes[at];
        if (byte === HASH) {
            const end = scan_text_lineEnd(bytes, at);
            yield { kind: 'comment', raw: false, start: at, end, contentStart: at + 1, contentEnd: end };
            at = end;
        }
        else if (byte === 0x22 || byte === 0x27) {
            const piece = stringAt(bytes, at, byte);
            yield piece;
            at = Math.max(piece.end, at + 1);
        }
        else
            at++;
    }
}
function scan_text_lineEnd(bytes, from) {
    let at = from;
    while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d)
        at++;
    return at;
}
/** The string whose opening quote is at `quoteAt`; one that nothing closes ends with its line, or with the source. */
function stringAt(bytes, quoteAt, quote) {
    let start = quoteAt;
    while (start > 0 && quoteAt - start < 2 && /[rbuft]/i.test(String.fromCharCode(bytes[start - 1])))
        start--;
    const prefix = String.fromCharCode(...bytes.subarray(start, quoteAt)).toLowerCase();
    const triple = bytes[quoteAt + 1] === quote && bytes[quoteAt + 2] === quote;
    const contentStart = quoteAt + (triple ? 3 : 1);
    let at = contentStart;
    for (; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === BACKSLASH)
            at++;
        else if (byte === quote && (!triple || (bytes[at + 1] === quote && bytes[at + 2] === quote)))
            break;
        else if (!triple && (byte === 0x0a || byte === 0x0d))
            break;
    }
    const contentEnd = Math.min(at, bytes.length);
    const closed = bytes[contentEnd] === quote ? (triple ? 3 : 1) : 0;
    const kind = prefix.includes('b') ? 'bytes' : /[ft]/.test(prefix) ? 'f-string' : 'string';
    return { kind, raw: prefix.includes('r'), start, end: contentEnd + closed, contentStart, contentEnd };
}

;// CONCATENATED MODULE: ./lib/discover/decode/bad-bytes.js





/** Judges bytes that are not UTF-8: a fault of the whole source since 3.14, of the token they are part of in 3.13. */
function judgeBadBytes(bytes, version) {
    return version === '3.13' ? judgeTokens(bytes) : judgeSource(bytes);
}
function judgeSource(bytes) {
    const { start } = utf8Problem(bytes, 0, bytes.length);
    const [line, offset] = position(bytes, start);
    const message = `Non-UTF-8 code starting with '\\x${hex(bytes[start])}' on line ${line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details`;
    return { source: withoutBadBytes(bytes), error: `SyntaxError: ${message} at ${line}:${offset}` };
}
/**
 * 3.13 decodes names and strings one by one and comments never, so that a comment may hold anything: its bad bytes become
 * question marks, which moves nothing.
 */
function judgeTokens(bytes) {
    const copy = Uint8Array.from(bytes);
    const pieces = scanText(bytes);
    let piece = pieces.next();
    for (const problem of utf8Problems(bytes)) {
        while (piece.done !== true && piece.value.end <= problem.start)
            piece = pieces.next();
        const around = piece.done !== true && piece.value.start <= problem.start ? piece.value : null;
        if (around?.kind !== 'comment')
            return { source: withoutBadBytes(bytes), error: tokenError(bytes, problem, around) };
        copy.fill(0x3f, problem.start, problem.end);
    }
    return { source: copy, error: null };
}
/** What CPython 3.13 says of a bad byte in a string or, with no piece around it, in a name. */
function tokenError(bytes, problem, piece) {
    if (piece === null) {
        let start = problem.start;
        while (start > 0 && isNameByte(bytes[start - 1]))
            start--;
        let end = problem.end;
        while (end < bytes.length && isNameByte(bytes[end]))
            end++;
        return `SyntaxError: (unicode error) ${bad_bytes_relative(bytes, start, end)}${at(bytes, problem.start)}`;
    }
    if (piece.kind === 'bytes')
        return `SyntaxError: bytes can only contain ASCII literal characters${at(bytes, piece.start)}`;
    if (piece.kind === 'f-string')
        return `UnicodeDecodeError: ${bad_bytes_relative(bytes, ...middle(bytes, piece, problem))}`;
    if (piece.raw || !bytes.subarray(piece.contentStart, piece.contentEnd).includes(0x5c)) {
        return `SyntaxError: (unicode error) ${bad_bytes_relative(bytes, piece.contentStart, piece.contentEnd)}${at(bytes, piece.start)}`;
    }
    // With a backslash in it, a string is decoded run by run of bytes that are not ASCII.
    let start = problem.start;
    while (bytes[start - 1] > 0x7f)
        start--;
    let end = problem.end;
    while (end < piece.contentEnd && bytes[end] > 0x7f)
        end++;
    return `SyntaxError: (unicode error) ${bad_bytes_relative(bytes, start, end)}${at(bytes, piece.start)}`;
}
/** The literal part of an f-string around a problem. */
function middle(bytes, piece, problem) {
    let start = problem.start;
    while (start > piece.contentStart && bytes[start - 1] !== 0x7d && bytes[start - 1] !== 0x3a)
        start--;
    let end = problem.end;
    while (end < piece.contentEnd && bytes[end] !== 0x7b && bytes[end] !== 0x7d)
        end++;
    return [start, end];
}
/** The message for [start, end), positions counted from its start. */
function bad_bytes_relative(bytes, start, end) {
    const lines = newlinesTranslated(bytes.subarray(start, end));
    const part = isLineEnd(bytes[end - 1]) ? lines : lines.subarray(0, -1);
    const problem = utf8Problem(part, 0, part.length);
    return problem === null ? 'invalid text' : problemText(problem, part);
}
function isLineEnd(byte) {
    return byte === 0x0a || byte === 0x0d;
}
function isNameByte(byte) {
    return byte > 0x7f || byte === 0x5f || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
function at(bytes, offset) {
    return ` at ${position(bytes, offset).join(':')}`;
}
/** CPython's 1-based line and, in characters, column of a byte. */
function position(bytes, offset) {
    let line = 1;
    let start = 0;
    for (let i = 0; i < offset; i++) {
        if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) {
            line++;
            start = i + 1;
        }
    }
    return [line, Array.from(asBuffer(bytes.subarray(start, offset)).toString('utf8')).length + 1];
}

;// CONCATENATED MODULE: ./lib/discover/decode/decode.js





/**
 * Decodes a file's bytes as CPython does before it parses them (PEP 263): BOM, coding cookie, UTF-8 by default. UTF-8
 * without a cookie, which is nearly every file, is looked through once and not copied.
 */
function decode(bytes, version) {
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = bom ? bytes.subarray(3) : bytes;
    const valid = (0,external_node_buffer_namespaceObject.isUtf8)(body);
    if (body.includes(0))
        return decoded(valid ? body : withoutBadBytes(body), 'SyntaxError: source code string cannot contain null bytes');
    const cookie = findCookie(body);
    if (cookie === null || cookie.name === 'utf-8') {
        if (valid)
            return { source: body, length: body.length, error: null };
        const { source, error } = judgeBadBytes(body, version);
        return decoded(source, error);
    }
    if (bom) {
        const position = version === '3.13' ? '' : ` at ${cookie.line}:0`;
        return decoded(withoutBadBytes(body), `SyntaxError: encoding problem: ${cookie.name} with BOM${position}`);
    }
    const { source, message } = transcode(body, cookie.name);
    return decoded(source, message === null ? null : `SyntaxError: ${message}`);
}
function decoded(source, error) {
    return { source, length: source.length, error };
}

;// CONCATENATED MODULE: ./lib/discover/blob-id.js

/** Git's object id of a file with these bytes, in SHA-1. */
function blobId(bytes) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/discover/index.js








;// CONCATENATED MODULE: ./lib/python/literals/escapes.js
/** Value of a hexadecimal digit's byte, or -1. */
function hexDigit(byte) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
/** The number in `count` hexadecimal digits, which are there. */
function hexNumber(source, start, count) {
    let number = 0;
    for (let i = start; i < start + count; i++)
        number = number * 16 + hexDigit(source[i]);
    return number;
}
const isOctal = (byte) => byte !== undefined && byte >= 0x30 && byte <= 0x37;
/** Length of the run of up to three octal digits at `start`. */
function octalLength(source, start, end) {
    let length = 0;
    while (length < 3 && start + length < end && isOctal(source[start + length]))
        length++;
    return length;
}
/** The number in `count` octal digits. */
function octalNumber(source, start, count) {
    let number = 0;
    for (let i = start; i < start + count; i++)
        number = number * 8 + source[i] - 0x30;
    return number;
}
/** What the escapes of one letter or sign stand for, strings and bytes alike; 0xff for the others. */
const SIMPLE = new Uint8Array(128).fill(0xff);
for (const [sign, value] of ['\\\\', "''", '""', 'a\x07', 'b\b', 'f\f', 'n\n', 'r\r', 't\t', 'v\v']) {
    SIMPLE[sign.charCodeAt(0)] = value.charCodeAt(0);
}
/** Code of the escape `\` + `byte`, or -1 where that is no simple escape. */
function simpleEscape(byte) {
    const code = byte < 0x80 ? SIMPLE[byte] : 0xff;
    return code === 0xff ? -1 : code;
}

;// CONCATENATED MODULE: ./lib/python/literals/decode-bytes.js

/** Writes the value of the bytes literal's text `source[start, end)` to `target` and gives the index after it. */
function decodeBytes(source, start, end, raw, target, at) {
    let i = start;
    while (i < end) {
        const byte = source[i];
        if (byte === 0x0d) {
            target[at++] = 0x0a;
            i += source[i + 1] === 0x0a ? 2 : 1;
            continue;
        }
        if (byte !== 0x5c || raw || i + 1 >= end) {
            target[at++] = byte;
            i++;
            continue;
        }
        const letter = source[i + 1];
        const simple = simpleEscape(letter);
        if (simple >= 0) {
            target[at++] = simple;
            i += 2;
        }
        else if (letter === 0x0a)
            i += 2;
        else if (letter === 0x0d)
            i += source[i + 2] === 0x0a ? 3 : 2;
        else if (letter === 0x78) {
            target[at++] = hexNumber(source, i + 2, 2);
            i += 4;
        }
        else {
            const digits = octalLength(source, i + 1, end);
            target[at++] = digits === 0 ? byte : octalNumber(source, i + 1, digits);
            i += 1 + digits;
        }
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/python/nodes.generated.js
// Generated from Python.asdl by scripts/generate-nodes.ts. DO NOT EDIT.
/** CPython's class name of each kind. */
const KIND_NAMES = [
    '',
    'Module',
    'FunctionDef',
    'AsyncFunctionDef',
    'ClassDef',
    'Return',
    'Delete',
    'Assign',
    'TypeAlias',
    'AugAssign',
    'AnnAssign',
    'For',
    'AsyncFor',
    'While',
    'If',
    'With',
    'AsyncWith',
    'Match',
    'Raise',
    'Try',
    'TryStar',
    'Assert',
    'Import',
    'ImportFrom',
    'Global',
    'Nonlocal',
    'Expr',
    'Pass',
    'Break',
    'Continue',
    'BoolOp',
    'NamedExpr',
    'BinOp',
    'UnaryOp',
    'Lambda',
    'IfExp',
    'Dict',
    'Set',
    'ListComp',
    'SetComp',
    'DictComp',
    'GeneratorExp',
    'Await',
    'Yield',
    'YieldFrom',
    'Compare',
    'Call',
    'FormattedValue',
    'Interpolation',
    'JoinedStr',
    'TemplateStr',
    'Constant',
    'Attribute',
    'Subscript',
    'Starred',
    'Name',
    'List',
    'Tuple',
    'Slice',
    'Load',
    'Store',
    'Del',
    'And',
    'Or',
    'Add',
    'Sub',
    'Mult',
    'MatMult',
    'Div',
    'Mod',
    'Pow',
    'LShift',
    'RShift',
    'BitOr',
    'BitXor',
    'BitAnd',
    'FloorDiv',
    'Invert',
    'Not',
    'UAdd',
    'USub',
    'Eq',
    'NotEq',
    'Lt',
    'LtE',
    'Gt',
    'GtE',
    'Is',
    'IsNot',
    'In',
    'NotIn',
    'comprehension',
    'ExceptHandler',
    'arguments',
    'arg',
    'keyword',
    'alias',
    'withitem',
    'match_case',
    'MatchValue',
    'MatchSingleton',
    'MatchSequence',
    'MatchMapping',
    'MatchClass',
    'MatchStar',
    'MatchAs',
    'MatchOr',
    'TypeIgnore',
    'TypeVar',
    'ParamSpec',
    'TypeVarTuple',
];
const KIND_COUNT = 111;
/** Length of a node of each kind in the heap, header included. */
const NODE_SIZES = Uint8Array.from([
    0,
    5, // Module
    9, // FunctionDef
    9, // AsyncFunctionDef
    9, // ClassDef
    4, // Return
    4, // Delete
    5, // Assign
    6, // TypeAlias
    6, // AugAssign
    7, // AnnAssign
    7, // For
    7, // AsyncFor
    6, // While
    6, // If
    5, // With
    5, // AsyncWith
    5, // Match
    5, // Raise
    7, // Try
    7, // TryStar
    5, // Assert
    5, // Import
    7, // ImportFrom
    4, // Global
    4, // Nonlocal
    4, // Expr
    3, // Pass
    3, // Break
    3, // Continue
    5, // BoolOp
    5, // NamedExpr
    6, // BinOp
    5, // UnaryOp
    5, // Lambda
    6, // IfExp
    5, // Dict
    4, // Set
    5, // ListComp
    5, // SetComp
    6, // DictComp
    5, // GeneratorExp
    4, // Await
    4, // Yield
    4, // YieldFrom
    6, // Compare
    6, // Call
    6, // FormattedValue
    7, // Interpolation
    4, // JoinedStr
    4, // TemplateStr
    6, // Constant
    6, // Attribute
    6, // Subscript
    5, // Starred
    5, // Name
    5, // List
    5, // Tuple
    6, // Slice
    3, // Load
    3, // Store
    3, // Del
    3, // And
    3, // Or
    3, // Add
    3, // Sub
    3, // Mult
    3, // MatMult
    3, // Div
    3, // Mod
    3, // Pow
    3, // LShift
    3, // RShift
    3, // BitOr
    3, // BitXor
    3, // BitAnd
    3, // FloorDiv
    3, // Invert
    3, // Not
    3, // UAdd
    3, // USub
    3, // Eq
    3, // NotEq
    3, // Lt
    3, // LtE
    3, // Gt
    3, // GtE
    3, // Is
    3, // IsNot
    3, // In
    3, // NotIn
    7, // comprehension
    6, // ExceptHandler
    10, // arguments
    5, // arg
    5, // keyword
    5, // alias
    5, // withitem
    6, // match_case
    4, // MatchValue
    4, // MatchSingleton
    4, // MatchSequence
    6, // MatchMapping
    7, // MatchClass
    4, // MatchStar
    5, // MatchAs
    4, // MatchOr
    4, // TypeIgnore
    6, // TypeVar
    5, // ParamSpec
    5, // TypeVarTuple
]);
/** The fields of each kind: their names and shapes, in order. */
const nodes_generated_FIELDS = [
    [],
    [
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'type_ignores', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'name', shape: 5 /* Shape.Name */ },
        { name: 'args', shape: 1 /* Shape.Node */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'decorator_list', shape: 2 /* Shape.NodeList */ },
        { name: 'returns', shape: 1 /* Shape.Node */ },
        { name: 'type_params', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'name', shape: 5 /* Shape.Name */ },
        { name: 'args', shape: 1 /* Shape.Node */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'decorator_list', shape: 2 /* Shape.NodeList */ },
        { name: 'returns', shape: 1 /* Shape.Node */ },
        { name: 'type_params', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'name', shape: 5 /* Shape.Name */ },
        { name: 'bases', shape: 2 /* Shape.NodeList */ },
        { name: 'keywords', shape: 2 /* Shape.NodeList */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'decorator_list', shape: 2 /* Shape.NodeList */ },
        { name: 'type_params', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'targets', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'targets', shape: 2 /* Shape.NodeList */ },
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'name', shape: 1 /* Shape.Node */ },
        { name: 'type_params', shape: 2 /* Shape.NodeList */ },
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'target', shape: 1 /* Shape.Node */ },
        { name: 'op', shape: 3 /* Shape.Kind */ },
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'target', shape: 1 /* Shape.Node */ },
        { name: 'annotation', shape: 1 /* Shape.Node */ },
        { name: 'value', shape: 1 /* Shape.Node */ },
        { name: 'simple', shape: 7 /* Shape.Int */ },
    ],
    [
        { name: 'target', shape: 1 /* Shape.Node */ },
        { name: 'iter', shape: 1 /* Shape.Node */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'orelse', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'target', shape: 1 /* Shape.Node */ },
        { name: 'iter', shape: 1 /* Shape.Node */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'orelse', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'test', shape: 1 /* Shape.Node */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'orelse', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'test', shape: 1 /* Shape.Node */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'orelse', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'items', shape: 2 /* Shape.NodeList */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'items', shape: 2 /* Shape.NodeList */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'subject', shape: 1 /* Shape.Node */ },
        { name: 'cases', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'exc', shape: 1 /* Shape.Node */ },
        { name: 'cause', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'handlers', shape: 2 /* Shape.NodeList */ },
        { name: 'orelse', shape: 2 /* Shape.NodeList */ },
        { name: 'finalbody', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'body', shape: 2 /* Shape.NodeList */ },
        { name: 'handlers', shape: 2 /* Shape.NodeList */ },
        { name: 'orelse', shape: 2 /* Shape.NodeList */ },
        { name: 'finalbody', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'test', shape: 1 /* Shape.Node */ },
        { name: 'msg', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'names', shape: 2 /* Shape.NodeList */ },
        { name: 'is_lazy', shape: 7 /* Shape.Int */ },
    ],
    [
        { name: 'module', shape: 5 /* Shape.Name */ },
        { name: 'names', shape: 2 /* Shape.NodeList */ },
        { name: 'level', shape: 7 /* Shape.Int */ },
        { name: 'is_lazy', shape: 7 /* Shape.Int */ },
    ],
    [
        { name: 'names', shape: 6 /* Shape.NameList */ },
    ],
    [
        { name: 'names', shape: 6 /* Shape.NameList */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [],
    [],
    [],
    [
        { name: 'op', shape: 3 /* Shape.Kind */ },
        { name: 'values', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'target', shape: 1 /* Shape.Node */ },
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'left', shape: 1 /* Shape.Node */ },
        { name: 'op', shape: 3 /* Shape.Kind */ },
        { name: 'right', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'op', shape: 3 /* Shape.Kind */ },
        { name: 'operand', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'args', shape: 1 /* Shape.Node */ },
        { name: 'body', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'test', shape: 1 /* Shape.Node */ },
        { name: 'body', shape: 1 /* Shape.Node */ },
        { name: 'orelse', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'keys', shape: 2 /* Shape.NodeList */ },
        { name: 'values', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'elts', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'elt', shape: 1 /* Shape.Node */ },
        { name: 'generators', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'elt', shape: 1 /* Shape.Node */ },
        { name: 'generators', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'key', shape: 1 /* Shape.Node */ },
        { name: 'value', shape: 1 /* Shape.Node */ },
        { name: 'generators', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'elt', shape: 1 /* Shape.Node */ },
        { name: 'generators', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'left', shape: 1 /* Shape.Node */ },
        { name: 'ops', shape: 4 /* Shape.KindList */ },
        { name: 'comparators', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'func', shape: 1 /* Shape.Node */ },
        { name: 'args', shape: 2 /* Shape.NodeList */ },
        { name: 'keywords', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
        { name: 'conversion', shape: 7 /* Shape.Int */ },
        { name: 'format_spec', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
        { name: 'str', shape: 10 /* Shape.Text */ },
        { name: 'conversion', shape: 7 /* Shape.Int */ },
        { name: 'format_spec', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'values', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'values', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'value', shape: 8 /* Shape.Constant */ },
        { name: 'pieces', shape: 9 /* Shape.Pieces */ },
        { name: 'u', shape: 7 /* Shape.Int */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
        { name: 'attr', shape: 5 /* Shape.Name */ },
        { name: 'ctx', shape: 3 /* Shape.Kind */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
        { name: 'slice', shape: 1 /* Shape.Node */ },
        { name: 'ctx', shape: 3 /* Shape.Kind */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
        { name: 'ctx', shape: 3 /* Shape.Kind */ },
    ],
    [
        { name: 'id', shape: 5 /* Shape.Name */ },
        { name: 'ctx', shape: 3 /* Shape.Kind */ },
    ],
    [
        { name: 'elts', shape: 2 /* Shape.NodeList */ },
        { name: 'ctx', shape: 3 /* Shape.Kind */ },
    ],
    [
        { name: 'elts', shape: 2 /* Shape.NodeList */ },
        { name: 'ctx', shape: 3 /* Shape.Kind */ },
    ],
    [
        { name: 'lower', shape: 1 /* Shape.Node */ },
        { name: 'upper', shape: 1 /* Shape.Node */ },
        { name: 'step', shape: 1 /* Shape.Node */ },
    ],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [
        { name: 'target', shape: 1 /* Shape.Node */ },
        { name: 'iter', shape: 1 /* Shape.Node */ },
        { name: 'ifs', shape: 2 /* Shape.NodeList */ },
        { name: 'is_async', shape: 7 /* Shape.Int */ },
    ],
    [
        { name: 'type', shape: 1 /* Shape.Node */ },
        { name: 'name', shape: 5 /* Shape.Name */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'posonlyargs', shape: 2 /* Shape.NodeList */ },
        { name: 'args', shape: 2 /* Shape.NodeList */ },
        { name: 'vararg', shape: 1 /* Shape.Node */ },
        { name: 'kwonlyargs', shape: 2 /* Shape.NodeList */ },
        { name: 'kw_defaults', shape: 2 /* Shape.NodeList */ },
        { name: 'kwarg', shape: 1 /* Shape.Node */ },
        { name: 'defaults', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'arg', shape: 5 /* Shape.Name */ },
        { name: 'annotation', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'arg', shape: 5 /* Shape.Name */ },
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'name', shape: 5 /* Shape.Name */ },
        { name: 'asname', shape: 5 /* Shape.Name */ },
    ],
    [
        { name: 'context_expr', shape: 1 /* Shape.Node */ },
        { name: 'optional_vars', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'pattern', shape: 1 /* Shape.Node */ },
        { name: 'guard', shape: 1 /* Shape.Node */ },
        { name: 'body', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'value', shape: 8 /* Shape.Constant */ },
    ],
    [
        { name: 'patterns', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'keys', shape: 2 /* Shape.NodeList */ },
        { name: 'patterns', shape: 2 /* Shape.NodeList */ },
        { name: 'rest', shape: 5 /* Shape.Name */ },
    ],
    [
        { name: 'cls', shape: 1 /* Shape.Node */ },
        { name: 'patterns', shape: 2 /* Shape.NodeList */ },
        { name: 'kwd_attrs', shape: 6 /* Shape.NameList */ },
        { name: 'kwd_patterns', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'name', shape: 5 /* Shape.Name */ },
    ],
    [
        { name: 'pattern', shape: 1 /* Shape.Node */ },
        { name: 'name', shape: 5 /* Shape.Name */ },
    ],
    [
        { name: 'patterns', shape: 2 /* Shape.NodeList */ },
    ],
    [
        { name: 'lineno', shape: 7 /* Shape.Int */ },
    ],
    [
        { name: 'name', shape: 5 /* Shape.Name */ },
        { name: 'bound', shape: 1 /* Shape.Node */ },
        { name: 'default_value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'name', shape: 5 /* Shape.Name */ },
        { name: 'default_value', shape: 1 /* Shape.Node */ },
    ],
    [
        { name: 'name', shape: 5 /* Shape.Name */ },
        { name: 'default_value', shape: 1 /* Shape.Node */ },
    ],
];
/** Whether a kind is one of the ASDL sum `stmt`. */
function isStmt(kind) {
    return kind >= 2 && kind <= 29;
}
/** Whether a kind is one of the ASDL sum `expr`. */
function isExpr(kind) {
    return kind >= 30 && kind <= 58;
}
/** Whether a kind is one of the ASDL sum `expr_context`. */
function isExprContext(kind) {
    return kind >= 59 && kind <= 61;
}
/** Whether a kind is one of the ASDL sum `boolop`. */
function isBoolop(kind) {
    return kind >= 62 && kind <= 63;
}
/** Whether a kind is one of the ASDL sum `operator`. */
function isOperator(kind) {
    return kind >= 64 && kind <= 76;
}
/** Whether a kind is one of the ASDL sum `unaryop`. */
function isUnaryop(kind) {
    return kind >= 77 && kind <= 80;
}
/** Whether a kind is one of the ASDL sum `cmpop`. */
function isCmpop(kind) {
    return kind >= 81 && kind <= 90;
}
/** Whether a kind is one of the ASDL sum `pattern`. */
function isPattern(kind) {
    return kind >= 99 && kind <= 106;
}
/** Whether a kind is one of the ASDL sum `type_param`. */
function isTypeParam(kind) {
    return kind >= 108 && kind <= 110;
}

;// CONCATENATED MODULE: ./lib/python/tree.js

const PYTHON_VERSIONS = ['3.13', '3.14', '3.15'];
/** 1-based line of a byte offset. */
function lineOf(tree, offset) {
    const { lineStarts } = tree;
    let low = 0;
    let high = tree.lineCount - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lineStarts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** 0-based column of a byte offset, in UTF-8 bytes, as CPython's `col_offset`. */
function columnOf(tree, offset) {
    return offset - tree.lineStarts[lineOf(tree, offset) - 1];
}
/** Calls `visit` for each direct child node, in the order of `ast.iter_child_nodes` (ctx and operators left out). */
function forEachChild(tree, node, visit) {
    const { heap } = tree;
    const fields = FIELDS[heap[node]];
    for (let i = 0; i < fields.length; i++) {
        const value = heap[node + 3 + i];
        if (value === 0)
            continue;
        const shape = fields[i].shape;
        if (shape === 1 /* Shape.Node */)
            visit(value);
        else if (shape === 2 /* Shape.NodeList */) {
            const count = heap[value];
            for (let j = 1; j <= count; j++) {
                const item = heap[value + j];
                if (item !== 0)
                    visit(item);
            }
        }
    }
}


;// CONCATENATED MODULE: ./lib/python/unicode/hangul.js
const LEADING = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H'];
const VOWELS = [
    'A',
    'AE',
    'YA',
    'YAE',
    'EO',
    'E',
    'YEO',
    'YE',
    'O',
    'WA',
    'WAE',
    'OE',
    'YO',
    'U',
    'WEO',
    'WE',
    'WI',
    'YU',
    'EU',
    'YI',
    'I',
];
const TRAILING = [
    '',
    'G',
    'GG',
    'GS',
    'N',
    'NJ',
    'NH',
    'D',
    'L',
    'LG',
    'LM',
    'LB',
    'LS',
    'LT',
    'LP',
    'LH',
    'M',
    'B',
    'BS',
    'S',
    'SS',
    'NG',
    'J',
    'C',
    'K',
    'T',
    'P',
    'H',
];
const FIRST_SYLLABLE = 0xac00;
/** Code point of a Hangul syllable by its short name (`GAG`), or -1. Each part is the longest that fits, as in CPython. */
function hangulSyllable(name) {
    const leading = longest(LEADING, name, 0);
    if (leading < 0)
        return -1;
    const vowelAt = LEADING[leading].length;
    const vowel = longest(VOWELS, name, vowelAt);
    if (vowel < 0)
        return -1;
    const trailingAt = vowelAt + VOWELS[vowel].length;
    const trailing = longest(TRAILING, name, trailingAt);
    if (trailing < 0 || trailingAt + TRAILING[trailing].length !== name.length)
        return -1;
    return FIRST_SYLLABLE + (leading * VOWELS.length + vowel) * TRAILING.length + trailing;
}
function longest(parts, name, at) {
    let found = -1;
    for (let i = 0; i < parts.length; i++) {
        if (name.startsWith(parts[i], at) && (found < 0 || parts[i].length > parts[found].length))
            found = i;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/python/unicode/names.generated.js
// Generated from CPython's unicodedata by scripts/generate-unicode.ts (3.13: Unicode 15.1.0, 3.14: Unicode 16.0.0, 3.15: Unicode 17.0.0). DO NOT EDIT.
/** Names that are a prefix and the code point: the ranges by version. */
const SERIES = {
    'CJK UNIFIED IDEOGRAPH-': ['a9s 534 1s g74 1xj4 wyo w 37e 6 66 2 4g2 e 5rl f ha 3he 3t7 5 38g', 'a9s 534 1s g74 1xj4 wyo w 37e 6 66 2 4g2 e 5rl f ha 3he 3t7 5 38g', 'a9s 534 1s g74 1xj4 wyo w 3dq 2 4ge 2 5rl f ha 3he 3t7 5 6ju'],
    'CJK COMPATIBILITY IDEOGRAPH-': ['1d6o a6 2 2y 2skm f2', '1d6o a6 2 2y 2skm f2', '1d6o a6 2 2y 2skm f2'],
    'KHITAN SMALL SCRIPT CHARACTER-': ['260w d2', '260w d2 15 1', '260w d2 15 1'],
    'NUSHU CHARACTER-': ['2dm8 b0', '2dm8 b0', '2dm8 b0'],
    'EGYPTIAN HIEROGLYPH-': ['', '1oww 32z', '1oww 32z'],
    'TANGUT IDEOGRAPH-': ['', '', '20ow 4qo zk v'],
};
/**
 * All other names, in base64 of Brotli. For each version, what it adds: its names in the order of code points, each after
 * the difference (base 36, lower case; 1 is left out) to the one before it, the first to -1; then its aliases after their code point.
 */
const NAMES = 'X9EbfgUnY0O8ivXSbQi9RH892lxt6BaTMawGKKRjkMYFUzlde3u/74bIroDivtWrpGyTcfzfqk7NQJiv92HriOa1W5UA90mAqqqq5iaTMdbdWAxAAFUhs/wXPRt79QAfkfKCVLgu1MROtrKpR2/bjuPswypOX10nb9qBR/HV6C0MvOXKlYu20XkcHfs8N1pQscuNO8dXuNBwlOqe2Pijf2Og44vhPjnypV3xK9/kcVcvZZcpP9rNCysiJickBNl45T/t6ClQnC3glrJs/M9ZO0xD5wXDPfHNRTsjYOMLH9cdmQ/22vk03E/NTw0ha3X1Itw67XXMU2BbKUiTh8q4rV6veAoAwAtJoKgp5zKMwWVV66RJGvWZlkZrbPCRg2FbUPYDJ0e50HHRelPA2fTBi87esk2w96bd8dVHSb4Dkv+Dc6i0BZQbq7O6CwDVl/lalbXThFIBwbcJGp4wO1NurC6VZ2MN329ATBcK8zDbTOb4p/ppqhSNTRFhHsyKxoXw71wbOmzvMjksXQaaoM0LFwSI9k026T8foxBmjaAJ5XMbptwktN0HNWzk+61rg4rMkSNNWuH9Mib2NJWLxk2hGIWvYc0jy4kL1nJi8SMogDwBulqtd87p+p1VawV64fae0AHubX+QoqAyh1atqxbDOUGB/9Ux4Ilvqfr1bCoXzc0YD8DuskxKX0zHpeiROwal5JAe03KcugwoviBwgkmNiRvmMWpCv3CFBnpPesmahgEmU/onezcVRbN3SVJU2MLARxrzRjJer2pGq/+m2qIlsw81kfksGsdaOfcHABUpvk/mTCIFyZ1tB1mRaKGbgjDULubhLzXULPrPlUQVJH7/DBLYhFkYHdCSrO5VP07vmwRLaQozxyjm86s19jeSzmAYkYuDkM3Kj1EVhvuFSSFbKO9Buh/KaKGfc6Rwv76xqcEJ1r1PdZ1i2PA5jnj6y2dO6w2LQ/NO5I8ppiZoKaiBqmPDbkvsglbs801uggTIVk0fc8F50pftJEvjn/b8t15X+Ai8zuUkk/rf9zb/rfIIhxhHIQ6GP6SxUxgNOGftsxS6m3qiQ0l0qILb3eVHN9R3A/qBRmefc/lGLVUZEK8KkF4VyS4kJ8BJTw6Jll6Oek4xyB49z2IcTGbmeb57mg5z71qDmTXnfKEskt0d69l8DAMLC3YAMDx8QAzDAIP//1/mJx2CDPAQHnLbWR86ETS/buk4TA7IzgB79atz9i0HaZzUPanVk4U0TolwQ2ZT/k2Y4b/aVz/7/4fwuzQ/8hRbl2zlWXqiUBKNUDOdeVnrjupUM8+BA2E2Lwi/wv//l+rb1KI7pDgY5nF/suik30mAOqbRH0xMVPF0DAHv7nOxLOCBa1lVdGAVfwLkXt9UR8pBYT7olEYR+se9vQLiQvH/tjaVmdFdX0LSYQh7njNykzZurXIU+P9/39LKRfUILa0xbKhSCsAIIQyH+e+LXQIgWhAsmUQJgGgBkC3Bbv3PPfdnIyOiBDKyREZkiczIEglgzYIqgSRmNEdb0rOLIKtbW+OON4YzPHytbTpW+8mrCWl4J1XbPXQ/1kkJ+P9+71tSs5BZA2IYAXaZhdg9zEZDgEvvnL8cOjjJWdNO3RMTGtc9e5/7O87YljRJ0oSYqDEIyATY/8/U15ZyyqXctZ+7jp9yolzRcq581DkSb3gVQ+Dsu29tEwMlzkIBswrEgA5cKIKKpCqnULorQ0hNYwJ1MaEwDqdGT07q4pCabDXk5zZBgpHA//f7emcbl0JFav5x/7pc3HNpmfLT67rMk4qMp3x4O+ov5sO8URzcdTwUrdGGlmi2/mcvaFncKLKKrOMpg5Ukc67neq78i1vcKYD//1/2KVWkfMKW4xVyMaBcDnFxCzBT8a46Sv13y+k4P+cWG/iR13Bo+qc/qFeHOa8tFweXMFUjoVSFJKA7tgcfLi6HAgCB34cMQwgx71XrteWvdOrUhVhKlYpeu6p25UQ40vm+O+v11i5wo5wcYl7O0AmgE6B0GDossA4H/kjS4agrKrep6y84Fp2tfvn/SpWvAIqMqUdxH3sSEmLS3dUohABVgskpnO516lmncxz3Od6PlAKgNhWkTsX9fzp1dfA82d2yNWOyjEonhLdn7LAlvvMPsVJUWWWPBbr75+hdTgXbpVMIZZVkF2jvOhP8///yM+lMpnRU+43Df0KSATJBk1rlFLDZYDMv3n9fpz7PqW85lnPLiabAQTL59TkhRCZqzxWJEv1tw18hNK7C8dvLRL2J2q26raKKVp4DNP6Trn9t7UDRpax2FJTMSrhq/D2zJ2x6rwsA1097znzQvcY7Mmm2+mtzlRL68P8P+/57Z5PQWBzOM8odWc6lLY9UZJ6vFv1+KleWigxCODqYQwgppC9Nf/o7xrI4eYc6XOtQviWw5VcoUBjVF2bici5htqjiPg7qscU371+5a8c59RMSrCbrGNzIlUiaiSaWaKbvNzOp7O0hGyWFdH5RzDIsYlnYx/c4blYCi/f3FlTRmmXgwAACCk/vqpSOmSn2a7Fe1sNsBPb8FE/XL+dS5ZRyalEmgKWsuQb++9/7NUuKHifh/fWvGlyvUQQlJpRHaHA4HIqpU/t0+q+6s+q+RBeyRGeNNEEiLEUMM9r/DYAOh8MRn336GkZQL9Cj3nBgBf4/96iX8dW+QtF2vLmW2HA4hMlpgC06ECcWZoYt+n+4Z+k7Y/8CYlhWQMsLll3cFNS2Npc3/efKCiC4wcN5aZ9ypf2Ap8Tm/1dH6oaMjULVfHVLlo03yHZDAnl+yrRP4wL5QDbSZea5YmxD6uZyxfeHaT0S20ltHO9RvkAIIcCd2b2T1M+x/AJF22pZk6TzhkvFE/1rDyz0NbS3asQ48HYk+w5Q+EqgdfZ9sb39cUigkwX+gq5lW5b3AK8twxPjo+vNGD/83q1ynW4lSZjt9/5PQqyOh/TPxaO0hJX7erS+juXnQdkWGJgkthyidfzjdAdIk/hfZENFmnFF+K9FUDk4UKYiJvSx5FyjDPbPr2HzJ57/x6Mzze5CgFxA0Gq18tavsewrdY6/msSqGvp1g4hoFOTIxNn9sax/AYIdbcd/kBAConPcuxUYCAq1OYsMSfZYumR/rBO1fYHXHoeemnagxE+D7xJ6hNDT3tRZeJu0sus/kAI+LvWGjTG8SvQ+9maPmN32UDP3EQYQJ5qfOqa9LevbGr3zAmnbINtbAhERUdwevzVRCynp/sQA1uyq1JR2Hh4ELVRBiUSLBfkJ011s2d6KfWb+UN935k9OKp3IRgybNOmY8d9kqWeS0g1Ccjck+Xt4AqS1NetlLfqHgrqA+g+7unMA0bmcIYHKFgH2x1HXx8jVus/GVvTWhsvqgZe0Y7pS0lOGT09dsCFe+OiVCl8dkD5If6D48JN8Jsiw/4CQvuRyVJBF5IzVKdVnWohEdoYCM71zD6dIUnHB1w7vfqCFebuUz9uJowU7YPVhOGIBuGwHNF1pfzOuVhw0H5BnVGdS0qhsqmJuqiKvrvsm6JhGVc73NwOK4AHAU3p2dawjxhFr+4aTJQXyoRj7iA0fbZGj/ntY7qJEVQpfFlV8uzODUJAIGAQKKFS4oEGHD9xgMGCCQ8AXFgASNjxw4IUfksx/25OPvLqLt+vFxJeqxG1EA7N3B960hGXP3+Br1AqRqDxmASVvvylB2E38ug8P4UgCMoWFysqLjZ0f3jQOTjqDXy6Cyc2Hhy9+aLMYTko5PuPe7jbKFJYA6n4jXin/9/zwZv1aG3XtB/7IpFlj5TVBLWejXnXvwBt/yp/Ggu/2SYNFvM1wK7uBpjYyFHjn3LDPwTwFgcW9Cu7WUaWewQTOPpyBFNo38POAhDZY2s8sPrbAmdauLcDbA4fq36QzAHWfbGkqrx3tn3hR7yI/GOw1eQZPWromtZ3baLtFZ/g2JV5mPCf5uLB/p4WE2OTD6WM7KLoZluPn1rRjvb0F5kPa1g5GHcjvipJfHdm4fMuOfoU2dXS6YBaGzIytatKO3vyoVCcJsFw5apJd7rYMYw4tBY6vUrcc+a0t3sNgNe9J2MM5itOyDUL+8IpkWBlQ/JJvbzDFxoDBxzPKzMOTkvY0P0wHqK8MPczxlT+DycUklKl/iV/DIwHv5JadAcc/JefdJAN3ddi8WtCdBu92lO2IMOzlbC8ge10zXjj2vFEIWw6h0LP3JYEcF7fk1BnMkIEHHU+WmYcjpeloHohidZWRZ22Zx8N/twFlFYoq8gViz2sun6CwNZ/ZEzej17E8H9jaLaM3NTZitQTl96unQXktMTmXd6aHwbEUiLfRLCzGMJc83hiY87sqVmRgjDM+GyGSCpOt2MtBLhBrSSYH5ReraBsspLDilrjhxSp6C4tTDlbsZgY0p0mYNdp4223FeI7KOdldQgO61dMB7NujMMsxKZd6SoKDDDasof9wuENffitWHPQZY/stqYgi0+joekjLu25lpRgwHVJTHbUztNfhEo3xNnsgv+SclFyK8Jru9dQkUw5MjcXpELIj0mXChEpYdMxfssGDQom0YpAqdfGJws5okRI7luY1UIkCXajVL5dEWxmaZxonqJyg4myNYZttusn2dlp0PDTMbc9ABzhz1yVDnLkXfqFBgkc9d4PhnBoGO+jAQw477un9yYE5Pz0XQWeBpdoPPPablga89uU34uq9Bs6Xl7APq8a/2h/jcm6c9jzmHrjQu0qnUpIr2L33usb1tVHzDV7YMJ+3jwKTJ2qLzrbfgToRak6QvV/MAcKPzTftdwDNFPIYRel40Pqr1nsvKF358ub8gHOSKNHu9ZW/EN9BlIbaVOca6K7YCfbn0H8s3cuwAFUq8iAFyUL2cBJP75ixd4M/lvE5vurK98A6l18Kt07S6xHvc2VVbqu1YQecoIuVIMzj5LA6ABuDJmyGVL4d5x2HjNtFZ/NbiSRCYnq3kcF1zSrKP4aCUMVHI7AFkTz+3Yrh5iyFT5xYbDrv5PiUGjD1eHbiBrbpTn21wsbv2sqbxIpb4O8xAbRceg5dVWZB3PacV9EZNeW/BTQSZ0v8oHY4Fs6fNM5RiZqzruvZ96IwK+AT8qFjpz4DE+TylaA/vBScShHroO1C4LeL3VdfurE+d373pOQnjOVMhoRmmedTqToQcA9mZ3BhgyhTcvB5WBv/CQFsLTPdiu5GXqvXbegu5BJRJ33Sxmr1adVGAuURIWaGwg9Bu6fkhm4lNdownAuL1com2JyWSlhziAsjS1vzQUWRjyDKPJ4L6TiUHjU5C59tfQuloCSKIxmyFcbw9OR+o5NcpXtcCFEaZ4w/Z5GzR28lTofAlUH2hDb2o4dz+KsjjAVpoMyz6m7YLZiDOW108OdCkUIKKmCQQQYaQIkSRQo22WSjDQ455KCDJXv8/8hlJ1KS+pkZyet8cFxF3OVWTR5FI1uq5Gvr3GMUnxx1Dc1jPrummg9lqz7vFWj6ZqHvvB3myshXa9mi1olbND8p3PMvuOedy7Jd57XWzla8Gb6zB52Y1Xi5N8jBR52ic/K5f+0zMHVg5vJzvw/re96QmMqNkca8h8MhmNLbZ60G1MG9/vsN7xkj4AE+cnnZyUWslhjk4oewhk7Iqyl8EM9UkX1jmZp82ubGzjG/nDMSPeB4ndr+atyDl48HlfxPCvRnBL0TFkPMeCp9arhQjuRk5GcCRUcwHew0j9IJATsTs4GqLu6uCOa71n5T0tOslWEm+1B8V7uXNnaVljJBSCM3NMvu4OI+G5sjJVKvjf2yRfftZboQnq2GPPYeFgjskaOKh/kYujtJFwQHmxg8Vb+UXvWiL9VGrXroFkuK+RFSDI0t2SPlCSc4KKGWh6qkkyu1swIz1Sw5VW96ToZC+6JMM6ve+Z0g91Tjmec5eJZq9QaoAchy2sKDfekSmVWp98jMlF74r3KMFDtO2uWJImtz0NPpURUb3DSeqwvurt9qH3rTt/pGYtWtKOYDvMUn1CnlTVJo161bKpn+PwF8rs6s8VQ/KFGHDsRAbSSGf4BrMD5JiUz8XSmKXUOxtuyqUlajUtjlQIUsQyt73bT7htHv/WrUFdp3I1VdNeMH9jCbMa1wR77dWvs51C9vNodUGq+enKaH3KXPgnjtXYV+G84Tccg31s5/QBM/5VOLjy9WiMUVKioD8uhFXrzQu0fIS3SqUL2qOm1JsxxUzZwa7M6POUjGbSzOHHDNSzv8vnUbMl677lcGdF5ueyzDqXh5hfYwybHtroPxpzr6HSWKMaOsc8Zk7zlvIuXK48MYfpJZPGljhh7/tS/Wc93grZe0Fd2yElvfRUcj9l0cFsubw8g1uthbgINxPc6CMk5DnnSh77+tGPrKyO2TS50JlZhDbix/v0HRMo9tahtx/TiCY49mT+Xd7bRZHrHFuMTQjzqesJ8j65GOo5mWqbQvwte87dCRqUS53LIcjkUzOECCHsK0Il7gv47E+a9c7jXwmadmRIEpQZwBkbgi82K4HrjPw771DQI1wSV06Nzqsy+tQV/42l3N0Wvfy4jwW0RQsm2fBxPUQVnRCp/IcVAtq+SoZ5dsLpStK6KcdXBpgR4OrycYvNWSV7bFt3zd5y/xA0eggDlmO4XtCodwvrIWATd2U7+UJerE7uLvEWxJ2VsQuhghIbLEuOIKehMiz7XSob/dSS/yEHCR9/VWckF5nlfaYLqsLQf3M042VKASpjF4U8u8Cr/hwJJsv5EM2sAutJrT8WnuWuXKXfMUctaBFiO1VvShDUcbrbCAUK9dg2O/hztmw+ISYD8EuWsvXmgK5pxZMykNYw5MajBua6ftv18/dvPkIO2MsF5CeEbBU+NCSwxmO+PPvWdbxaGi3CmT+ErEQ8pUk4S0dXwSyA6lllk4dzfJNRsI+QyULLfJN97ANE2gUHPu7W9qrn+74jZXt4CD7IULfYZBe9/VylaEpPXWqsB8HPIWrynprpVr6bGM/U+KaE5IyMiSXD3NR6jipHdP/YVvg2WEifLbRuh291Q05PsvAibrszSQomDMQe7HlXXAODeh5WHuv5szEioXAMVszZDfLxWidBneAc2RDB1TfHHpO79tiSgMbkqly2WPt/ILtonoOnG+ARrTrA6SmlbkCo6jnTnkzlU8EVAwLy9c8YXHmmG+IsAWxy2V/b0drCgbR+9UXtILn0Bv7Uv9Q53EZ3EKMCQqVX6rMCwlX1/tANPkUNYfO/I+ALKmUGCAwoEMCB0WbAh4YHri/5Hbpef/rSpAxQq7f7w0MD6JfoRjt6x7UPvS+q/cNdvTv5XrSYjezV8Yw+58DmUEpsJOPxeRkzh714la8L+XGwgmTz3x72SCgr9ArFhXeA6zk707sQ/65VuxKTWKLV+YFexfAL3znA41DwfoFFL22D1dRvXUssd+YhO4DYYtk7G8T7uypWGPj8bx3m7aWW/EkZl6Av3MgE2oBfJ0KbGgr2b6AlC6IqJwNIp9DmrEXPiWGjZXiHmbJYy1xGpaRK79z9AMAUDMorFt/VnToDAVg3vTOc0bxAvKRHHezKZ0Fi+sqr5/GU9nvPkpRDqYQm49U5p/l+f99MjBQOJ4UsxWqaF0qAvvOrTj3ZmHhG/9wyalPU2wy2in+9Fyk/8oxQFZuy7acfuVGkAfADGJU4NbQdhrm71UZNLNbCr16cjteQV2hZyZjnXkc7cAfl0aolc2QlLgWRleMCDnNbrsQroevnOxgdVp5Vi4yKwngxnCE1Ux+6nSC4OkiBsuUTngdgmHnMyWBjcobg2PoMX8Wyc1l45bs+8zozLKGr6mUl2lXjLE5DCrFwXGNRvoymexOe50y0hc9utxwcTTRnfBvHF+823PNIf1xdC9TMKFJLqYk4rb4lBDwgaCVDhXFkl2OAjM9eZAl5CcYfvFsMiwwuPcts2s4muPt0jWkB56cNz4oAKbDpHOyGv45kLb/+U5BzqUEUMcgN9fpUX1X6fpF18cs1lecupXyxuVxZi5WLJ864iUD3vI7RGezEWCXEOL9olqaImHHHMcAvtx/TQyY6MjrmVRMuyMTufOZIZlsJiF5OHJ9raj8+E8zF51g24/t192+FFgWapfFMuBv6POxUIW5rLJb3JYskb3JmlBT9W8KDRodJ9NZB4a857OThH7fk4cFUWd0OjcmMyoDBKTkDrcyF51nFFzke36s6lKSWy068CdMdpFxp0vVYVtVROPgGspjKuxaRi+ExJtXDth1kd8czUTDnmTeD6sY2ozmRQzlyqyyHURTvVHHb8eopY7WRbdzWQ3xAJU6D68QqeKKCeDmE/3N6l7y9vOxvdLjqHQac7jKZWbEHl/CZy453gOoKnZorLNZtbU9qgJLCLzdu3xpmL+I0Tu0aYSOnMNWOetug0mL7/y7N33rhstrTHKHkHaJ3GYHUOZZ9XkYkhA/UXwQPrpH5GXPhT9dAhYqM6LQNRparsRuqz/JyKunOzkbQigvhY2pbpujfEslUf3RQBNBqT76+rtQJmGz9LLSkmOjDW5XkKm0p9x3KY51ZiKQ78Zxu3P9nHl8VX0Fxufo7pxUkYX3+iF4uO9rvD6cG4hd8f1UP4hWk02HJWDmW+Xuc/86wnGelPnknFMWRu5C56x4vfWCc9dDR8GcSoZpwwtFj6c5myFDUiGcCndR6W3ZfOXw7onXBmtIoSlMltFtEW19yTXwnpz+E85DevNDMr5SJ3NLXC3ig51Yb3enSXUqmUIT1vJ+V1zLrjPTLwVLntRm4ssUwM29hnnueUy7Gltc3xHQ33kjmLq6mmwCcnAPHOmPIdhaWduWhviKc+c2U81adPIVr5zMgZcdxjI/jrY7nevIpNw5Um9YTZcGJrmWNcGn3EtAO/DQ+tzHH9wDHIpem7by4XhcZLWnAvsdzszVuZ82EeX4/IPQWVuPLHxAd3KmLegPJt1+aZLfCmI4uG9lttgF3qoSZ959sRt+2k8OdR+jFzh1SOvQVm/lvHHfKtVMDgfrLOeZXS+8XtMMfvcSl5jDvkWzPIqt8XhWrLXWKahwELkHApnvBfnvYAPfQ4uHi4GG4svQJAARw4iGut8oLwUzFF5dVms5lLdrhs3hirPbdvU/awc+lKKyuasP+Yi8vqLr8qweQoo7+gTYgjv09r/EqOZ82q4Is5aIcHYvFWt+TLaSeC+Wee6FjY99aqW4gR0tj34mvNG26zKhrFW/l8R8SSUQa67C573Zt+WhG0t1iGyVrbEfkVlC2zOotY+k7VBxfs4z6X2v6mzjKVJ3fVCzu7OZkhrrINdaXazJvXoK55RPhXTotbGQs9RLDdxqCaFjrkCb1b61nuv5RnzE2szbcTPVrWNGZLhbyyHbO9bKTF/dLylLy24s8zvJcUU3+uOWfrVobDkOH1nbP+ty1uWeN5CKrcnCT0tlkHIKVuCfdlQM5HZEvWl2sMxPXCCDaUlOxRm2aOlypbSgn2MYdmZgOaWc5LUlsi8etTImN9wk5K33f2rU1dC2kTbQ5VtP6JZb2mYK/fc8DEnkLnmo7LLgViGc/Ilvy8GREwvk7wUWSe7U5lOGMWNlOCABc/EnPvg80l/+g0jyrzQFrY16apWP87QmVTGetwffzzjRwDob4jAZGSypbw80OJirPxPOGO42ttdhVYqtETo3UR6Yp9Y/ddg9ORMvFqP+gcvvmEQSR+HyhOpSawZ8P1Id5QwL7TonDW0C68GwltomGB/QMQMTCfSWeqkEXbk7FnJmadtfwrgf3RFtEhC3DKvPlVCaGi9Lohq2vLXBeZ/tOAeCzeRcviR+7RVr5weLgR/uhM4azJFPK0RaJ1+GGJiINSf3SYmSSI9MiU6jVgpzP6PouNk1GI8LFm5vdfRIpWeoSMWU+sbloL1M43PqmdpPH84+aObky5kOEWPcguBFRRwuJynvE5ZWZU28GeO3yRAeDmSHK6nNL9bGhuNEdmsqqR7Qrt6/APSC50vXXBTLUYd/YhiLV2n0pqCLpf3FZzinumDm3NL1GO8bUQSKLUBY/QhZ8lQAnSONCjq5BhHCtA0g682k3GbsImYEElpvvVXaSctNTudpzxGV4K1KXv1ljw7MbVKr1m/6kaa/AYQ1q+DrchZa1Vv0FqYaZOclMbnAUNk7DrinX4Gu6OrwgHa9GNqXXE5uCHF6nIkeL0zoS63H8QWiHUtz4sF4Z/Ka4GmI3LvTLuuGPapdXMlbRGbF3fMvB6LHgw6Iq+FcI9Uge2z9wTkRvbZhHFjJJhcE0Q4rZ1WJXTE0edIbm254iMTHpMe0APNdwLFm0wvLjnblADi5otv2okor2QIQWqiFNBaZk3dwUjoUS5BB1Kel/YCNMViZis1OWqYx670wHnlKvDRIUpUIsEuQuy8nvABhu+vVBZWJVW4a/liOmwOfZcsiaH5doh0OVcwvQceCqaL8DxFJVGJr9CxP/D9vJlcSEN5juPgCxw0NXx5DO2VehY2hF7jq4ax9Sm5D4USleS7AlICrzc7PFUsA1GggZQf0QBw0u8gVbkrkd9VtMnWjkRjohgIE50I42jmv4fU1tG3xe2EFfNPReyHPFhGcp1/sMJZXLEXtq39YOkY0HiIBXXuGMQvywqaXL0/ziTi3DzGDKsUhaQuWKarbUvkptNnMWYRWww/VONGRfVkIJD46fHiB2pu9CQnGF/mhjR7sUeBos4Y06zZcu32vuq9v56dbM+sf4lRNLL/EakL0Vy4fn7Sd4MYeNXlpx5qSxF18uknKgZDYMPAc7Ai8txUSzTJzqRsjubdX9aTC7TovXf+a2ULlTQnj9sLPeim63Z4PTtLLfZ8p121COIdBtvzeQkyVt9gceO3r8WF6ZvwcJtc3EU89mCuooRfEKavY7aNpDa7LZq3jUqZdC3X9vCj9WRND2r7SkVCXvohIDUhsfQIV4NMPk2q98H1GmbHxW6jNMLe8jYJzNnXzytX7+65fsE2XU20MHL+sdJn1mnZMI6mhXuWeycTJK8mYoerks5ULX0lG98EZHoY20M0o5FTlQ0DPRXAmnFS9G8mtDh4wXQd1fI69666KqyYgRvvoX/TVqvhLcTnGj+evP8loMvajuOTMbxfM3GmdXAu7dlVECXvxvfeBoMJY1DJ/3RHUo5zhxy+HX3itPOfLwA0GK5DeG1dwd2XmsB3bQeVpomP78PzfqGpdVPTV643oMGJn0ABtNctn0g94drW9BFRpKyr4VkwvsXleNtNZHdpboYWv5mtHQ/PyG0zVgsB8fnDeXhYw7Nt71IXSqTpYyN9x7bOhc11AMNT8J6uxvPOR8LzZMs4IKsAndpV20urrCLTM6gdRrBebfPl2QQOFPbUL9Rfwxx3zCZue2eExKHedhR3kEsHX5YGXeW+UBObOk0sftYLL9h4hMJ0RVhbkdxqnDnfNMiRwnmOGLcH7l3/BfxxXlwq9o/K1dJaPEP4DswrJ14wVVxJrrrzIR+HI5CX4EFDf+gCl+C7d+9R9Kzf26f21Rtn3zWBPHH8xSkubh3r5QwrcJra9hU056Caza17CyuCYle5nuQZ5xzBQDbn5WH6Q8EVidSI320HDkb9kvOvjd23raK9BGNEb+HlCQhf+zO5izAKU3yfxcNlnvxO2R50/ZjapH3UbfS3eLRyoKIO2r6S5pTjdhTe2pmDGfXp1LO4Pc/XcJyjduaAR52WSsBjt4N2x44m9oishXEDzW2Clkq/vIIDPG3l62+V6YylA5KmXDzr11CuMX6yQdSBmbJv1HsOqMDMWhfAhH0wbuO2EnFnRL1P/FxtMK6E/+Hzcqde2FVKLnjnhY+K92z0Tcq4VlH9BYb7wYzQlVou2s5SSNvL8rz905+GdfenbD8cWmJl2ONZHoPMmxTs1oZB7bhocGZBgCCi8Amqc6mCseMoWxfT9/LY4EeHyyCISG8I9qrlUrclScSpoCw7zRh82Fsx6kpH/b0u2/Enb7xfI3dFO2Pm8Wch3XckQcFPrZe+O9N9nJevenqR1kfKB80liW3mQyil5hm7Eq3HpvxWtSm151AezTu/f5geoCEopx37CTewZWrubhvfAUPl4yGtk8MmbQI5Sod9w8/E4ZF8HSUgpWf2jQYGv9vBU1jB/6m/9pyJF66+rMeO8ed83D7MKfsPJYjGwezcqcy4ub2uh/6qvMSol6q7K6tdByO6+7uM3LiM9ewqr9qyr0HHJs/o1sy0VqW0LmSibbKqBO7jKZ3NqcvvuQIE5Zxbj20sPugucVJbLq+c5+1rIWUfYdmDkbTcxxug6nzPuuj7y+taEO3bP//j6fTelgZ3/77rNTy6VnWX7dUBkAoj2VS3em6d5cKWBqqiELJ/PJ2d1NnDMN+F2dkvNWYv1kLlXWlWXgVF7SuU70a8SoKq2DGOx/dZN6XAHRmf3kn70GMPspEWl5la4s3+DC78luPe42ZU2DSbLYe8Ua3OkfHe8GyOvl/y9j/rzY1/eULiGXAYuCfSe8Pz6e+bC96R4zL9eBZpDpH3OIHiibNku0ljZMDXyVwrd5wbSy8gW0rqQiX9rkGfYh2us5DIpx9UsfAhr8KlYqZKEo2saojx9jM5TGvPop3jU+gqsFCgu/hMIK7f5gpzFjMU2TrAybiQ5wahBWWXMVWrb0ZSU+X9nSw5qaShGzUUmtkHvI6aY/W7JHnXuneuei6sOKXKekxVt4xVYV+RnYUtZy32qe2+2FpWsuN582WrrmZH2Z2JdwHMFsc7kbdt8ce3FfeyPl1J+V1xm1VaJFYy0r1lFlc9X+HWWlK7bbbPE5KBczFJxvpiPnIIR5zr1FAejNQ3XLiGtE5Yn+J664+MI+fWbAxNOcpOdL0zpjXiyHokHckPEtJbardhzHIbs7JUjuxHvlnZiWtwnz8LmC5kz8jW05v0nyzAv1rDenDyXfv1B3I+T3Ohf+6O6tk2AAc611W72wkO1e+2YV71i55zVaZzoS29zwgQxmiH6eJ3fv9BagmFizD8wPbEKJbG4NtckX4KgRjKv41/wAMFNs77kwgWOvnxRRuTp3I5MIA/22Ogon+zd6cMp4VJCYk1DLXciTolXOOpeg7Z9elAtsEYhnm3ncSIxZgdR2bFYKQRF7OQGeM7hY4aAbxpTGSZOCf69cktzPScZwFJxjrmFlomuQtekTofULfPUa6rTPvITunSf4VKbZ/uxL9NARcGquA8Vr9TuCyd/YudMp2rF1k0AoryDk2g1EwLJeRkcqs+IpIOGGqBU/SEjirnH5RpfnU7LlUX+J1FfyXIG9u8j7eCCyEzgn0i/0kOO0WSEnfJtHkivIBb74OsjVLfQqh3vzlLatERv8SEX9aXP9j5simUU9KiOb6vG3sY9Detzlh4fpFjMv8yF/K9IQcarggP/pT+B5uhD+sLPnCF7QucSOIaBHynxyxmf8E5oTxixR0TRjH8Ci/p/3r8LUaPE84tOAErmvgh4dsbA/t36JjJwfhpTx1Q/TTcZMKhn4MwC8Hb2GGHtqUXpXihsJAdmx1OScqiMa5WOWVNJgN3zPKBHKd8YjM3Q+aJ28FcOFJY/UVlBPpy1DyVAliacfO7G2pYJcAfyjpn7xe90o1A60t1NPuow95Bu+5BNH+fXZBVOL0D65y5r9QH6I33N49LP27IYza3zWMFcOHen6V6tKCb3DY3nVzKeo3WcE0RfnzZa2F/pBc5/17r+a93fnmu+XjX+8LC+ZT/csKpAjV4/um0RpofFlNPMxpX5iO3vzEYwWcvL0nHMvMRZ1kTrc63fgRL/cYfhzeVIGy0OyT7GrxNsGenPuq32AL09a+/00QDcL9G5Ilsy610ZIW5c+DJoq/+/XPTS/6nPX0l5QvEqpHwCUe1vokxcl7uhY5+n+3UTVwC8IkE/tkGyaHMl83DzH9BkY/crp764b8WRzad0V39+DyD4FB0yr3ae4YHC8q3mX8Z295c13yBQPtdgIqW6+5qQn9egrpwfLryfElh6iVk+dcVBdkG1yT02U30StuLP/o4mHcKRj5LAWWxtUnRtFHUltNSq0yIfUXYITEeavMh+y0qdUH7Mtb1O5OZUtWoc/w4F4wTQqh8ws6QnKFlh1cum5Au1vxixlAE2I6yyX5wlKk1nyPB++a1gde9cL6AMWW6jrH7CosvS2c5/PSdU5bAzsq+B6hz0SXVnhY77T37uHtuNxickt2V2tMRtnuC8aq7IxY5QjkZACQnNdTRonJrvOZA3psXZr6ak4aLuPsYL69/DXMf+Sri3xje3Fj2N/eL3b/ay9+39lZioNy7irVvStVEeS3W09G83mdEI7r9HnNpPPN04NUg6dTyggD+gaIPMQeIApOSKg+VtGW2JVzXJMGPQBoDOTFK2qFOBI6dVQyrjedZPO/qQttMSbkkgnmp2NafDk3tcjcAYxnGGH+hvl13oI4jMCMLw5Eh9pQSjZcHeoQP3vl640eQagGooN6dR360xBRYp98LsPwH5H7HJw52mg57uE/hkTxfNQ6UeDBubub8aY/YduCb6XMslXGlgmURQxhTUlTKljBEa264exbNOXgleVIYHq4DcfWeDuBGIfHp4tGlIoVGuKKxYeKEy6d63gbXzFRwXXhWLB5wujzSA798S6ckxqXe5v9eeiwczwYX6sBQDoEijUSpdKAIWLK+EoZZ0jwwGcVmEBztAQAXcUUU0lEWYE8hDHaYvDxtyHMlDDEQjiN+12t358o16DN6bqkiFhAzgDf5eRmEJj9j6cHrMixnVkj6ohFPLOga4QWJsAgkx5cLC8vodrKO3gW11ov7F3IkijrMcnkzgty/VAcZDed1kr1HjJKzKG5zHsTHat2cXFnSB5zna8P8CS0C+fmgInYkjW4+ieLYYVT1ljffXv3g+I0qV46KIhiqMLQbwQ9nHtH4chb8BTWAKD863iuh9GY5bLs9c77bX3dZq46ka9PzH8ZChyoB/2mGGOS3zEyZ2vQIkNcUzZnc+QEOf8CRaryKuccPdr60z0MOK6+9T8z1dkWDECzEFdmIvMWEqgCvUVxBxBFuUDE4BQkrSJLYvLwhMJyC5NdcfIvdiMvYiQm879MJy/BQZ+tj4IikJjiaPHXkQY58oBBtqwwQE4vksgAZ8qyYo1kyMnNK+JPQkIIt5D4B+UAG7T4xaayu4gljrU+w295d2PkU3dRHbw0QYM8lYwEUKWAVkNBKwIAAC60UBKZQi5KkmErpbirQSFfF9Jd3T5aZqcqdBdJQcweRd9QtYVqXhZxq3MYiS3dstWoEfuOu/m1hJhRsgsmZBdDehLe0XzZiJvj2N9BgK7jEXSU6xn223K73RekPcdBSP3/v6lnxrJG3oRdZMSIFTVuhz6dbwITyXHTEwkAIh5+Ym37+niJV99b+KhM1WUlDZAdbaljVJJZysNnTRNcCq41L5i1uqMNpUQeLHu1kCgYZJEphZcNNe1uAOz7qwjNzb7nQXSdBSSrmD3oEWFQxokHFQZdY6cVlFrbuGAaozaIVBy38Gim5zqnIsblLEQ0LNn2HFo3FQ5U1SRNMQIC0JmIQAaKuiCSSATVXkb4sMm9l/S1QG8bHj1H+aWcgHKicodzBw3TVZcDzZduW59XP+h+IeLikVJWNCFCe632xMBDCYUc6e7XS1/iG/d1Q2X4oK1gCKKhsc0NkB1tqWNUklnKw2dNE1wKrjUvmLW6ow2lRB4se7XQNBhkkSmFlw017W4A7PurC07nzaYqooWzAulAigmdcTaWYihENKg4MXfFcgw2u/TJUlI+yGotroA303bJoS4sDsZ/2bXePc63+2COZGuyePTZCW1TygaQAJA4kACApuAJAck1ei/pUesYV6FvCpN6vkkzZ1ZBW+R2LMc1il1z4pMTV1X6eidZrP2mtOi6L25+K94CSetGAtyIZGWUMGGczssrWoFiH4sdZ/AuK/pIfbKtsz0Idaa3xIvKWbTay0hSbOeRcc9KL1brjUvqNG+06M74MFV9inh7LoCkxrZWnO/dqxScftfSc7kxNDOvQGsAI/REY26SjY9KIjkkHQ3rRlN7MzStMKhs8CXWPpW1TtHG61mXzT4AIXQd477YpfUM31H+RyauJV+XuUbIpj71ULua202vzmlIFbQ0QUNAMTYCBAgThNlzUW8W5lzX78+9COzN4WypKtts5Z610iIZPkRVT+EBz6xtMumlq+UoAKEVW6RoU6/CXucnxKAsVL0CLoEt5gLyIYX6QHceZx3nOzEvW+Y6rZp0vXiVbitG0silz56VOHq+AF9LWE0530Ex+1TF1Wklu2fk0aUTHpAMnkt57TXDGSZXcj83gBk4wfXiI4YL2zf5fdhM+vS3p3+haJkQCABxaggaQAAeASO0PD58TAk8p+RfOzAv5YzFHC/4O3h3VXvtWYWXmjqvMuA+1K9glD4qdgZ++L86jRLK5kfuDTUOtWgfM/6OAWkeeugmUiWREfmXMpiP3KhgyL20OknlIfrTdv6TsAz9guZ1nEZuYTfqoln4SmdO2G11ti+0cesY9eVk21xdxqf0L3Hhxni/xZcj4FidHZho2Jqe5nHfvzLbNvPBi8wm3O3CGOHjCWEAHNSEHShxRiQdlv1DL5Sdjw+euLPlqLWARpFM12tl0fTJp+dLatZQN43CaH31O+J5Kuw5sPD3KgUwkKz2qAnurdr+b9tjH9fKzx/qkFW+5iIQA4YiEAJEQjgBxjNqfsHRIzsHEQ0L/o/pfSLUYWltYPeQM3bfSz/VZVDL+BYrb7LWfhg37YpWLMD9XXWVnt79w9G21LcEFwZGY98HRCdFKxUI6IIwikhzuBk3xcPBMbn7A8YdEdDyykOt+pWgmtz5gTqhemYScJrytaIiKhViRg5i3mKgV4DWKS8JHuKE8OEUUg4gyeg6YNwLDKUh+Ob7FzhVWMMWx8fgZuEMwsUagQ9KCSEBMKsvkET2TDxZzIZd6JlIF2QJvswFLOaa+fjU+hKSD0gpULaU6a+vbvkZWYUI9S9glxbve1MeuHFDh7HHiSBek0RO5SEA40tQEqCURLgLELgs9opn2AyvVe/Yf4DgkT6Cw+kjd/rTDs+NvBDjkCZy6prlNivFsxEn+J5K6Ojbb2aSBY9LBwalpi2mNRc29J9lmHWB+0KRMIGdEssWGVo5iMQddQpz4qmj1cUm9xw13OjX64NGjr16NDI0SJlq6k+POV4uM45ae0LoDTYX6T45r3XBg4DfhW02wZctvY7cWfkqr0J+gLHPPNCNWmOZQwN6YSr2LpBJeKKrYZgDLOg6dQtG7lvQ1jB8QK2JrZsLt/Fpj1qb5z/2SHpXWg3p899P4OG7psAP3ZKTwopKfTvyX1ytCe/l8l0qknW3VIqa1hj9cUPMx1eSz97gJh7YZwi94VM2WmnNLfwNLmx0oIMvLR3AoahHyh6/2loERKx4WFBUWlFZZUCKRO4oiQ7uzSB38DiMd/A50e9BO9ORaow1kR+0TTzrVeRBeLbUREsolJHgD9LfazcnZXMzm9mBKpsjzowe8kNC3neQIG7xY4seKbKx9lbuFB7iwtRhOKpFAMUpQxCGgG8NEpwSI0hL43QFCCagjb4JcU/y16405kIFErD1+0dBN31DhxvOnJ7DwD0nIrvHg5QYOHoyN0CMpmQfLpfDku3UNstZ0sPSmdaqv2n2QMfVys2FcNovLSNy09bu0b7a8LHHST81ws2SUi5JYAB+DYE0mBBopaeWseOKTEsbwj+tvawVuwBYHxPVq3hMP8KSVgVyfAj2WWMhAnXUBvlclv0QBeDV9ZRpFe7X6TYJfkyg+VfTAhriYFEu4opKNqZjBqsmIa6MR19ONfAnBZDFEt9wosXx7a2XvWt6sYoK854QazJenTpa7R4e7a2KlFTI3raFYcIU8bpcdnMhqvdCBIj2ltBJKiUoJrZRSQithKaGUGg6jr1a3WAjIuVu+UFK/4Yuo0RoOB392bIz+jbnsSpWIvknutNaybVA5bK1fV05Ddd2MBLp4S3av7KWyvODUgG4gdDsFZ+CVvFxYXVTsVroB3I1mpiCLtBEY6p21Uxg4RgH9NFYa8aS5TvhPL6kkQtQ41BgaBNfQpNDjW2VsDRs9Rto2WYokuhWMzlbJDkhkgokAslqnunADxgiKOXZnZracizWvZ8p27u6s34nP2MTlRs/g7I2+FBRSDoUoutvlgohZr16pZ8aOyS7v2/QD7N50lhpZI0fl/pPB0SmGSCdi0VMHr2ggXNUooum9xjAV6NYcqWIrKFzdyCysvFsVPFuKel3UBomW2BrFTJfpeoIBadGtMiBBKLp9mhl1LvfgWkttL8xD1ivQR5ZlUzklfNh2ztCS0xILDyqbLSCNkYixc0aiSdbzYhh7pUBtFf20eueyLUYfthh92GL0ASZLTCxBLEwsnNvSiCWL+h8F9j1d/v9HybaKjZDh2tW/rjbOwezkjb5BsDUw82FDdcNen66X3b+5uTZHYwLkLe43mn75dm8+xplxFWmHuJEC31nOn8W4mOAsudfyl4kahK0BiXBUQEU1ImhT3WZsQLr5utnN5smBf31dMU/tav5fAHMfinBDBqaI7JYe/zvz0ZofzoXvKHpoTjmj2UukzM+/6IkA1pcZdj8UJ3+Jkz80033X52QvN2vJyF9Vf+syiUdckuNG5dijblmYFtYq9eGhWMqgPNgX7cbVRhRY82veemHbHqFWJvCkeK8MPtTjhTntNEtSO5oCx6rcBK3qbGGJAYoioAxCCiikEgXUwjfX0TvKbtfYGrfq3yVnpcb+35fl7afJzgDC13FgP5i0b/b/rgvu0S4ybmqs3SlG4YOgBCB/ufwdi33CIr0gseDBvHHMZJ3bm1DjsvvaCsD2hekF+FfxHfslyBjuxVwMdwyZIk5ef48/R6k4kV1Kc6/UZerP/oPPE2wPuTy4yLXwhI7gk8ttUCpTXu1Pc4HaxWmJLLmI1HknJcAv5g4imwj/FPpEHXB/kNqATayA//Yf/pXEvlBnLCWuu0TrpV8gkP04rup4burVbHhUAQOa4z3VyyHW8Lf5V+a/Nt8HUnsB8ZcHdLPTfzRPSRj+Pt9m9IiZ5Z1I/8L2Rg38A0Z7qY6J5yPHH2qWjRCqv+ghrk8gwUh3FDYzcuTAmRw5cJQzDnIxeIav2jiFmrThkLaelI8C3UmzyMhol44RKR0tKI0bF4+sd7a08jmYJbrnWzv+udK30EOW0ndgsbxQ+qbSipL1RX03B8lkc9U2JibSn80o07tb18Fu2JZhnwHfAi6vMgZblpWhZflkbPNahZnwyjdS8lxvLRrCsRAtcmjL5geiJ5myz6SyRYUj3FDtxacahhIhQoRgCwynIOE1ipmtWl99EQm/yhF//g9xKfotng8Dd3YwueDOpaDKjr8Ntx/0msKzhX36oxSu7IFNNbuG4yyTh3gmH8C/+2Ddoa7TM57JxeB1sgKR9+j2mx7eSXakbWeP2lbGP7/uIxgeaBjbpqHDLknICTl39BOJt21Bl44CC4ZfM7RE7Yb9/EsCK2Mnuu1pfnF74cmgj6xXluXhNmSx1xkR+nQQL0mO9UXcXOVP9/4Lbuxa5d1QNXx42uhYL7Vbq27EhbWoziGued90nQ/2uWvvcweb2uNGPiXoSQNH3KZcYqGGjSac6OpjOsSxxy9xom9emH72T+ilm3LtjnTGQnsqD9NAz3YHlsuA1xXcy72uYHU/ddq9piO3cK3kdhks6fG5JdvXC9prUg7Hvy9OzfVwM+gR+qzkw/6s/YaDsxra29nuFoc0Upv+SffmtN98mRhyIrUNKNS7VSUvfpcuhhHnSrEJdHELz8otGZuRev21t1kWl0ljCtzowC0MkzefbkDptVhuH/v2FunGfQwcD7zOBxY34m/DKtyO+M2eRkPa5yP02xTHlCyUty+239rNp/gPfOn7uVG2dYXyS9JumMVbr7apN7GyfOB6JXC9/H1joGt4CyF/gMMP74DQXG8tGsKxEC1yEGWLiRpAsXqlo7gQNY5wQw0Yn2IYSoQoEYItMJyChBe+fgtm/wr2otclVHCBAYsfmVz9gWMLF6zC2Ws7s7LmOtQXC/QIKOY1lnqIpj5o6tKICMcx3jaspQpM7d/uR9KPBEksfAlxevnwkPQ0jzC5BIE4/MRcmAaw2vhnSZQ1hji9UvuVet1q7vMHc8zicos42UAHAOIJ9EAEOkFjgwQ6vUffCnq7G7bVbgyxuX+W60C0DBu/qcmpXoHd5C+5tfH4cBNUpVkF5NlHn9x+c0DNqKmPAfyWIv2sq58xj/XSruwwjU9PSU8fZ/ina6bfKjjWQunVhy+92+94giBx2VZOCi9HSZ1YkvAPyvH8FJ1IiX1TUjLvwlfuN8yn223ZlmFc1rW71ZrwEEratxyhpLY9CvzQtTzKc3lZU7vtPZbSUk74hd47onkNnN+049p3XHaQeNFChR94qG/ZIy27gYAl7EQDyOArZEEggBRmiAqQijBU3zGwHyItmHWJ1JTAnrIQoxIv035h6bMXcNGdgj8uPi49lmn34+4QeqVwvPxjSr8ToUM6H6b/QrShJ0Nxo0elLJXIF2SMP6jveAuVpJPH7QUezMPQxtnZWWah50uMdDB2uEP0Y56ryLClfWyNPQWPp281jACMwwAnRN+ehUra5B+ceI/bTBf7t86Jcmi2SWkbYslC+YThp2EgByXBNsbtKrtNoFSh1n52WNuUWDuTjREebe3RFNvmRH+Lbh19DhLZNqM4x+Op/wdqHRc7JaYig3yJR+OFepUNetc9N4P3vgyCjZHVy56dklKboCgJAWl2mPyeuKz4hPTkrkjs+2SRhyGkt+Gk5qreqtaqzqbGrr6utq6uqqaunq6Wqo6qhrusztd2xq9QbftJFVujEHTHJYIH3P05uHwfJygRln27X2+IFeNVw9Afm6A/Awr+W2nKgBvo3QM7/Xc9gNv+n+/a+N98LtwqXzCEJ25flJ/nybofewk37JBwFfYMeE5XOviGyeHyDWw5XG9ohdXgsCdkRh72H9C4YtwHhKuVZLC/E2bT+nEHdMR54EfkgR5hJ1LxTWVipfo7Ohcox65iCAGGgFtrchXjdsP3Jh8tQI5VI5RPlGQfz4LaGN6VbVe1FBYGyMAq8fFFumbsnstCJZ1QuBkkhXeZgCrL+HQpOx8H1SgdBVd0JSLTT/csWtGd+LTkrQk0T6uhWhA/NNm+dSJQECPLcmJVZEUcHsqm0BxUg1SconHS9GPCJMulodRkyuGXwBO3EG2lGDclDBSKA0UQA1BhZEgttGoj43pI3sUcdQEzLKNCiK6Nj4NqklXnoj31OkpTQnUR53iQGgEYtdl2YwHOpAZgLGrtkJw/2LuTrKU045LcEl7CbQbX0wO6KDtfE9DUE2SIU9sIR8U1JmO9QY4sO/3SBE9xs/l4CtmBdXalzhOcWqd26WLSHuVreR24SVp1RgdyCOlqh+ULsdNpeKdB4zX33aJj/lPgfMPykSjUs3D1bTIWlWxioo17Ht5WWmCdexYOEOfrDYmmMk3zGvW8xvItGQeIKpUxLzRl6SrEC5gVC4uCFnjrA0R2jAkqk4ewxZWXRz/Jzt6nJcWN2Bue0roKuwx14Pq0L5Z8lu0F5Ax4Q0MC4YxdM1dUkLhIzR8PpYQEZWoRKak/yjXU58QkIRIl9QGdSWKsPeBsrjaUihyU4GBzsd7kURFJ6L2c0kFCArzUR1osJ+kkK4UQZWuXlTAzsS7KuAniPb6nvbEsuN+Ip2xa8FVXiZZ2BdxGsPpy5xWnxXR69QMhxU+g5FXeoDeFjsXqOzZYgBjJQaZod8QwV15CoMC1OqGzZCy6Qm6BHKPdyB1knDCfRoqdCUKgueOMISm3HZHZWQl2jZUAbbw6rqKEseeFEXZZXvaHMAtUWuq5YKqjVoI4QeNmPceRX1AoZ2PAjdVIUOlkHI/5qbeNAvmKEWLOxklGOhRXjvFz6dZv72SSk2lpb02EV2yrCFhMK5qGc2p2mETkDhbjw+WOHfu0nwfqFC6nFzk3F2B82JkXLKYVlanZQXy4B+yvcDm9yLm5AOPDznPBYlpRmZodpHAOO1iMD5cNDW3AFubA5fQi5+YCjA87vwsW04rK1OwwkXjhjHAhK2TiMcyzF5+OXpXL6UXMzQUyc1+Z82RhXBlXxoXxjshNAxbTipyaHcSv33mDxTi88wbx4aKjo7Ozo6OzZwCLcRgQEBjyBxbj8Jc/GKdwg85fFr4sfFn4goKCwsKCgsJyQD4tXE4vcm4uwOiw97+Varl9dI22o4F8XOQyo8OnmakBi2lFTs0OE4nCLYxpgAZogB6k//WCy+lFzs0FMnOv3OMskCvkCrlC4sGDhw+ffBoYo4QP/s+plS5ggdYI5ASyArx+DfBXrB5PIYV4PFeytwwMl9OLnJsLMD7sfBcsphWVqdlhEpETWIwPlxMmTPN0FixYsGLFggUL5qcBi2lFTs0O4sPFggULFy65wDiFR69cYrkoESWiRJRzKDAwMTEwMJll4dMCI5dT2Xhvls3geQCmcDkLKj5sBoYBYGVlHdABZWUd0AP+KlzOgkpvls0U6sJf5XIKDPwt/DGAkvOCxbSiMjU7SOF67GAxPlxWVFTWdn7MXCgK+UO575+TaRApntlqwPUEAJKzAsNXBXrh2W2RuVHudPDr66mdXJRQXbXgUJhW6Qm3TOludXtXM0kr64TGR3EEwPkjzpRVbveTeLax05nyoZ7FwxFbnjjyMqDPEcEmI2nk4N8s0Bkiv+U0jo9JNHF3RuZlF1geORpEkme8WyYC+EcWUGO50hnljVlDfJT/eORbLW+3vKGddbMG+WDsaEcgeqKd7QxkT7bVVkABbqafcSD5ekP8v9P66iR775lz59RWG/xwgppfjexqQkZsBJPmNK7po1Dz2+c/oPpxsTJ2TvPniZxh5hrdPLy87yK9pkFRjAB0v6MKRgC639EFIwDd72DBCNj9WnSq+o3oezAIQPf77S0h1tBU7XUx8SAHgwB0v79Ourg8YRhBDoDifVrtfe5lRah410uyItT9vhwFGAHofscVjAB0vy18hX/GHN1FdOZlREGgvm8w3tG0u1/L7buvAvjpdQ9SZdYhGk4GGkeCXMeDnLPc78c2O8wPHPjNyDpsjIMh1wOOP8fRPsank5JAakpoBwRijTyeTxR3WeroqGZBJWuqUoMol61hzFqjI8tv5SRL8yeEfGFoTbu8btla83dAGXdSGel9+d1r8Q1R1hLvsbzj/kqe89WAY3c8pBZFFz/bNMrvtt64sxEikbJXVwcb9xR82hHrvXGz2MMO0+rTonFkIHQM/PqzodqoKtS22CLOHdXjTlHWFSRFZbQFCrEIE1tCUSySx8Z16WjN/PzikcrUveJLBPuAs39z7sFD2mk7eHLw5ODNxZODNxdPDt788D2Id8r5jN2w4fARCICpdbIwi4xNANlU+DgF6AYShSjN9QFCFCBGEUIUIEYRQhQgRoQitEGDTOPf0qic72tp+fdF/vrRUFKSdQazs/xkAMjgAJDhGwMkAEgA0EAgAUADgQQADQoIvDMT/tT0S2TzcVhnB2a2tRlgm3EG2GYQwImBEwM3Fk4M3Fg4MXDjwsIPVw1bnsz5T8iRKX6EU7os5K+TYkU6WwCxBRdAbAHEJYbclnUJUU352YT0oa8VTcptUma928Jc0nYHut3xDnS7A93VjX5b1hUkRWW0BQqxCBNbQlEsQkT+JXeJLzaWvq6bLcxMi3Ab2DY3sG1g2M1lgLkMMJ8h5jLAfIaYywDzWcdWv4h1bGNr2/CMfyMutfu/zCx4z8xwg/X7Yfv9dHF873+eUs/huQM/O2xsQsKoAgyKYKgsn+GVlfYFSlUp7YFErELFnpAUqzAxtUxfnxaNIwOhY6C3EZxHDnA99/g5yrqCpKiMtkAhFmFiSyiKRehVG+czvKf7mM9y3ZVBk9fVmDl2fdpyW2Vr7g/ncnqKUKaF0DHUdl+JooJChyq0VZsBkNmZkd2jNaedkaxkC6ECEAiCoDYJkWzmkz7mg1SXeMwF8SCpKKMKJkYVwVCapKTbuk+aNbNtiUQQfS7DxxDgqF9cCq2cX9UesDtS0AYUaIgC3OGA5mq9W379isaRgVABCARBkB6e4mtsQ4JQWq137OOJB1MvkJtoGKkDowowKIIhP6Qhdkj229gDD46p5w+zvzYMuZcvPnxKZU+fmBhVgEERDMTGIyZmwcWTinagQkdUSA//IowVyfkVb5RpYCzvARoYIHSOIwkBaEZMQgCaIZMQdrUCurn6NZww23qrzYEyTQBiRY1MfQnr9tnEARbYD2GdfhoHWGA/hHWgngVArGiEsM7wKYBYwQhxTRwFECsYIazbtYkDLLAf4irn9lLiAAt1P4R1gKYAiBWNENfEvQBiBSMAlXO6NA6wwH4I63RuHGCB/RDW6bdxgAX2Q1g3Pn06V1nW6vtUYMHtjCyeuJRpKSpKKqMXvL23Rxxgwf0Q1oG0CoBY0QhhndGnAGIFI4T1pSMlIEs6AUiZgxIlUpTUc/vfHnGABfdDXNWsv1lcveOB9NcuAGJFI4R1uzVxgAX2Q1yNKQBiRSMAlesBfxUAsVKNENYZMAUQKxghLMvPeklJTcmSd/8O+fS0fkvB9Lj17rCqtJ32uJXcghJbQtxDc/A093MTFRdUXCFx91tVOJyZeVdA93/RozwSFsb/R5nrwwvuTPhMhjw98hzg7m4SVZkXBZyuVCC5YD3F+wKkc5sILubl0kRW51KB1R3K2grXSXZmgX8d/Brop9XvVAcAepJVmUIsNV1KkYTk6BomEJSy69TLUQd6MOOy3l04ZebHJzPuh23tXqwqR5JlAN41blm+LnXhM2Y6dKWqq0VVqg/SPKwxZ9Qvzogjst0xI2rC+03hohy/K3dOPOaF8pSZ5y7AWb8AQUgjFKrdTgUg/vkUF/rrH70676t0b+SzpLS9mlMVgbN0Yifwf7Lp4rSR2OoSWyWIG7gwWcBZgqymDb7Cfhqp3amtb6FzGjzCt/HP6V3XtZ646oOdehzGdslqqYfxmfrsXBWKMpfK9O8QbtEvZLWrmwvxw0Hah5s57iXpStmBRsSIGeOUDHc7RSBmRk7JpN5SxAA5dYgsPq/4bVQs5b8QJq50Ml1cGTZ8CLTL3TzN/wZ2d/VInVyyM5Uaz78nj4ZbRLatjPnonZGOhxdhxBoRnjs1Bum/K4k7AETSxU+kN7hzat56FKv+KNWu6gT/gKX94helnT+4wGW8xQVirfD35BL30uwh/wcz98AvmFqJq47g6B8lu+vB/osfP3N+UCp+gZSat49WZ0KBKDOptdW8Uuj56zB+R77LYiaYh35O42X36BeQhZta7+zLxQcfGxVoOsyYH+tX/cc/Y3ryC+k0Id9VZTPG38VJ8/NDYBy461t/a/wDxI8MUhz/SZK0rzSVdprihPc61H5J1wHsMzK+M0IDcfzjDS7tDYUtWsqf5BpUqCtsEhcsTA6ek6Dd5n9H7A4yWmxOXr7eZr/2mL1j128YNXp5x6PeXqme+hhWclu2ThT6lfhM1D/5HBR8gWgmB88md7vN/47YHWS02Jy8fL3Nfu1Mf03XlWYvv+YkKyj+UfpbdgusjwTxV8K699t03E2yApUFjIGzyMVq8xS7goQSmZKWrrZYr9z5V/vtlXP7crP8vbGhvoFf5OVV7vbYPoGchjYnsSEIEAQMEqwX7p2gwNDwqm9y17dyd7+gWJe/Xvok8yl404zVWU7Fk+xXJk6ThbpaLeEZlwrvuFSnolG8xBIlmoymlRPjYdfibj3yyY3Mp+lyykKLu3/8Nfqp30LqdSZzf/zZg5lGVGhDB+GbLc3uFcSAGZHsT9Mz2N+p6wEX9zuVdOyM2+9zhzXvyWCS5wx8bU68XvZVjuanIUa6GOmgQJmoTC6TIUYEABM1GpjeXc6dJANNEf9xW7mdNV707XtAmaewqvjg6tv/b0c4Q/9xMdQd844JLB/D2lk7ouQBKqNhpEy7EQPe+6DNhswX59jjEQ6uB9zhCZVNb5CroLfuriJh8CHPMeB5F9Tryy0/n4xddYSlJ+q7me/MGhF11bNP7wPNPYj5QhmxuuofSnVZ3dGn38PXjp2i4RHBhTHQ4JgA/x6YK3EAGxvkm4cmMwSRhgQZUmxBim1I8LRNLFrvtvhRQF4IzIURXtjIpdXXW1iWLhqTYNtYtgGT6OUkuADhrkr1RsTuXPhzs7nRrcqIFHZsz/EfkqJpOwrrXVj4p7i3VIMjwNsX+6LE6V010iPv8Oz8KwyuutHA52Cz9bB3scAny1WQvOPuIGHVKs4Plg8K3hWX8jh4QEORf55xu3X46BaLsh+0gaZERhQFLwqYMrTtKKKRpV0STV0oZYoTeL4oJ1EVFKiS9gJyjqtNebbXoMAAhdOoKB0qE+EE2DUl52SBftRoEaMnQ5GQLhua6UKbXqpIPjZpKn1tJ6ahU/bEStnw3prtx7hwO5u5Ek9TbGQQJadRUXRWgF2bBMjQDzW0UCCsslGTKibqgl5EVQPWRzNMvgt+P9iymnJCwzxxdCRhBdiPDRFQQx2Z82IoFIKmrCMTaqRVTFUf1YYuu8JT64d7UW4gqaDcPayV0Zuydv4hI6zt/OT+mDpR9a0lYDdId3XfVIKpextioeV0ylnhRx7wzfpY3bsmtMRJ9tiMriBiOx2aCteyJ5+bfsOFTq1xYyynDsHITZuxz/nnmAbaqr5Q+TjnXvVFfZ1xm5XdzdKdZjauPm7VySJL1ycn5qVfMvr8cflaYNZxktvzjo20XHCuKF/6z7KxmS+tZT+EhdCNgnewAsJdBKIQ4QbWhRRngAcvoJhkDb9abjwDG+hCuXUe/df+i9flmlJRRhtGsZTI4xP2zWJTJAyKYUCc0eBsDhxMnHmxuKM8ssY3fjF8w2Gv4ksQPuov9OskznfQ6m6s+HSYrVsfUpcT91n8FNpsRKGkP8TXNLJ0VIcc8Xm2tv/Sha+h0b9q26u3ux4n8JMubCdH+46P0i4oUcGXpLxa2GIncRO/0xdf+aPPYu+6lenjy2PeJn/YXuPGtKlV3rLORjpN0ZlDlpqTdPpwQVAwFkKUTItZaCYyaq2Ltljv6VbNpC8ul2TavT+w4Xj7e8W9ng0DTlNEJ4CJWoQ6Jbyi+m2xlaxj+4X3U6pXf8KfZmll1/2GA7XniCxsvHjvdCOzN4hXGncOoneHIFms81lsmnmd69pEJHdONTWt9OviL8KblYTXoJJykLhteNAL3owkxhJZYQbPt3O1CODNRiyJ9ybRkp5Yl/VUK5P/p+z6GLPhdUwzGVuX42KdD+z8fUEe605TQoY15CwS1NaRU40s1NUWN2Tud7DxkZbvlIadk5yUpP69eYZCT1ifbi13Bau1scf1RBS0IUkB/neyD89RZP+l7F0ZM6Xi7gC7mIRibyPTIA2UMDoDBRo1tphBgwtW+UTHHavuiZI72CGyxDpDm5Zi+6PyZ1mVP5rWOvJ+3/xF1Ys9rA//58uxuQhyc62gWEcD7kiGKjjAKaogz6DcQ6juADWt0km4MsLlz0tCPqGVXUPgggSRQ0cmvqWyzbzo9dPxWJVdTnNapKScNG7P82AJdkVtnJkVFnq+3W5aBOyiurSRpPGfH4aN1zrR2F9fSNkMY9Y77o2xdy3FdqDV1xtURRZZurz+pEV9gb+aDRjvmFiym8HTvWGxKw3ZBjIt5kQ0BoloqDnNa2fcSnTwnZQFu44TK0QQGaoBzWos+IbF9qFcHBYjU1BYWBNe+Ppjt8XPZMHt464CfS8wZ7sELYs192AhKVq2QAAmoTAIMs24ZjvDtYCB4Qlu5PR6v9IMuoQPF9Y9ckE2HmMMPfBEgn38xPC7Kp5q6HU1stN23KPIXLYH/kMnkC+SEx5Gi+zhurLM4dmRlcdd0OgkVscmTrek7GxjkHBwMoAhcIXM4YsnJppSYjxpcJnMY+uoUXHYkq48BMeCe25c6Mpk7KCLzwSaYs8beJNbOGgqJtEtjqCQN4luDC6xxiFCX7hIpJaZBIpfGBRC5ZcVrUMN5L9mUoCuT3e7+FQZIOZeYF9EDASlmkNuVhBnJR0OnEs8MD3gT8MW7o+Hw82yxSCSkh0tjitq8Vu9cnIMiWAnHJGsoATlUDp+6tIcYD/aLtoBNK42Csg8RU7nWf3443zxVRG/FqdbjoaL5Cri4+TjlKPpvW1SJ1tcFzrm1X/0lbUkgsDGkP7HTPfzGM+9XAfs1BFYonf0InarEyHQlkkGyiJjK4OMZGoZ+MpDwMLVNysBwQImQAuAE8gBlrbW+SHPFPxkeadDv8hjTjoPsPXpehb7er3bMNY4Owx4S79uuwJBGbBBic+u1ePAkbHYv9cdbF3gwYWcDT1BLs1YN15ZEPWFCA+wUk8ffNVedRw1+BUUD0UZ1AHLCooZV2tcYdHBBf7n8Dq8qf14+IjwB3U+WMtZRKYJyt8nfn0W1lh7APlNqyR+cbon0Cf4P7YbOjsO2rDi3lVv6bRguUOk1fQYpuHwiuBkGd7FSfEOwUHDrasxvJwwQKVR1A7TSVn+NIG4t3nfANBQ6KGRkesCMavy70kb4S3BvwyDsxSMBn0V7BeMB20YFegcGx1cK+0ctM2t/fGasulGWQfH8rvyJtB3z6Y4muE2yB5OEJe7TyEpdMDkIXYDeKQPfLYp2ZrYc6LCVSx0TNzFURKDiLBPXTg/vNoR1/dWh+PJAACx2bPUym+Ncsz2LDFucZrTNOUbrC8GpTwOx+dezRbRzyDsIwe965pekD9hY29EMDzIp8Hjl3t/gpSfAo+2+I9OxIROkF5MD8neKDuwLCPCDnU0MLx/Fic5VUZT6M5eLdXC27Z4IjB6+0jYQhRx0tE6bZ0c6pznPWreMg2tmFHDsAsdXdQ0LID3JD9QLUwUgTEGYEtIR9NkSKudnwuV9S+0yuyZnOE4hk6xwy4lvmJQ8TLm0ZDyoXoGEE8RADxL5A3m+WCT+aRhp43jh0qa9rjtPIilHTRet2bReb6a9sjoDDtjLBlJJGcGlljfDALr3qCGu89QA/jHQt/RhD94hhzMSRLBOIIlp/+HL/qTc6tZdwE2a3O3QL9I4bqjhim2oNiVur2vSTjU0up+66SqbNhPt7BxPitIdpfahR569kxVVyB8eQR1jS7300Ptk5DHwa14yoeZcN5caHu1w8LGl8d9aVYetuhxLsiDWGdUNsdA12Uby6bZgaHLFS5zqarTXmRisIBet0H2JPCFhi7JuQaeHSVFPcN+4AXtx/zKIWg0HAsbBpwGxAYlKubjhEg/RS2KTZlo0tfJohT0AEKJTFWPkpautlivXP9sHdGzm4YetmFC36GwrwAejAGzqlGGzh2AJT1LLc6Pt+4fiqKgj9u0Wt2acTLUPt7KW+H0L0EuTZ4JvJwPX2kHOhBAv0pnke27fFntKDJACPp5gwhMoAIRqMAUDVBY5i70G161dIx0q4xVqiLfm3ON8evXIyYwooGs/6DHoIVesG7r3ryff+wsp1XouJR3mqAN22xwPG6TwXO2vTVzPrcxbgzTtlYLD27mIdy2q+Nh23Ln5CO4xcXhbkhxow9gm09eHrddOFam1kYuDxktm53Q1ltPNePw6Dksbw5+1u7Qvn1bZC/zSFUKKBX1zrO+sm1Rd0V1soEWf2pdjOkaeROyxzNdvo6BbkVkvd3HywC2UNs+ZNzPsc9PSEvBsdlfQgvAtwk/3nS2lL7SiNtkmp/EGmMWMnMfSu9GF3yUfWem2bMmLobDmMG2D6V3pQvuRLtxeX0Rs38Z0fmlJxd3h5bd3fhMZ0DRPvuSB/HBySvNh928V4s0VENClZQHyaMFupRvYSGbLGERMdkStN4vWcIrZUxWQTdH5qEt0u7+0DNy1p/M0D3xqdHN+nKVxYjw48s87zGLrxfxFYuZvoZTQ/ZqyW0KgAEBBRgQYNBqIBgn26+3uflwcz3Wby01tmjoEbOOYYktkLQWSkAokQQS8g5UrosTmHAkEgxJh2HalRHoH9n2cz9HJiOgNXwIYxjb3ZwtQG14hfCEbV0uflJqQzgpY+h2nehcIawC1xtaBHexOsVV0uaR6Y3cDmSjqJQ4z8956dbsso8ZmfuKLh0ALxF0k7Sj1Qfc5WkdAqscS9WFCAonKPCJe2dnrv0cC+FhQkeVEIXkvhEyX2KZQkK9tBsrgZgvoIdnnQSAKZewlx6+DybIhefcHLi71+AlrQtrlOpuuShtzc9OitssllvoPmH202zgDroEZzJur9rOFOiqYGt/9jy4KbHvXDKQ9PjWeJ/iiwZh/9JRt46PkIOLnDmjPOvTy/9vmO34qbTI4ob2q1ZRuqXNGibv+eyiKjnikkqfEPG/EoCNkaZ0XMlqrQ439T/BnmPZJmh7Zm7Zmw9QcaTvMzD6eN+bFwwfX0BmjO6bgHUnJ4CO/cSJj1cBHpaeDlvKC3Pz9QnOBLCpP7YcyatsEHt+t6Sy7thm/sDvly//imrfvSKH/Nv3Ayq+Bfki4egDC0FJCK3OuFborwwRiYFHCzTbAgCvrbQXkfyVw0VI/rYt6nRcHkOTika8Wicqc3wYkpPKO+pePFi+379TVXjFoYfY0UrUPhP+YA5obQeVyTqBGhGjCIO6WaAID/Qm6L9krl6jMpLT9L/kwAV2W40E6K890fRFeDB8VMxzhwgfDNX/eNdXp3kGF3ovqBrxPu4rgX7DaM/nrIkX4WT6C6MlrFJoxLAxGFkMI5B+NKZmhCHJTdfXYe4EU2PAtAvFckwVFQCqmmlYyWtq+OF0ANXq5MHCIn5iegJOOJwBYbTLzIMc9Lo6ccFDO56AKB0GTho/DnYvi7bDLUiv2pwIScV6E9IR9UpYhHmGuMWEmuL4xS40GMtf/qInxQu3pB66S0RqcDLAfxJSn/BquXN+FHQJ6uA1+HG/gMHfW5Q3D4XXU0/zjxf9d/wjAgt5DeBUC9cM/tJooAd4eGu2HLu3vVvSEYTP64XmS3A2m4StEyOS2ZvaFOTQorLXgBTmmmWdDTYZMWbrRok2E6nG5c6ZYZsFOSFxpTxQZyqDfC3QO8WN7Ey6GnQD5UOmU5y7f9iR54H8FLgbmrwZEENuZFWFnmmNHdK9+wuu+xzjjLmRAOeir8rTkyzyVDoFgENOUmAnTTbNvKg2KNWQYtb+hOyBIVYneUV/a4GU2CXOYU+HxBhJGXp2Ez+12PZ+8WZ56eQ5rXtku+QBiTxhAQgFFSwgwNg+pGBWnlyAqw+ITfvvoI4V+3DDqKi7cHulOVf8tG8zPKDyf7fAAoy+7rZReqwKZ9mR+5g+nKg8+mwk+vpRKCBAUEEDBBgsIMDABv6DEnkIeAz4B18E0DdM7mpHc6YAl76SBF44nUlR+pZRJyQ0EF+haDtYXInA2Y3gH19VYvLwszl6j379EZc/eq/IbiX/1pyx7NOYGeabg6ypbswDMwffDTwyo/cmfdvhyz0NCzAIzMfkvUJ2jznoM+IygK1zJryWz++yTC0WsdRYAMij5kM1p2PRRMRaEL66g/3tPPqTSmTCrCYTvvE46bh3w4lM5JucM3myr+aBVH1uq8qhLb8mpdH7VsIMEEtqfFEYoSWE9X5Ho37iPbd+V/tNzE9iiqlw9U0vjUum9f+bPwCQOEmFWWiQiRS1AENsGZWhRBTSAcsNpUFSqfKd2F589SIDsuQUsHIqDsHdRyz+vjMUyBweOK79tQOxeA9OmJ4GuSnAtFjDdbLMEa30Rs4EQq+jzASdsO2T+8GFpgmy8+xRF+jE8rBdupipXUPex64oNJhxh6y7NYMb/GwNvgVsJtkjNIfJ6NdsZmpkl2sAcnkHQC67R8M3OzQ6ZqymtMR/ecJwkC8ThiWXWJ0ezCkyfkHr+0RiPTvzwBhwJdbZSQaO9/dGyIGuehLPkVXfRcroRZkfWWUjYm4dEcOrMNCQV+uOWM91cNQrTHgFyEA+zyaK9x18AiQHjP/l53vngOoYmPPilTlgKPE8zWLqrdeOio6MEFaAOzFUVqj8WqO1OGwMtyQ5Za4yKut1c5Hxlq1PixWXdZeXqy1krhFqQc7zQ8bzXM5za43hda8xOTAH5XrcHiLe3V5/ed/uHGet43Jt9dqL+rIP+sBkkyNzjf4oq2Qs883RMnLkeJPSS47JtWglg5NNrfoAcjlkiHNkkc6FuYhmbI75MNZb32HsrJLClrtaIr7o4suVcHGhMkDkEjFABklIZAom5mWjjtY15z2EKFH2QR9HDdNBOkwdq3XMqHFzt7aROy+OOU6yess8dOM9YLuehtypc/8h50JXHkJVQqRgas0H2eopUfcll5J9ciPneNDgYUfJHBCPFD0Ejdp9ZrnqHF0/6+NqrH+shdXjP3bpvSNdOcN5ilMuIk/Opggr2+4u5Xw7h6yZ7Din92THPbdQ+XGP4YceftwvXPxzv7TiH7382j/1WQf87p/u/Lf/tlsH4mp7IZb59Gpf+2a4+icXqD1Up+b3AtdpNpmLPF1zsDFSpcFwmTisbigPPNxnGBAqUSIw0PP2OO14vIj3gxtob711yePlvG/c7XkR70deZLxYTqtgznCPzjXn2czWW5+5LOL9yLOU0V6zz0iWyB95yPUupXJsS1ojwBIcBbbDQGyNKEKkqNEjRIoYORa3MghaaasZ7Vvp0AZGdhzBCBw1hA446NDDDzjowIOP4Sj3e4bBMTjXy3mcW285X6WE94HzMgdbvZx/sYC9DydXO79akObVtgrqyxMStMhCyy25yEKLLbhK5Nx7s9h1b4nkF196n+9WG8gCxLCWzVNXv+T9tbzmq6+ZYXae29vRHSfgMC5Ccj7qrckkZnDPnRQhXeu/hNF9y0NaQcLpv0Dj2ZaAPi/Jbeg9YbnKKfZNIEt/bDi9veZIxqd5GauO8fE5ZfznqK+QWxY5DJ8HsDAsczJ+zDtEblsVNnuuysPlchgZUY6n/StUeXbWc4wOj5n3UefwnjbvAmMu54m5nDvmkstXx+opvHLlUvaxa6l1tXBna1PQDKs1bwZwZIOKHhD9yvP8PbvxhW7z8XzbfDzHNh9lPfv1epO8M3P0vNBtPvoa57+fgUDMCWQw/Zq9DVZ7Hv3RupICr13l5cUv3goXGz3mF5L6c+1rlWuVa4XrwMuT5FUzpORN/We/WMQ5GCXVjayOfO1rYq7uQwvj2Jdjr2O1FFptamXvY+8nNd9scmoGyZZLy9vH7Gm0zcqlrlPg3SfU8ZSEP4niB5V+pOqGGXJ4I/t5uovpW1/fpHu728P2yxqp7UE1iv70FfyHNul3TxnUx6OVcv84lvX16LHQPwquz0eJER+TP4V2rZsg5sM6rwE+Gj6880e++sM7f/Rnx0emT+jkusi7pztqFuAvaJg7JAtTFqZkTOmY4jHFY8rElIkpEVMipnxMmZiCLfmjSY8MvqW+2/M+nOF5MG+eJ89f0lGv4vyZOY/P3/z+F5O/C+CVeXz+wnw69WrnPfNWm89SL58ywP518G74KPmNw2anNm/3lMXSLGh45KYOtfqRcdSJ+ladbp5B2KLbhQRZ34/MbuN+3StrGt1ZSc6OefVYv3M/iJvqwHV55HfPiiOe+8e4V6vvkFmlkxhX99yUAi596y3lIwNlOFiWux/QyvMMlohB+iG9ZVc4d2suizgg9BoWqBDm0Npy4+M8t1cPmq9xDp35heo2BuQF1Vt/WMgKXEdunCLNr1yKxRXGXxZLG+Ac93j2ro17vC1S2CYfHu0P7od2WJ5YpBbp2WHhEkvhXKXvoNVyTrBvqyHp8Yb+nUWzHygkHXFhBk03D/AWxuZ9PeQla6dvEuCfmZkK5zT74UWDY19m8OKXCDCZ4KglrwojUHtpXNODz0zvlRPMXLVwI8cgn1bQ+OY4eYPAxcjTi6Ij4d9vp/4POm9bFlEPYXtKvZa1gmdvhDTNAQxXwjfMrRjP8S6eaen9OGlCThmaNxM5UcI3DJ3pBolnVb3RhRrk9lwfTFQS3wYdnd75GzRXIxFnPMXV+RiL4Vmh6YOCgUQNKgmZ+Rl1pmHjwaonrQotgAjuvLNYNEyr5k7v8cwjU+5Avsgp4x1Uu1CKrCkdZDWlrFA5yi751gxUAfgjsbVG3pBOyFKMSn9WRGZA01Z0MC0FybDnAHJa3q+EG/MxRv6jB5KccTgafnvhX3+hkqkmv1u9MzFxsD9ufH7UYh3O3IFiFKj4pXzeFMujN8GFSBovfzt8+FyVhojycS3uQHKbySuRd1WEAf3Siz5O03O0YSB0n8G/85W4HtmwWEN1BtbxfOWpE7Oo2v+hj/4YWREs2+LWiPjPXkai/vSreYk0hwdp7ggXzo2WAHIoZjzq7WYzyKpexunXBX01Plpt7mAY2UdOuMByy14QZxA3FULXdvaGnyA7YiG2A4xsKB9dc79Ne7bb3YiVT29YMxIaa3C/fQav4gDzxnw2MxkwSX2Axw+6cMw5uWgVQSoZwFyxcOU13DJkSRGv/xcd6DqUhs99M6fUcPp6hQZqqduTeKRSi9TuyNswPnoC2rnw95R0JeruGehM9VKdTlbaaAX6yka77kIVF3Ymt7fOzTnIe9/hm7i1C8KRqXvKwFXPCiZCf6LckmtXp84vE1cIzNXhDnKHFf/XH+4G6NMdvL9VnrE6kxS4X7vxQLTHSNzRu6M3R18dvTv6+ug3Hv22o99+Pn3lCvbpRQIKHn3zBAnzZAutgxsMBkwIQCxfQ16uaTM+LfrBJrQyO3XvPw7GX+GMPK26HQWa1NDnPqzFR6nr1XYHc/J/c+O5rUV392MY/k/piYJ2L6bSuPzImpkW7VNf4vZ27bfqwil9JsN4Pr1Fham5lQ6JaVSR0/WbXvb396jatWqTra53T5Zk84kR7qc9Gbdc2VYYjb2wWR/fesKROj3HqXdYaxwIuokmeLrLux8jV7tZ4GSJgUcZzDvN4/6c/ODem/jGhb5IsZFRUYFrVep3GOULE1I6Qq//KViBdVMtqzTYxqB5FMdZaKZCR0eEsQcRmlqGApoihxmuUpQRUSuDJ49bK5Ba0TideFXVy4WlV+m3WDd9q2b7p8bPZMM/xe1f8UX1ZKK6MlHj5kxlKK7WseBskbpYl4OvIjx75Odfzi9YOgqpG9Y4SUmpqgFT4G4OZCuHMEYs2kFK6C1uUdOZrjmvMNxpXpfjowI3J9KJoj/uF8tn//Aez5rv4FcXixO2nCOLPtlP/ZnhVVa4plExR+xLO1BXuGoBfeSUSO8fRGReNlxSOcl3ceYAP3OvQdV+p1X/JtE5ErlP9gJR/0xbDup5XCNAGuOe0S6+HOXSPAiznnhQyzNKRL9XoYdpe5i5b7dL/eJVKO6Rxngz5qV3Mu+aBBuVZ9Ww8VsENTx3KJkS1/OryHksm/VcA29l33zhAtyqX0rzd54hMP+0mM+m9yz528btxszMbPs7kQ7qNe1/GYUivzC+eRmXOAkNWIAKyFkIU1UB3MbD/pdRTie0lTPUDLnQq8AluTR7aOez2t97qFoxYK4akyJI1WMoO8NfJDx1rLJzdiJn0r9XqRyrmjH0TLBZKNec4gWJmSZdmipNaB8R7S8YQclZ36NemBofU3L2/Cb/DJ3mFdfxmOENlU6LH7K1HfEprexePzMZQUlK8sqLOET6x6usr3Ivfi5sI6NuAS3g14aviptBuN+ZakFflx+kPCcuwgKuI3JATSp9irXyDOGI5/gUHr+pmf4NS/+VR6y/M8+YvCT+XWvO7CGMiHJXgSAmN2DtWXn71ZobjUz7Oz/2pmkEE5fCNRHOz8iQVLeMpyfT4ZO8P0GeEaZKus5Z0uFEuTkHee9hzGQKQ2dixozhjORJouKuedIN03ngmG+SXxmzsU0Jrb9K5ogmOZHHnTjPwIHzCWf2wwlzEydnSB2eyTi/FZuasUxJuSlEJ7zFjHgOY8GLai7hibx3FdGLTL7CQE36ttLoyD7E+OUzyE+QKPM9ZkquJLWhuGM5PkWSmpUxE2R5AnL+byarLRvg2hsV2B7jbgs4W7AMMlps4ZV+EApZemxqdIsnTbzIDrPbcSTwtyidDGyRlplSznrOwxL0Je96dNNWioG8y2Ge01yNZimHRDX7wqn84K20JDW8p8slfrjumJuZZy5DoZx5Ybp0UM8bLWxuImjmv1rj+oL2Eg/ZMRZCwpN4DxjnzdionTEafzNOeT7L7iWingFR3SvkyfzkrRwsSRxFnHJgAGTf0aTv6f3JGsyLvp0IfRVi0+RjyOjAWDkLcAz6SlG0hQlLAki8FZ+kbe+eXu7iaJFUx3EQpWbiUd36G1bK/ipffLzWvQZ0+KEdUdNbBt5HLPLdMm/DE5cM8unQYD6GPJWCR80DD+hqYxivJBPsU3jOpc83GlaVwiEcquHE0ZrxzhETSijxRDwJqeRNcmoIScq2j9epdEpgKy9XQs7bWsHi4qzcE/7bo7cb1GKm3Xyhmb2HuRj5Oyk6DQLGPDCsGJsBVjJGqXzMHWU4eR6/6IN1MBOKcA/4ZnJY2BjpjgmhJuewDbdHl7zZVZEs2fFFKjasS498FGOttES3DZm0k0eA6FTU8aOcIh58jqo6285pSTVi/FIdlZnJbCzSZFuDTCml1N32FrwXhhuktdSIo+LsAeKSMThF8NliFE19Icx3cBIJFtPK5lc+W9URQ5K1uwuAjbbcYjKoqXSz4MSBMpWb2nUMl6T4qPkOJ6sJBkUI8QfH5kbyFAzpfQi6Cd67ixIxea4CyrV2XCdWggqHWAJkkDiFVpFyZyyZnXEMP3yBR5W0C1uOiez1VoR3z+DWH9c40FGbzQnBjmTeJLvC7VpciWrgqGp+o+LqI7VEPksTvBYb/vAv17LQBTEbz05K3WHW4KuM4awALpSWeW49Sg2VSldlqM7n3XcndJ8FcHxBF8C1Pn0fPj4lN6PYS0DG5pfw+FUCwTCY2LHYG3+FldwpIUXCdoieFUbGtIdMpS63hlfDS/ukpzAWsq99u3xKr+Zyo/HG0GO99eUW521ceaqmv89wQcBydFP2Zs0eQFlLuhH+ZH46xXe/GXsO8soLrIxUeN2iItOghBGkb0EttxLC11q1nMH6r4zqghBoNMJjdCV3pAsfYtlFMrC62UfSE8SqGh9p4WULwMRLrj2HxTKV6qR3rpHiLn1uV+8svmPGCFNIwx46AOVWu8ixcKQDpQ5yAPkn0IomuQnMKsQduGcmgsOpxy61pytDsy/iDzs8YqowWMTdaJeheRgBbP3sDquBB8YxpekDWEhz0BG/pSXoKDKTMmPx26KZCLTm5Sloyu7dd4BE1uMIMiETm4ULIDtoZCCOQHbIJjAKIU+pjMup9ki0FFZ3S+eNUPU9pc+NwaNiBJFTGVSl1iJFzgVYbdTZBZXwAoUioE7thBSDJdNrCvSATd5ZNHP4tuvoNSy1nNnwwISKLjM83SQLG6KuDzxo5MiQHYXGhZPU21L8sVZPMZM06vQeLjL1VjwhFWwwGns8fyETCxspngQ31URrdqBYWjhuBS0CVo/g63NkJkOFMaIWUM7iQ5fGOAZLbcTCvL52ZUUXYkgAKDCKoNCmYX1QxzpdzHk/gvH8skeLYpHe8uAYfSH2bmKwMLJNXSsNRO0Z5bNSu36E6AQeIWf8GImbwdzqSJzV+luXdHdPmqnO2Dp7o5K27EGNjxBO+ObUNaJHm7HXMkGIJCJFh7HU0jWtCtIM7jY2/HuZvlDMW6kKE/DP7p4sQzn14kCSxd2T8g2iCxUdls0REyvkBcEd9bDooQrYAWjB/a4K25gkhsq+iV74UoENpQVCGFEQPNvMk1oKFecB949N4Kn3P7BcCsPPixQKplIijtTlZMa3NeVwCQLpWBK+JRUlBKkfJ+V0Apex25Ol/4JXsWktoS706Dg5FadSIUsUmGd7mp8VM3iIbBEigl47262UowZTGG7mxaMgyIBlFkkc0XnlgF0QzRwAmm4u4JSoeZYRkDWLh7481e5WztMhSct7kVY1iZFdcSFJrXTlStNKDb5Cssw7N1eXRG3f1XlsbVfjhLqgI0/qTOM6neHy0cxPI16T1jxjk/LTBBvJZbXQ2pVQHecVNtiX80WeTk09hcQdYKN+7ZNnGOlE5ERtB4Nw/Y9pBbr6Wgdp4GGqfn3NN56uYnX+7GSzoyJzvznXPvVlReO+hR2UqnUfqor3wuGpNuqmNNv83bJ1f+/pboiHv4OYEKBbdcXFXuZ13Qmry44FtRMG1uswPnwCZlBsw0KSIL0Exh/RKOQFcL+JBKwZ3C1X9i6ukag+h14zEprzTHuqp7/tgPVC0bV9fb5h5azHCA+1laWjsNmGxzKyrJCnjQjUdtaTJuU1qXIVmVAGEL8LtuN5gF+5d/qsLyq0uWNsYZj9u2//kNyDO73DEDPx7avDqOIv1m3/LIOFefHw74zKivdI4+3C4tkUga/bsk+3Axv/EfyZZfxcfIZQp1T5gWQYeWzUw3eccgo+982cH4J0t1XETmgmsXTB3NUFCJC6W2qRwIpFETaSPIPzz7OEC2SD4TO5XUdn0t/sOgmug//2iH5cCJ2qh3ZpP0nk1vHSoytJ0mPyhyRx23f0lyOYpODQSOokC3cZxuID78Ch6GDa3sgSQTW+Q7GDFSiMka/VG8AyHoE3iS78CG2rNlbR5JUD7zs2l8EiLDJIijjLnh4eYEJRUw6YQFKKgiZTsSGr+TanBS37wIWfNfHlBMa++bbeYhjd6nAe+wRqU5hqfyU930ToUiPTlP4hyRB28SLdaymYaLAfnRAjhePTHrcZwOBruDgH0hlNdD2z0CPckL9hNJrrNJ7nxQRtpHVGyskyXnX1k1aTBFdb+OmQ6bRmaAL/eLEOrwKOCUKHRQQTLNjShCvbcKgb0k7ecE23Ecb1mcCmrAlsliu7zIlI3p4M4EiQEKQB6RHmoW8w2LnSSaYTNWaI1xo8ZqdYmLswsb2SVztpi7BVtmsQaPFP4WbLw4PrOCkevyIgT40S/CVrgoS1c1duPi+cETD208FiB8wjbyXVJp0hCUnK8/nrTPX271Uv9nuea8cDpX9ufiiWTsWVnyZH2R6hQOCkrGb23dQbCzW0OrOBiPRjWHvv8llJ8tvu4SIsoytzcCjer+P2HZ+XVC9vwpy/+ny8Pg7leUjjj+WW9bKOEwdtcBgc1qWRZwgjIsh9wqL0aWN9b1R6U+UZZI4Fs0Od0v3mXNu3kG8sp2dttVgJ1yF5oJCsLbTscF462NGVQcdRidiF3anbImBksKM9pFROuSBriVDfPnMKJdIAbU08FSPP3uhaBFVxHUeRycVzRZpyKk4E0pmsqTEkvZHJj+zyM+pKUpAJ34ANvRe7bLqrZPU4BWvKgYrROAU39uF6uCULEis0Hg3B8qKjwM5jYpcEp879puwjgqaGi1GHdXH/xNvmqwyurJ4L+NQfxzPic/oucCnw+t3eoUYqcn4FsgqD3JNQv+nMMpw97a/VlxQXNUgvqwO/CtmIWWrstv4HcbNFrmScQjKe9IM79eSj23BaYt1gVr08OnhC3zTzeY/nQ45ExZOV69V0buZrV0h/1CyFRRIktyOYXLQjQQXjyDM41A6RuGE0uKiscp7xGloUPlzJj3X4fHz+c8+t4CRwC+f07w8LI1uJmP0/W4JxWINJnp+fylPdLJlOTt2kEXb6U0qYMYIFQx9y0lBIofOuc/vin/ZcEavjq6smc7MexoItnylSK0txk8JS9w27LB/t0ucNFLp46MZoa81iPORhH+dHd0e29TaupOvmb6TI5puIIecvM66hluMU0l2LxHkfp6kFHLE2OLQjk8Rw4wMUEv5OXIdQNZYjPdLUWntNRzOmH+/Qtj90+8AUs6TIZdJxgpZSYBAWIbDtZlCGniUhARzQcYz9Bw+8JrDY1l/hImNtmv7YqYNGrJ31GytTqbBysTh+U/rNP5eoqL1ioFwBksv+3YMfuESNLyqobinboFgZvOZ1JVS5ykFSx3ZPPZEAb6puNtGH4vKw4BQUs0Wcqp0l2VfobwpGZ5pXIs7uxH/iovRiwWUaxRfxbd9S8pP/FTu+P8N5xiXPpAqbKptfjsktpPKNvzD4PKXPQOyw3ge93LLDroD7bYNClyrxSSE9jr6g/kScbEnNoVgVFvsmREbGshTjDjaUfTjgjRc7M0kYgMQwrojRbrvdMwTpXDSP2l6RVP4bWuYxV26X8UFrQABz/34Oh7E9javXYN/iscw8eEXxFixc/CnBkngMlyGRoSo5VhT94VgqjxxQTH6QBSDkzVvZx+aas3/tuMgnhwSKpdtQCdUmoNgkERB7v2lSKUtUWBHXmvYtaKTcxPLFc2wjVzUz++lklieunCuuofOvIgH5ja7qfbhs3f+E+eXEfpvJc7Up9J4oi0ynNa67LYalS9RpNjDZ/jlT7mHifaecqzaV/cSh4OGA8HFYeDk4PBwiHBT9X5VBDgh9cw4GiQPBeIIsxgGgMvkaEy8w6X17E27YCPWydaLdujbJplPKVTOyn5hYR1xhHxOqMpkOJrKfxF2j2//k4qupCMOIgAkRMxas2PBBwo6MggMVX5xo6Lhw48EP7+svlSd+7rsCBCIAJEDIUKBCgwcIOjAIDFB4YYKBw4INBz64jT8pz0qs7Z0jAydGzly4cuOHiTszCw9WfnmysfPizYc/vupC68tvxJlOGt847UBotniFVOKLeJGuiRfpFvEmXZEcU5jZhG8ejt/ez4OndI//462VpGQ2Gcn8oLprxJXF5NRsK67nxTfi6PwiWPmaWkVcqipaT/0Cmqd24Xj+4bs8ACJ58Oj86jBepQ98zqf+1Fb44AQ+9pxhDl/6aur8pfMBVeEF1aVSMdgK23JF6xhMUvV8Hda1TwKRVdB8lbPrhZbzfPHlMhKyx6fpiR/PrlZB4lXAeJWL63HEsTD9Mtoua6huyn7AhZM/13axhop928dWTURIphK8X3vLmXrh+aodrYLmqza25mJKf3TICJXoqMrNiBaRKmyJCWSlRoKMFSowZbJRTZngZH+apbuf5YuHKySWqy7recUBva6h9ezoB/VKVdQdss2JFN4v51mzREPtzMWXO29t8k2l11atdaGHAG3qzc2rtxyjkJDlrAhyGq/to6SxzosIWmiq//NABHaSU7SPF3aPKXZG+ST1yOifva8/i7cEOJMZdAUOrshtoknX2Sc9bWgVGK++z4kyq6PN5/3tPJvauvy8p50unlFRtGW3qRvts55zIQK+ysWaNVRsqF8jScoH7H7sa7nb7/IFNdkSVM6JJ+vlp82QHhDGxy54pI5o3Xn5kqenPyjL8LMk7uXFKGeoVpje/Of5Nqh0QG9D8vMReH/XlmQSJqw4PE4eOJuDReIB7Z8SYG3zu1xNfl2ptfFaJj7my6mKfMPuxTikhqVI/FY91aGmkFXuRnpJLsvJSR3KkDuLFePpaQM0H8A9feYHRCObwRmH30t6I8WAnZVAqhYYC0sRvShei3FjKvWp8FcVr6+cOw15hrTsFLyfI5dH1MvixsASaTpcFPJQsqLWias+SNVqnq3feMK8hh5nmhKgu0ZuNTFdqXiJiIp3noUaLqlRKff0r/sQGI0+kf8janzQWaWY29Pds4cv+uzds3Ro01/2cO/xm4ab1l5NLnZXlRPJCXrygVo+mH4FNsTk4mx710afPhmqemJtFIBksWTDmZNk+T2oG38CEQbhHn1DGNzkuPywI9kDsNFRlPad1nN743uYj1TjzdABeG57PKIOshnhHY/BDxwJKag9pJNiIOEOluj8UQ4Slgpw8ovTmTRI/NOmILfl+lj8WcnJKTnkh7ziyefsSHnAiiPZ9qYGpNmGNFnAN0maliHMjxXjZnDJvLzjrAmAquOOhvc0h195rIGpy12PSV7gAJUqtZkU/QmbVLMDJZAXDVX4RyeNxaJWoGSNcbg82YoJf+Ct6ORyZE0d8mJJO6YBfR58NSeoEfzAFmQYw2FcLYW3b4fa275U0FNnZhfsHOWRGo8Nfx1tPWkadcZ0UCLmxbS2vrNh1odWF+zj9qKPlOp1gUbDNW2s+BPHpo2BFRRB4qb1W5AV27D0nPThgkc8twPCZEoqHJ47YfZF1fSej9AQs1HJlcEbKED1Rvi9JraMGlYX8M8hRBaAx5qIVjwwpejnwaawfEQeuoazsAfegBTEnPleIE+RlnO2fkoDVnashUIa+ya9B//6RNdRJWAsBR3H+JzLVcGfil1SV3B1eIGZIPkZ/TvaZR2Vb+EpiGYJIM1w4W19GgVZGgqKMdy3r1ZCoftqZ4AB0a5vhT4nRsGfPTjXP//7cap817Kt3AHC1bEAUbZ4+zeHjMqaEMgNzXczOH2AUHIHPRwAHMax4eX0hIlLB525v66C8W9KiuZN+usieg2Kuyr7v83PwH5CQ2z16dMqtOZ6E+DNpi/7T6OGErD1a4sT1G4ZJZnjCHoa8cSUmB172Nx8tzLO270nqTuei8KoSAmv41d+ZzikIKWOxbg6HK5dOOjgAqqg/ZtZNj+Yp7vHwoAeTDjz4K8jQLn5YLljB7pXblB87QwhVwuENncgewoSEQqJ6kueYQupOaYLfoKvdgDqynRqB0RrSoMP6Np/Z3iiMFLdux7Gsjtoj8u/bQ1fmxfXVxyAEz2WUpc/1Ht+V0JPmqO0I5CCowh9E8GJgiIkuvF0Y0GHgSS9IJDFd0yi0pq1DzIO8qAgkIISfXGykDJjCm0heLQmSVk7hPm92XXSDJyLL9lHk6+u1pBaXVeiIjBh14HqbwvjfHt74Cypjb1IMJZNBCV7zxpf1q+Ef4nnQaAV0/Lzcgnf+t/cZA2vTkJ2Dk4ubhl8KGFPg+RAfBIm5uecc9hDZXQMuc7KebxoyO9UMIrHnnGQ5ZMYpCNpOMla9Nbsy/jLxMvky9S5ughWTjQlso/h5SqgxOoaDQlUgFQBQcoZCw1EEo5MJQCtB9Anz2QAYoW7gjkWZfDBQSskN8keCssTJsz6+d9bx1QQSg/mqf92aIYzWBdw+Pkz3404ynZf2gH8uDNAwnlKYSseEtmVcq7XzJsBypjDLbbFzUP9qQmMyiHQrCCIVd1GdGaYgD+yXW1KGgKsSxV2PIjwgx9O7eV4er/2jIJZZqXhXn+1A0mO0It6CYGIYHlyUqfxjY9ULaIGl+FSKMbVr6mIpLCuArGD61UKqlAfkuEOLsHY1ryDBTS8QLS4GcfVE4LpwvkTwITMf6i2P+jeSUJMBlw+PHAvQp6OdJERi+hPenDBLK7sgN+UU+Cp+Tf66EDZ+D8eDcBi0usnBWjhCZYP8IEWnnWoevuXCZ7cvvUKy4YAVvm0JmWnhCzEOG7wZ3gJUPx3FIJlnurUUMJNUvQDkfV+SyhHuI8sJQgysrAQyNQLHYtliLE2KkwIDHB/ru9IRAzr2trNxvG/BhENSyY0FPvNTNGsYnz7R0jph5LxgYVOUeT8Do+JatxW2NoEaK4IXysUt7h4nkEidkol1NLOHBNYhrlUFcbM0a2bBeuS1rCtMf16X6sMfuptsBXDj1vME05szvUwSzsijuHpjTFi51176wWW8QIDW21WcpxwS87gXC4qG5YCMywleqs0IFZlwcfdSN+W4P1I4so0S952udKM6k5Un3ce34Ngsaosd/1UwTBqXoERMgpmChSZzdIhihyUksig1JCkZFdGpVWtBxD/oavsDjQth8DWYpxIg0tEXAgvOQ7+5fAvoS3v1mENp5g5P0DDz6gHTyttbha7JbirEUdjwd2T4uY6a/4ZPhBGgim8LOTDrnQVV1sZaAIxjZ+zov80rM0tOl9Il3mA8TPl8DY2OQylSGkcUyt8gSOdd+FHsYJrtdAkLzcihJygi1QeOpgg1ElA23Ko11X2LDHajeh4aLHEu5sUGnyHg5LwR49FmRpBs5rI+XYTKjjeIb6EHZ2/lV6vND2MIsc/YUeFFeOWZw672jnf2EF7BNu9aPalCqJkdQ9pCGI5pX5ttqAvdApaH0YcVFh3EVy7KgUBtn7IrEChqbdCzGjyZKiGk5x17FZ0Kwb8cWnpyjpjHXjG9+R+oBA2qxi8i3HTk9nO7PgFn+IVlkbXM39YK4LrxtN5DQbqSWy0IIjEToG1I/urEDErnZIiKqsnrBrFjniwxAFIwGeUfFpcmYgIHBWEbqQw4gxK4xAyZIw7mFdae1lTta49bNX5k+MNmlHdZMmcE60UCWUxZ0lFKOZLRQKrTzrdx1eR4Bcz6woyMz0kKEQBy1OlgJdzYDBTRhfpKsTGDU0P802fPOL5rQd068evcoarJguaCdTGewaeEi2ExkH0LW10JFAZY73LHYs+SAdfj5QlYYmEk1hQFxRATvTN1dbSwFX98dCrikk2PPUJaJU4Kcyj0qXUHFHe1twfnzwU0waQfUw31h1jmXXJGHINovk557g6CfKm+Lysqqcg12f40PqmAHusb680aeWah8czYq9Bv5tvDmo85vEs8zr8Rcq/5fWfOF8k+L3SH7GdeQom93xOIce9pOR3S1I5YFMO4lw0juykQ9DnlscA5dShfRT1zzApEPis6G56ZN6gEwxYqZfddx1Ghzm26Qmgne+H8LPm/L8WHqKnBuyb87z3rbmHe180aKenxbZ/QA6axiPLMx7YTF7WE6tsLncvNw8MeZcn4psg3jucaoeZnWS/NQNGWn7wZ+ztyQ3J4/NRX+pDfakf9aGuLuZodiLmsTDHkecZ8wuC76ZZphcPP9emOfoLzfx8nOfxi1J/zrLrbivGjJqYpPoCRo5EUu3+I/gkWfwyyry85NjRRmcr62G6/Qw72WKN5DQfM7LeKcg9kFOTOAfNrOSsQ+Q6OGLb1pDy99X06q9kHas0x7/hLeA4NX5/NPpBrhtbsYlXEuO7AIRart1u+/os/ts1WwLfUUDxm5+nx+axKC5PZPiyOV6agn0pS68j4skzmhb++dkO5KefoPEp1V1wcF0y294lpat7jKYTydr/+loi1qbtyisJA3eAy/3Y5xUD67n5AWQ8idLMS9l3Qm/GaTYLbbVzGvN8/3GyeMoC+pwYx/X5X7htjZ/QcEl9XCQ6xm4YDcFi9zSPLkKO8jLB4TXuFq5RvDEVd4VHNBWmr7j5ElW6ff+hZJgAP/OGiFsmF/ZaNGP132s1LN+pAHJ5rvR/yaSD77BgXlsTRXuns6ICz6PATD8ulmS5zkH0mpU4PjWJCtqaLwAPHcvigVKVq4Sw+jLuxxxVqnny28YtBMNQycGvceMbT03tz5GDLmRVQV2DZEs46ZWWfBiYI+qxyerjA+GOJUFRUWFKuBAZjGDtZdYihPH5mBUKa8seAmoWpvKuoRJ3kWNyEiVC/qLDLOHPDC6uunCud44DKpafmg4N/bx03bnoxYPpCA+hkO6pQHEx2s3BXjSfPE3VUMhBd3bgHdXWldUGlfjsU20P6yfRP6n3oj1PVwt2z5QdM0Z2C5yLH+doK5kA81SVZ6TXdGm9tGzXeYTP+FbJyAqLS/X/WaYUxWUeWAlhRjlZALxI1/TyQYhsD2kby8uZR/qcrN2atw8f/Fsi8+y8HBfldSjkOra/Obez/j3MuCFNCSVqFrFAVhEna06ZsqlK4mTVQh7MKyOFzRt5y1BVxMmqhTyYV0YKq5PmbOvSSGG3mAk0C1lp873yWXmpKuJk1UIezCsjhdVJc7Z1aaSwW8wEmoWstHpD7xnrykhht5gJNAtZaXfapI1lIistF3Shbiktbv735LNyh6oiTlYt5MG8MlJYnTRnW5dGCrvFTKBZyEqrN/Sesa6MFHaLmUCzkJV2p03aWCay0nJBF+qW0uLqe+nD81pXRgq7xUygWchKu9MmbSwTWWm5oAt1S2lx98beNFgWstJyQRfqltLi8sRZW9tUWtwuaoPtYl6yVVeEfzW5gn8XWsYnm/9jZsrnsrgDpfXJM+BBuNVPgR6Zg29oRD/T8la4izfUMuBIbh1vtXKyXaQSUIwE4BxzMzO3bKc+tnQu35MZxyKykJ7EMkVyc57Pc97lQWebdzCSYiHzZsuz55eslnPNYaqCAg4EudQws2ZEGVFJEkyUdSzckZeHlznr3oCwbx3m1ZVew7EUi/IAiJ3I0oobW2jZ9BHC14WKPG1gCp7CrgNdS2QU2kvnZoCwXVKM4ZEcMKPQyYnWEApyzaDGnTAJznZqfBfjtkulQdCJ7E4vq6Dd+WYiROEZ/NAQYY2LoG6rYJGXWdxFhF6L5gqauKAIn3ggxjWlxFPdSkUILDPVfgjWrQ3nnWOPaKf5AJuGHTpoH+gesXYIwsvhqRPHKrZyMsyC9SYU6o8tKyLEk0f41WX+Iig/xgQzrBNqBi+FXQgk+LR0DcXqHsvYrn3FOCH594bonHezrZBVjuZ3u2xjrcJDaBZ6IYVTuoVVG0CavCcj3S+WfZVUsCjaQukgZA+f0zL797btS2q52dUkBvOGJ0WYMJtYMRSVYmLYjsPgzICaWnxXl98PNZ8fHkvszzxDiMHcDtXkd935PTWqb7FdcrMKje1TvlJuSGS2p9grIWLVwDJkIGZlyAZkJjZHG2yIGJ25hpZp67AjYG7o4jrme4freZRCXiKZtb7aZuJTnPRcF+xyuUsRauVlAP/hfvcJb3+b+7ram9DeOJ5gVNn0N8j2Rovgx2LX3pE9fpONZZxZ21Rsj8BbM7rcmraIiWMQfX1k/J2uKR9uNbHToaj947J/4Xtzd/kZJ65RzXXwI/CMVLssP++vz84YL6GeGCAN46iFzbxD8zWt6L1wX9fVOwUWRAjxAwLyIuza+jYgl4fBmh9lhi6sKeg/ndHLOixZOR70DPkkKEfkz/eM8+YxkWDYPZfCGoBk/gcvy0p1G0Fn6SljejcIaQMR57RautgtZOO/YJg+LHdDXl+Nwshyq8xo7mlBuS+WcfX8udrS5zyiKnIODPwFjDWOSscR1+9Zqe1kETOc9j3A5rYTfQYtIw+ihL7FiQNzgHxT0BidPDFW1MLa4rEBuoWR36ZL4HYdu0lq8oxnUMxDYj4/aoqUZ2w8o4Y5e6WofAZuJXm5M3s7U/M2u5SDgxuKtcJPIk/cglSf9MfKUqHqXgXf63J3hkRbmJwgU6RgQSBVNRRVFF1oIrpw3HR8TTRebIpcYw9Qa5C0mFNd5B8eCfJlIvZNHf+cIEqcu2K7ZRskIQA5JakiCEoJj5lx8NAZ9SwUmdUG2czpeeUhRrHY1Zt5mQbxOKt8fHJyOhSLGSGkV74Rs8s/DKhuH0jvKFwVNOWTXouvDqNL4B1h6lxGuS5XxRkYNwwHKVUlt/aFSykKK5AQnkUV8GkyQfepMMVaNWCvWSKTIQiy7cOJkffBlItaTGW8AEG5hg4xVbnEwDV4Tx0uR4sU9ub3kebzDKqrH45b0RxMfhDjdrtPQqVF5q7pbWXpaIZzRZ6Q69ziv6AAZp+/wUIbiOdZ74BqWI70cKZAoXN5F6iWMqY05P6/kheHdsPhvBBD3mHf41MK5XmS8PL4vhOqUcdLGewCYZP6a8BbgH9T8hk8WJwncBSPkGMbkWChY/TkYmjbJvXaWefnSmOrT/DA09xUFOtGxdEKPHAZp8OWnxUr5TDfWjs+ohMntcuz3vhMwvdxfxvBhxZ8pULaMyyFBxHkxQit4ZGZyU8KawEB77iJWLSJIWa7KMwEDAImhG20COUMFw3idu4C5VTctGHbo9B90Jmt2jArmcMnPj3Kg5gtC55Nn5VMQF2Rw6Dn9Z82cEPhTjK3kOSYWB3PShEL9f41UAxx5V2m9NdQ9j98UY8jcLKJY2qTw/0neUXZCixTlwLyso6LfW3k5WtJ8tGFT2VvvRIECmzM1NieEsTirNR92w11lm3uavOBc5Co7QAmoe7KefpP5/SL9atDvMbIEhpxa8d/RudEaK0NcInSL1uUhOo1FGRdVZOez7eiJOHqHp4umzz3awGkvoNteUjz6BvblnuTazy5Eh+Dgf6hY52Z9igQrCUZjj1f7eF8N/WyneAutABqK9TClKsyBUYJUGyC5oHp1xX49eia+2nzWD+VK8/dMnlH1TJH+nNCtnrCI6xcuApNknppzOpKACbK4fKs3VGNPC5olMXmn92X0VuSujef3//oXnyyunpiBffrBaVhGqAIPwURM9SyTivihltQwpkpTw4FMAu+ch2cRX6F1pLyScwWoT4ZE14qXQsttA5XHhLK87AVEQaJCedmNx8Uedcbei0mFMvYOBPUQg15W/eP1Hfkl8qxZTKa9p/QWJqAo17yikX5McTGL1Fotfxr93XeVxc9cbxnU7bjvHs6zDXTGnsqugCN0ULCflgSZIcn2eMGlNWJvBs35t2767qzu+jiYcQf0IxThFTKPnKF/qxLaATxPNGtzXhC6PZb7LUG90d1g572uYIsG3WEUJhCI/T6NK++uunppcq/CQLa3A0pMi0iKOzsUccGOysaVWI1Xag2dzR0tX5hTQN1xDteMeGrpXcs59oyjBfWsSLz2DqhYQ8yKNi3MJJI3ykcSSkVnH1vJKnSG+VKd3Xwgp1/HiMFiBQSUg8pxiNrycrYp+ELreZBfRE4Jjdl80xr0UJP9DzPvAb1QPTatGFXo9BrXCiQaOkwZorH7yfa4KcGLFVcH62EHmiSxvEgfew/lrHQa+mD5ksKNc2LHlq39KPwOpRkj2sJmjcoHHPGm55Gq8echUrdhGOTJvBQr7uX1dfvPGhlka4somg9IUIu832RnknantZGorRoPfZN3UfrDqeJFEHwDHrG6BVg00Hrjq3pR0xHHmYStCKox6a20EpTt1m5FRhPJ+wSlVv3v+TPDlB4LaDZzy0H80zl4nR2Nq6nZ5VYtmMASprebriGO9/vH2X5CqXqdQ+8FEBuBuok+hWBGzxWDF1TdU3S172vI5uXkt1DrM59KR62cvcrgSu1FXeGSsMPIqAZqgUlXzE5weEQcLudOF5OH6vLeag3ThA4A6X3jgExboTbb6Kr0YMY/ZzXg+4Z6NoPV5632ISjyCymIKz7pndI+jRhBlRSU4Eo9i/Qgl4DRYKSoR1jlPjzHV9eSvjQmsXtAzrKCVUMO43Pz9OKiwhUlGIv2P636VaShdiO9Ueu0hJswG8rNHTwY0S34STeobZoMzacU7yGFEmzioP48cx6uiiKqTEwV5hE2SRlFk1I5iU4fyCirGobualkyQmv+yGFLbCydvR0BEpgGlwrYq/16BdlPVOVyqIxsvi2YTgYHzbdvS5WXDF0xGGSHiY9PybA0cWBfX2IV2CUf+SD/t6OA+e3J9riOvoFPHdPSI30hpegTW65+jKu6kaKMwWd5ei2ntrYZ+mmWe+A0QfhH2WPki+P6FoicUEDoSKPQhIxeX2jOYg1JxoOV8bxrqTssOwLH660xdhioKERjWk0By1NKRF4fSxIXzR5jN7E6bK3e0Ea5vsahGf/ZOWkh6NlE1nyeeIrvX+2s++j02NoAUJLNzA9/uaHDBgt0juNBamkMS6UybTWhb78b0kaPJH4+2YAqpR+1/yawNOMfpQgRluyCKQKtVESvlAEgRYhkFTrcihVeiGApvS6zJDJYIgiM2CaR5MOVn0WETz3GqvlIBaMyRQWfAoCENdxAhnPM99Pn7hl+mQkQFs9oPnTePRZ1j9RCJkHrt+q583Yib7dP7/BhlN3sENJJBCbjzX2QM3nR4jRT6N6Ec/FpkgLKZJv8gmaxE2Rp6fNp/C2rvsZsjAprm+t3Zh20xysbmWigLp8Z79mbtvFJkehnmbphTgEdvWTH4HD+a9m+wlFn+83tbLpIDJ9R7FWCeV/8BWCa9N9/67JTEX+7DBiGPKGoexFBEJbxciUVmTBjzc1XCIrm2j7UjXDEzDSzhoybFzmXF0jH65UOyW2cj1CL11+bLpUvfnqWzZk5UNvQve7r03pyMDua9O0RV/bBB6o7bQ/eqv1PYFKZePq3OHJIqR4phyPPDtEH+gm3Y+m8f2FLk7D3+Pj61K6RMCe1rtrf3orrXeuuvXzd217fmQmrL8XhSy63G7/9t2g2LYeXRsR6/e5fPVHrN+b8/UtsX6/0Nchwlr9HF0TE7NIO4l+dFPhe72zRER0YxZNoDBae8RYtp/22sidc6YPOs2Wz+PXODyY5lOnH/z7ciuLiLbIy58z8EkWDymoqZDDmEWanEdhUbqugrSlp8bnO+c36x8LXbiObbrSo3M+rdce1xkEncR0mJJ+99v4+ulX94cwFAPuptHJWrTqI+/mti9tUj/OGW3e8308BlpNhMzzijrxWLuW9/yyL4RMt6K2PdbGul4N9a7R9TM3k0HXzyynU0z3+J23CfaP+VsVdQK8rqUFPd8yjdN3jb/FzHEGFBbAIt+QQpYYdtrGsOO2r8yMeW3in6ZwQjjDELR+LW10allj8AVsMaNL4JoS9fJCQd2GEAlT4EQrs8y4+J9DvPfxp98xzioiVglMi/inUMgaF/ul/c7mQ94Slcmi1aGVLWLdPP77YT4z5m9zyOwRjsUw2y9YOUSNrQpHDLuv2S9KzMnGmxmVCWR0BSEktO45Q13RvyNRWLgQRrt3kCgKypYM8coIIqdZK22ayfZtgtV9OTcP/lvCD5r4jiBfwYUip7cq5dPUqviE70B3rB07q36XuGCwE+74So7KHcvvZmHg+I+ePF2kSxZSZAx8eQceOxABsvARAPWbGYFnvTh2wAkOC+QDltVdcDi/oCzH4Ty4BNU8Bu1exsnhT7AOXiuuMPSajvjIa9VfSK6Y2+93UAW38ihhe1xmY+n3H71tgz78J11IOZGf0eT+94l+K+sT5Xw/Dg+s3Hy/3DSqTUP9cRaEFhJhy4JqiunLvZyuGE+suX2eK9YHISekLj3+d4p9rNInx0FaCJvcTtHEubfZgWrVWZjdai68xVFNPR5c+kh4oqrrLNY+7I+98lV7f9ZiMJXuL3XXT3b8A5rjzcu48/Y8G6usZvlN/jBViWG/M79L9E+Dndeah2ItC55quMpyu1oN/5Mr78TkOdYPL0/Hz5Bg+pw6lutQmHIXqwDiEytzthecXjK7Zw8tpSC7P3HFYgmrmajELvhHQj6hheqrzm3/xu0xGbfqC6x0kkXrsNEHsiaN/2WhjTFa0W1qwsRMophQo+Sp4+M3eHhUwJdSZLvKhICgSZBnvE7mFgS1sBMhNyAKl8dNnh17Hezl2cux185eV/baYs+efQykUG4oBGEvH3s+5NnJs5dnL8+HPK/y7OR5k+eHPO/ynOGms1LZmeaFyZVDqhLOcoObgBjQUDcl2PhzHJw2G35GsefEDi3X5DOaPceWw8rYc0TyiJFnF3sGsmdw7Nkta1AXfCdTSDkGPpDt5QnJotroRyHPUQfbwRisZ4Dv3tq+1/LGNhlH1o5Lx6fGn99wRpOyuCiIJ58+Fw6HPFcr3PF8FsR0qPplrQOGRAef2RzaT7+s7+q+9AkFXQ/6JHSEO8pK5NtUjeDPyC9X8W2Afgg+VSB4mWwNdEs7buMTTcz4DDxfhjxZch7y6btAv1AZsdysJyKYnQ07VVbuv1hEm2DGC8pBtvg02+sWMbs+Aioj9i/rR1AwV4cZeZSZ0/go99STldlBTKiM3O9kbi0oK/e9Ky8yxa8NpJH00FTZuN+ssUYPvRaVKY6vcZdg6vzx227K7OCWLS7Vf4oMOUVuXlNXL4kmbuQBNuPTsjlb7ZYtpnsa+77+q/oC5VlB7MZD/1BtMQpAXRhigp8pPq/B2DM3hrxEs5tfFy1/sVN67CiyY26K48XObhzGHVuAZeWz/i3f/WYFsZM/FnFV7Jc/Ty6RIjfufgOcecpYS23iLje3jPbikd38MYsrY798vx0Hb+vWvQMY1cM+fluyF3pe5uyE3HJ18SOL3vf0axyK7xe5pZeNeNvnO3J9z6j0rgzGZ1R2HdjNP61XuHSxdYovd057Y+g8oufeaCXtOh7L7s4v3LQfHxPjPp8sYkrb3Re/HSivaL1rvU4/vw92loc94ul8MJCxxlOb+EMtD4ib9LkVFuQtvudUDZ2rYu91xiiXuHzH2Lm9fdRa8inmnOsnY/B48RHn1/ZgtM3DuARj2rpnVvHON9RTFT8r1WQT1GqERpY01pqwUCH1hKZPTQEapAh6GGerXI9ApBKz3Gezsykx6UygCEMHWisgxVxziv0st440B4T0zGgwi+MF/wfGHK1OiZqggF4k5obHv/nm6umkqNOna3QKqDly2bLdGndNqbES0vsrkvgm/7IJnlz+FfaAElM9qnZ6SWf+9vgTozNZze/QZR6/2umx2IZFzSXmRlUrj0MX/8qEP0mp5f5f6p8MDbXDYR+Gd2cXTcnyF1H3ao0Rc3CYMbS0ENXVOuJQe3hKvhuii0MZA3Vuj1RaaZGeSO/27/8YPNSDxnB5B9OggyYna3NBP6Km92LXQ00Rf+7bhnwcKmHkx3Wdd4YuSvq7wow1XZW3ZcCzNSc4OA/I4eVfiGB3yF8YwILmSR9mII+Y89O0/ZcBHWHRydY96BNb4GL1yOExWBz/lfV9ML+wwcXqkaMRA5Zzgt+n30ADDTTRRAM136l3JXU3gQJKzibVZEDJ06Xfuum4WDtX4mOwePBwBzVwD1wsZ4CYBmjjf4eL5Qz88//APzdu3AbaQOP2UrPHyf2+b9tUuDmEn3SzYiT/GZlWorlouEdJVbImmsuIRmso3SmNp/I89X03PPjnaNeE+CVeYyYLGjLeA1WNp2+LaXZmnNPVvqLYSg9a4Woe/v1+PPJHwL8r6wKzMH8D9WOU9MipbRE2lq+zYzjpmYPuknk/iEmK6vYejLngnL+OepdG8ks7nojM1ehNhIe1NqLrzScyWVDdkN8xFWdCDEFN+SZDE697CcHV6PiPAg6o0e0XM8Rlit/dvzpiTzn6f3D+edJDcSCe8v3jY6FWPh+AH1yvlSk1DlsUBc4D3BJ2H1UeOIX0kdrNvlhJfivb5PQFm77+WTdqIle/llnNFt/XuSfpjjZb4b4GQGSebFCWzFFaPUAz5FWjXUJ8WoPFhUR7KvAnIUkFkLm7ZevwvRcFN5l6R5T0jfOMNPiWFH2687/MGKh47KYeIFhkIAXtcmVmd8sWDjU7QJJd1COidajO2P7Sy0vttKgKe1IlA/EXePlRaAJk3U+hXsZVLNbJUvIriQ8ZRAYgXsRnfb3eaTQn78oxn2xmm1Uq/vAaRB/E4RSXLU9yVUhwOlT3T/YIV1KpLmtcxgJXUwpVV+Wpq6N8UcyEy9v1X9iDL98nF2Ljr7wUklF1dPhZljGfKYitJVLP5qF2nwbnxzeR9JSFna135e7hJcHTX8s3jAvXNie+ULyUlIMl+CMxR9kkYcxNyuMzsy1JlW3+EQbrohd1Fz6+atKY01SEOFTxcNmz0NUy2gY1hWDJyJrG4rR1LWVD1X16XIpXA/yo1hmn/vS8/zls7N/ZxabNlBflvbCy//uhLvPy7IBJYj/xzDaPLFhVWXl35PkXcH0W4156ZLf2QEH7pesLQRmNAmYSxexXs+QCBW08XWoEIJBobMrhvp4p/1y3h07skttG/eGh0gBAQYdQNTkeWryxCJrtnbIL3EHBcFpTi31DZiKVTDmw9Rx71wWyIiHuZ45yfUhQcOO/YY57l+pmB3XstnI5R1dXjY19zZvv4t7tBm61V00coUfdrvgeqa8c28IKLPhDy3AVYGCEhI/JKP2HXHoxdGJ/+HvJcAmLuEI1H1IZ+KbLiJPW2TG018Zs5JnSnphwe4ZclzWwG9NW4KAxxKbcynL80N6yFa8ywWIA4Mvv9RzbbodFjoN2Ow4CBnh6XT0788a5C38YbCZe2pk+zW1k1seyaMPMzDwbgfxonuVoC1vOLAVg4GFDSH4q1paNYq2DGwGjetcuparW9KpK72UKVwccPPimxi1Xw1Wu7xkX/gIjDe0C8Va/mqZ9wxNcJXbn9SEH0uboQCIrkr7jxaN61rSaGhOq+Et9UX+mZYhjcRomRuJNjPFrQ5Nstc3G5OVzbn3Vhmn3vr+ENxGXARJ0/jZn5jhaBA8Dpa0DOFpmMK8fy8WSmAZfPbpw+z9yi0cam+3ocb5EQv5onnKEgSMagpV5nhg/qRzP7WdB0uvjhTTisDOKxjGH+pkoVp6JAVYpu1rzCUa3aPIPc8EwxEXBKHdtwbNlbjt7MoH9aDFU4kU1/Z9r7qgvgcaFlgfcYEoT+NIbFhjUM9g9ygqHQ2NKMZVzrdhmBslzqOc8fPTkKMx9l+TiXh9Sz0D5KMseM9t12AqTMJGrC07mjrWGnyGIkwxRkIdcCa2M+PNlxQhuKmf4G2rENca09C0Xv3cfcFj+3SP1f/Sh3VJVf9YwOf6h7Ad/uKsPPOlucOk2EltbdV1f6REWyR+5F+ZBYVt24lii3XXYFhh44QFtkn/s+XRMh2txV6dz0Z0yAPJn7OJJhWNP33zh8aTOYKAuX0h78emZ+pnYGkV8m3XZ0e7inUyWZub0OCYDE8l6DNBnJnNznYGlee0w6Q0Gq7CVViLWiXckKycGdc4INdX46BVvXR1p2fMLt9nBnSyO3Ec3O4XrBcbBaGG7LPPsSNJOc86m3uQxKyxYDdtQfBCOpzhM2v3heJmXsBtHkRZO0oV2DwpTYhz4Iw8+TT5zwbft4Q5wROLJekRVGlfZ1nwLRCSGWhk46YA7TKvgXASuF3o3HFPsGJtMd3Y9sA/xFOcOXbLEZA7nFMCVVmTdeY6xR29kQxcKviNgOC+Bbm0Obu0D+p/EHo1QGkTnM7WZE1wZZsaL8xyd1TRebse+tph9gvE92ulCT5IguzwIcRq4rz/LH+oMB3rIJ01+nGmvCZNfc0Db1G92xZwpyz/dPz2zMOdOhaN/KqLBnSupa+opr58sADxif/KDzQu8+jR8j+7qSaaf6AM75drpwq+5Shu51TgTW1ru/r1bQ8b6KIg0aflx1XU2f/lZzdytDXrSBic0cGNLZjTWTXuZTLya8tjCRdmRJKiv2Do2gXfilmQmbPJhRGHVcGMeBR+Mqe3sadG1fUEl1w3ucA4ITwXXSFoPCk1yFCezm0eOs/Spzv6gvjNHlnMmu6bHgPrPZnT7p4iIflTad4ylMO2qYeYhKoSHoXhCEWbO5NPBhadxRihXy5/U9Ovtgr+E3i9ZF5B6XhgP8tsaJ70fxtPSouMFcl4jTVrgg89iwFW/hH9NtG4BBr6S9U3h2gGPM/F3uq8tZ26+wU1nSWvaSz17rD37wPngh89S59Y6Ehb46I458NNmvjXh1yKbrXpf6coP5N19koLvs6eaVSPEhTRas2jvz4PADJRBundFSo3t+V65o1XQ57W0B5EQMu8nmvzWCuS47LeT90wJpGgDQnkOT5ZivyUsEPKsivo2J2dZzzxIN460ipirkB9UEYfEej5v5lRIkno+NnNAPhEl83hILqCufx3myuSWdzl59UXrFYnxr/FKGuqpTN92xs0vlh7bbq+Y7/wbqu78IYiKJAJKSAxISAxakAiEAyxa3XOv9hIHXuzaP6TIO6TPFyr5eR/isAuPYoMnLe9KnNvjEslYudR/5Yd3jrtIgt5PKPy89eJJzq/FQuweF/272L+7Pdas0ryor/93d26+UDbzWDL9PuwW/2/uo0F5/8dYqbq5zM4L7T7eMrbfNnGaXF1FX8wVXSaelh9f32K9X4XfYMtDX2FFfdpDQumcrA3OQVHiOgT9aiVktjQXb1+x3Uba9hpZ2ziCm8O4n6RNkScEAoWCwYBw2dT8AgKBQsFgQLjsapKAlOaku101phTBYECYiCBQ8DaXqyA2qsIQCAQKhYLBYAAQJiwIFLzCnHb56jq7P3SomyiTKQgUXBrN7eNAwNvcLSJc1Z4wg0jGO/wrtvSnSalT0LsA7V3Y/RVmzbtYuurVVCifaDMe1W+56NlZZtfFM+TyYxDkE22+Y1tN8B7H4HZLGl63ZGG8JYgHGHPI7ER4BgkSNGjgwAGAmSQRBAkSNGjgwAGYadcZSUFwEl5FUBUCBw7ATIvOkAQNjJmumo4CugReOEiQoEGDBg4cOCAAMMOzgwQNDEmoMYMM3P8WFZKhDYIgQQNDEmrUIUhgjBGZIwvJKiP2YCsECXyg+dhDsYn84roRcNt+881y2hLtknwFkbwMYyg7M7+95GLFjDNO2LHgjgsmXPGDX/z1/9EAAvMT/GPAhgMeAfov02EEOB0qGNMBAe4H3DRE7/gW8SoafqMGeUZ5+G9Qk/63m+natx4XgB0qhsUflpEsDV0HG1AOuhIE+pqyJ3Fi1y/4fTPoPysjyEEXrEEHvHxVFYBVzqklzngaHcHqq4IR5GifaVwqXG5HZDiiOG1GsDxWSqMEG2VnS21yM4QtxserZnvC2XJ6nhfS3UeBHa2TSjeXnG1Dr8C8eGIdIVSKrNNDza0l9nozxiumxiMFTW5MJBiVvSgY6hlHaFM26xw3WxGOpq3yjA2V1cBaxk1CJI7QnSMwmu3PbcuGaWw14rgtLMdabmIiId5LuUIDR1gMcIEd4s7Tie02SEgiMT2cfB0ohQLCZ16Q9MkwGBy9gKqW4xLDN/AXJBonWwB28T2Wf2VwMYk34xe2eC1xzfQdPbjv2xDQddu0faZzjgGf2/CT/Webj/tnymWyY6G7nuSe9X2H2Nx3jr8O6T48LzPGtxe/Dj4mdnerks+5kCr6HtZLfC1uffXuf9TV8GRfLp0g34+HNmNirpebY7BAq2t6LUA0hjpjUAhpZHe4NfuW/lIOtKKs2EZ8hEK9zLbncp8j/6dSKNvnZTqbwRPvbHQfzNv/CxaFZ5hz0/RToho7CerfH+h/SH0qZ23HeZQyR+XvqWyR3Jn8SQk4bHiRasUcJQ0C4UYGUU6VB1jY6hXsKv4YDKPc5Aj/P2/KDAxzPvxehndRvP48Nwo85ga3DZYaJ4t0cRbpVEWhkoWFO01RqGRxh/dUbbdT0u1lsr1N3LWJY3cTBMcb3EBvaAPbwzJD2v1ODu2OLaLr45wOqMl54E3yQJvYiVR/L4ahX+GoyAaHQ+GiBCYoieGiIsI4FREnOMEl3Nvnh62XEm767u97+/ME8KvYal9QwqocQ0Z5K3X6iTnb2sVM+ZDMakzLc6x5Gc3ITeTta1oSWNV0lZkITszXH3EWESazO1xzSprjkPwY04pT7aDdm2TVxDlVm7xiJLdJT1U9rxqXPgTU5wHctnI9PjRosetDvL8/XZVkiE7dn8TuWDvaP/uZ/Z0wCu+xxEbBXnfK/sHe6RkNskI4pblg25naYzEbKv9qvy7ly71keuNIuv9jUXC13+SHIW3F3Iu6YyS5Ox1nBxNnGG0OeZsTP3em/Uxmv13Lc24v/39xOI4p8xdrWo5H5NRYOpefTJltzTat56FFK5+F3E4+nbxWvqhH2nr8rTJcGTMnru0sWiUhBdOWgnppDZivUsF5o3SDD9Ubeqi9wDLDRKWkBRmRBNQp9AM6/Dzww/NAD7cTFd8q6/8Ks1JkcBpBWoJEUImSQVqCRJiKEmEiLEAJhozc8AHCSO9g7uMp1zjX71mvEtG3o5MEHBO2zPSTsdnWoIEFXJJUEYb4Y6yKLKEPkBy8dhTyRD7IQ13cELddxOwmPhipmCCe7drexP5IZlQtMT6snJtJxfLireJ3scfMLgKJ03E2rNJdbTvdOEs2oxozT595jemsZzhjcuO6k/QkYkzY1dLqv7jpOL54wD5f7wcd2b7YmmOuMo5tGu3cnDHvh62ZqnL65GzMyzYiOXpDg2kFGkbHfA2gFXDorGs8aGZsllHF2MTHKfIxxGcIjL4M9WVITJlojIyTsTIm3gtSRkmGfY/sBtf74MLifizr/mSDVGB03oTsz9YpWf4zL1MH25EazWPSurDnwuTj/uKDGAOe55GN7pOPdnB4OIRVbYzLya2XD5Iu1tv/WoSuhXX5SwxY6PkDFxK4GsMbmK/uIWSjYQExbiRVVBmUSVFlUC5FlUGJFFUGVaWoMiiWosqgrlRQU4oqgzpS5P2hFBbr32oTqbfpcSvdFkyU5LR4vyUDT8sZ8kq4IbiFiSOcWRNyO0bPVq/fRT4l7sCrMT01RBoeDbvy4LgVz6gpCmjCrwpzRAXFAvRpJbl4u87LKE6scNSlza2o5sR12t1IpBTNcRKc+vtj/eQzXSZ8MMwxgBBeqLOnFT1hGtVxWSEcGapF8UvINivNaKQliaKOI8KPKD8OrggElXF3q0ZKUEVDSijJmChyu38igSaZxWdfoConxiVZu0T9Sp4xRnqXNV4fl3BceIn12RQNJ+2IUSPfkHD+xcCravM/uWhOiclAcwy8OUYFoRBXWwfcgdNevrAh7ccaIdZ3pKb3NJt4fWrqFCGryPNifkQ1B3wIfg7AFoDwFXUyeKtdKnjATLozrn5JLSOa9alvobXL4eBwtXSpm9ruTatK+dfviftCDFiOip8syGzXvCGZ8vBackjCw4JUGNfPhwN2M7cX6TURE9ejRjybo8VwR51PvYe77dyjS867Iq8rPnK4FcovxHyT/IKEbupnj2A3/Xt32sB/DgsdzXwpXyjzT52XMqyfJyZEOfaN+A0ceE98nmjno5hy/q/6Q91yDel9KH3de26Jc+aLu+mYy3l/cWJgt+IHI7hvvfgn0Gdocgxe2zmvzX72YIRe/xsOFm/8JUHMEQ5nPtj5HJj1KUAMDsRT5624WsJitQNqJg8EchC329lG68klCETE9XFR65WLi4+7YfOHTnmYaN2F/dhD0IgOyk7UAv9zu1dYbP8vNhgGlosnftayXqQGL2/ysX7IhP+lej7bg2HVkK/1Sxb58kEk58fn97QLGYPbS2r/n9aDNDo1uJk2pVSOJaXR9onYOFPXSPvfwPmFIyF3oEL6Ocnbzh9V9qJK3xEQ8pSIJO3sQk6egYWlGj+p9ds3JwY3EVmecNmbqb4Zt7bmnW9/fFN7Z1nYY1mWYVmWYxmWRdlckvS5pEie5Eiu5Eie5EpOrn/q9edZliN5stGT8+ERoSd7yOf5t6M5R5sO772k7Fs8I+PZhIbPn33/+NnjbIo8nR1gDS3CcoUWB13/cmW68p+lqzdc7TUyuqEC9FGNgFv9501/VnG0PIblKy/sKGU5pFriqRm2Po2w2ic5yyTVIgIYt0J/uhM9FpdNEpVcVpr5mcJoV8UxTv+g8Rj5vXqkCdniQi2IgiCqitx4VTj+0c+oriuW63SmNlGP8pUuSTUHV/xzu2YLUBCP2eqL5xzAZ737hMiuqQwaJkm0XJgj0IrYgq4TXVEDZPi1a7xz5XgwuuRTyIm8C/zT/4rjHy8mR2PDMswr7tvX+TuOJDP/Px0xXjFeR4umdw/xHJrlUMcdqymp85gJtF/XsxRnjVl/CP3HEeNVwVKv9sRPn/2jGs44zlyOAWOyT3hftbR25QePeCIOGrry4Mhtl9d4+764/M0vp5Tn8rjiK1hR846gsxfXJamrZ0sIHlbdWqIgbkouLp0csVzjGvDLHqTJy6m8ryVhNo0257A6bDmTIMCvoEOwPFNdS4xcC/QyRwX2jdrvsL012hw9sjAp6fmqcdTolAgJ4F/e+Z/3dTz4Y+q9yjXZUZr5SrBsVv9f13izj7FET2LzXh5vbp9i7+uKsqSnhyBAQmz2ib8rJXjxsz3ppfk/DcMRriJZxCWODWAY2z/9Tr9rxpbjAzCM7fWwwv+9ND7twZosVziLaDLCBZDlCB81nUntuhJkOUI+yDKVJIhioy/X1C7XJO8Bf8oAWXOFsyypXRdAliPka0LJVM68SJlKEiTlISuVSqSSqdz7x0CXdS+91L3UdVn3UvdS12Vdl3Vdl3UvdV2XZZPXCBFk84oghhBBJodLBJkcFRHEEELEN9i+E/zT8wwWaTrDXdbkxhNA0xU+a1qTG88Emva9J4PmmOHuXfHonXNO+sJwHnhapm3apmmZ/tbJIk1HyKukZZqPOsyXQ1qmbXqF7yHD8KcWrMlyhCcgixGe0qK21POphqbGpqamhqamqXnNQDmLRZqOcAFkOcJTIosRnijyJGQxQh6hpqYmJuf0PeBPRzBkucJZltSuCyDLET5qWvCUyJoj5GMqU0mCKPa/7E8jmLJc4SxLalcdkQaGxq/GZNIcSF4lLdN81GUqSRD11LveY12XdS91L3Vd1v1ZP1bb2tjvwS7ruqzruqx7KTtpfwRkU2NzY8vDI4JMzoEIQgQhRBBD/ul8/1ik6Qx3kW1WOAE0XeGzprN4TKjSDyhtoXyi0zLtpzRt8+kr0/aH/2atduW7Ii3TtEzTtEzblINDg+NXo7fNalYnWKTpCp81rcmNbdqSInmKRZowu+fq8ejizsG514g75UskLX/4Y+0soskI9WJJy/S3ThZpGpeZj2mZ5qMuU0mCqKfeo62XTlqmbSqTwWQ0mowmk8FkNJqMNu0qaZmKIihKEkTVKT+Y5HK4fPqhyulyOVw+/QzldLkcPn2KIihKEiQl8m1v0y57eSN2L3Vd1r30UvdS12Vd12Vd12XdS9mO42LMOByGgrHjKBgOBkPB+FXkLlHMZ56hYDgYPz13sEhzMHfxZXuscAJousJnTaZtVugrtWn7RBfNPzP1W4BsPq0IEcQYcvPa17YKKYLzfLU+RT1ELfy14IJIv6DatE3TMk3Lcq3HrIWlNddD1OKaa1OZiiD46Q3WZKHMmrNGfV8AWY6Qz6Fevp/eBFlzhHyQZSpJEMVGX66pXa5J3gP+pABZc4WziCYjXABZjpAvEomSJEiSIEmSIImSJAmSKGm/nxpd1v22zaptVzgBNF3hMU1yFymSlGTtbvV8dHHn4Nxr1H+M4s1bN2/fvPt0CRFk8A+LP66Wj6nSP3+Z5yuIIYQIYsinCtZkucJZltSuCyDLET5qWlK76rNdhVKpUCqVCqViqVQqlIql2vWi6LLupe6lrsu6Pu0u67qs67qs63Ptsu6l7KdvB4s0XeGzpjW58Uyg6QqPhCb9408GzTHD3bvi0cWdc076TvBP1QE05wqfNck2K/SV2rQlSZHc+unTso+ToiiJsqiffhdcLD9r+qvGY0JzrPBIaLLCo6DJDHfvikcXd8456TvBP2UBaM4VHtMkd51k0EQ5BTRhdrd6PLq4c3DuNeJOP60OJs2pfNb0q0duPBNousIjoUn/+JNBc8xw9654dHHnnJO+E5xvqLRMXz4E06XRn4ll2S5uAcVLrMlCmd3o8eTSrqE514h7fLqDKWsqZ/FFc4zwXU1oMkJeJS1TSYKo2XtGjzpH3bh189atro6uzs6uzs7Ors4++3daM5UkiJq9Z/S4XGva5ZrkPfK92HVZ99JL3Usv78Hupa7Luq7Lupe6rsuyyXERQYwhxpDJ4RBBJmchiCGEiG+wfSd5etIybdu0bcO/X8yNZwJN+96TQXPEZT79BchyhbOIJiN8V9PgKZHlCE8u7WJNzrX7c/KVmJZp26btb50s0nSEvEpappIEUdM8mHsGR52jLq4u72lf3KWs/9dm+39HoSXD0VGC/oOEvmxeo+FT47Z7IoVZsdL/u53jNcYoPStQ1uXNLQProKirEYRpcIJD7euxTFaAWzWNyZpoe13TLLWJFrTTrgI1pqjImOt/LY2bUJ6meffjIXUqPpQ5ErVvNRRrU1rX74hRlG+oYLeLIeCUaY85vq95lJFK/88lcGNyspOEq7Ew6W34NCEaT5VVpK2r8Ye6AmRBlQ3rQBTDjIZomDFRztasr84ZK2FBBgv8+hyCB9mrBP4fulHxynFXcwlBYkEkLWXJdEgV5eQoEmTTjNZc/gGqWyykiO1LpwirIgl5wRiSUojIEXNc/d/Z5o3LTpi87yrpK9nyzGc7i+QN6Oxe+6XL0e7kPsNe3PTx27u+hFmFj2Oab2HHyYGbuCVsZ5r90W7Mc7Ilzgvpo+z92HBZemBrnAb1qSed9PKVncl9MRcnffq5a4dVRQ9jmW9gxsVBWzglTGeZ+ZFOymsyJa6L6JPs/ZhoUXIwC7rJoU7Md4IIQgRCvGRuzImEIAQhDEEIIhCBCIIIoruNWVMQggCnGpVm99pvZpej3cl9hr246eO3d30JswofxzTfwo6TAzdxS9jONPuj3ZjnZEucF9JH2fux4bL0wNY5Depj71z7qdlsFZuVXnPXzlxV9DCW+QZmXBy0hVPCdJaZH+mkvCZT4rqIPsnej4kWJQeztOuVaZ7PXoec71Qslsyibfi1n/gjDkyptReppJZaaim11FpKqRWUXQ40JJISJVGUSJEvwJdyH/gqMmxKEkWaoiRRIiVSokSJkvU2DnwlWfdaU2BzCexnpWsDpbcEievW60QtfVUO83ER2YSAXSAgzEFE5SM6o9RIBR2YpUqEkDhJl0rCpVHJSqBhiQjraoLWkqkR1qdke9bwpzQt26eDBNmK1orSitKKbEVrRWtFaUXupAugd+HVJHtibWfqZuuzg6/tGMBZwkPqkiepLW1L7GqxmzQs/C8xj1+iN/mjIWziFbSNG4Zxs3cazpROF6O46eoV4rErWuKDT9lruxPHbtAH+0RkF28B3gxLzi3DbrdCJX20FZzq4LR/Puxkb8dYf+w2gG+2hyg/fFlP5pV4Lll7HiRMTr2pMdnFMCZ3vU1ohhFs4WZFueHm8M4Npxft6mxs0J5R3FfHUnzgRnnlmPKWD5bPf6516Uyrf3zl8z0ZwgtCIDw7lzvtUmAxPlc4fII/sPxtR7a6kj4ShJ4LrR3y6tvVnkZbG7ftwBDRjObCVNM9i8RDu7q0LH1E4yU9NjiDeI5bdy+zsZQ1jZTfzn672efp5++dX3ksPvYr/IN/X02Qbt03KlxEgI22jKnqZwcnnWF84wgnb9wCrXfVUOynlOtVnyFefpMUd+4rdbtbVsrgwfJL/rnLvl7ev7ssMVYGR9trlEAWI2XHpaMoQrdWAdGDkSU6BKPI7E4PbTMsq6R7lgly0LJpeKNY6F6d9+3DWqnbLD294/3VPndGi0UoiNK50I5SH+ytvxax6lDTO6HkzNmqHwVuuTN5s8BLWQt8KxOsYrcgLlaQ8N16vbk0EH7Y918YVMdLKwO3uV1mqnYnyoJ4AUnBQUZ5phBUyPUcO7p7vAihiCDia7gUtSiF8o8XwBmEctXyOYG9odOVbJfxZK26s5c1sfHYl4VKhrv9a/YB1N/VDMAfjx6/xJKf21RG00WftZOBO9SYovIFLpM8+Pze2vB5pasGmH9nFJhu9meBBHIE9I4NXt6NDrA8nPPXlxDIt2NvNUzCk/eLFYuEOpk/XG5F2hlcD/stj45D0ZaCxcSDpsgq2ZDl+7m5Hg4D6qXDvZoA50O6kiCuLGx5hbtgrSI+g670A57SKK/sYhgVV9pewH6QAqXY5tHC7I/1XOd4RdYtrMeBuhiOVWl05XBZDzxFKaD4iNLa0Ep/7njulVEuI6Dk6l1G5i2eF2gHAG1NJ3XYut71xVdHkni87qBLD+tJztpX5s4xOgGyw3KOiaMpxNo5AWWZrgDh/nkYXG+gaDzfiD0/ST7/QheamI1+kRUfzZY3PQdJrM8ZL9OcLZlgKNuspwzMYhDb8bc12Dza990iVUk7Eivm3eu2spRNbFZyP6+5JvbUiGQkW3wXJaKgJMu+hu/C4GuaFCS2sdlUt7XM9VK+nDoZyZVX8916ovXwTXnaFsz384/y0/2rzkHNLS2N1Vabf7Ew/NfzWwa3/uUbF3RuLAfk+he1nTVEX3ueUI16Ln7WdZel8Q/EVR2pI57jNUYTCW85jdXAqj3zPMVVsYBjYFRoRiWLtXrLPA0o83TTEU9jxAW50EkUvwrdfIyPYtuhATdYDeTdN78QqtiaFXFQ25mIt7hqVBQgod+4HqPWt6w3E5Jc0Zi3VstWtmBvVu8gHmNXu/4xvHEwf2zGmZUeI7vPXjGFVJV5Hc2+28vR9bGC5PaUOJtO3aOnK9C6bi0G3xd8tDUHVmwrect2fKnKjCmbR+Q3QvGNHcqvJ5OvSY6d6uuzRwxiOw97SjFrBFwQ4d+a63G0+ak/G++zcjGEYsIHs93jk5p8s0REkJCNNnHkmK7t2TbHtHDKQG3q4jGC6cRUd5+5TBlQ/0v36mk4InziGkVaqGThaFK8TlYfa8WMX4rCFW7V6THI58/UarhsAfqNxzFG43P4UZ5xPcRK5Rl6Zwzf/yGA/dABIL0tQ9Rnn2J4KXVBZ/JZexdENuKkYPgq7MbxPd9sNsPe+bC/smTcBnQqv8t9bV4gk/tgVY4Bu1+O+UqRUUg/lyPuYiQAVN3zS29Qftya1S1+6TLmOp8P+7HiWk/daKPLrxseqe6bCHrMFrzpPOdbv7wUe33LCmtm+qJI5WpGfvy0m8eN7o4mX7Eefh0OJaEOjVoCxryd+38JP/IfUKk+2HaIS6UD+BI6DiyxakFlElbTeNDDXgTWiInck2xmTIpUcfVJqnAjIRpIIolEAsSYSRiTEAYssTFcIlHgVzpHT7BciZUNdlj5HWr6CasS43n0IWVAQFbpQrKs8IPzZmk9KncncjxvjPknnRbrRJKvPmk/nXxHcq8+Vc9swTI9inH8U3SnHcqTBZKq8BosxaPvYKtEna/qu0jV2a4Ga2gkIWWCSbNGWBAUhBLIrIMEq40ZtX3hS3il+8w19p0AsYUbYAN3bhWgi4wYD3xwwdr/QfAf1EHbIyvvKoJ9KGNVHew8adWrVaes19wQ41vv3F3p85LCY6JcOjzTmW466jiu3w73PMmvvtqy9fnlBfvol1vynPJ3sob1rwHr3nmCE0myW6mIjyr0uAnPNbCrRKfPYi/SgTs0XzUOlHhQ9ueYirK9rMuMEku+6gwQFWUGOSWiNTfcPYvmHLySPCkMD9eBuHpPB3CjkPh08ehSEBc0NkyccOGNW5DjI73bgtMl9zYYdaCHD9mSfyOzfC72xE0xqiER6pBwvro59/lUehMToYot0glAKRFSfzXI4kHUEp2KLVi5gXltLJYnbbvAps/mAKcRJWVW3B7zoP+uWjdDXxZjnm98cS2C9mpIlPSQJlr6aALjWVjK9ZmspMwVtzUhOBWTxO7mzuIkz1c0wTgVk44pJiKKtpW+xxrEzz6hIGCwAV7zE/+5vMp7OuwJ/IJzt5yGbt3il/UuwyXi9sveHixHc9xOdbW1561hvGnM78kVXmcZMjLvurLc0gsBntd7IO1NutRset9XSMwDbat7AsQQvOCy+aGS0h63nQd9aUHkYz0rOM9XaCGDQAsWJFqYqKOFwCXJDtbQSEJygklfjbAgUicIybpgwgIQEmy4wPA2YTXggSxyvwphOO6IGJv3Sx6J+uKGCw5R9mDhiDo8swxvzegDQYuwNUqpW7l/4n6w1foH9Fl7stWxbQkzIFJoTFzMnKcspsNN5uXL/sV6TqfWL2Rrco+FJzu39sQtnw6VDqBRnSlzQVzvVuJHkYxldKTJfrfebVu/ecgK4LH7yjsMAXEjrzLAjarR3Mvn8pYJCyJae2w+upxYgWulzCZsFIVZ8riPrdugaDWN+R5Hm8R2z1wZERO8AgMwxtTkyJPCZxgK9BlzpQJzg4VP0hKLkBuDbXsRjTYoQwQWjvpCAvEly8W6Incckn9YO/PP3UjeEFkq68B4fDvmBZ96UzuBC6R8OE6Y22N8iEcmAkL1h9FGyiKH8SBlR2IpQ/vExn8hg/LGdgnguK0NkX3zCDlS40dfzYbUQsk/iaYcSnWEyUFZcX+oMHnR6/nTuMo1tbhRH3apxTr8kj9gfcCWTVYaJKSlFGGFG3D/0QmOQgc4vCx5o5Z94oDnvlLZG7kIaYE8xpaSrDzMh1Pqtb2tdfjktKQaLmvyHkVn2bWgVTR1d1SnMFxo/emyxDRZL7qPNFcSPT6fCX2HHkOZMcCwUSRtsB+od7xI9A7b6js19R8ZggRsmPntLeRBe9yt2M4btKJNK4VISU7JCanpbWk1qKwH6fl2i1PZInu/NcRhOiZaz2hhmpMVuX2DAEl2IACph3QAIB1IAgHG6FR5dBEupGhj0KfYY3If8Fo48QwVMo21Yjue+QbIuSgZT2wg553nJO+xSNFLW1I/+py08pdn0BPT0UMWHCy0VXCzRk+smeMWFxfi/eQsy2ku9uI0JWV23NYMjklzutnNl8Vxz1e0EHDS0oBosUAQTsKaj6kf261VJ85wbmxIHrdkkJOO9KRFAfdUZ+Ug+mFdjXL5mexVUqQzu6uw5iEHQrdT1bIiVpmFZJU5yCqCbVlMhVeiXD6sLqGK4DluGFvAeA6fwAdaGtfeXCSyiyGCoPjDQAXOAADOZTrSfaDxxXRfAxtgeU86dXj1QZYk+dRa2SveHaxUl21IISRkdGkTH/U5CqvLvgsn+oNV2N7weQEl5cC47XjQB7YdQjwgi47nG2GjwBJsBxiw6meNRH6ldCNF6GZjb3/HO3jrvNyjOYYmttJnTxckJqhmZFlZ3USZkaxhXCq1xA2VhCgR5KxnFJU9yt3rPB0m9T8I9Rmf3J+s6jpgxzUtr3a/E7Ib9r/PEyW7AMLqnbahpHFe3B6DQLp2e6E8xZ8kdnZvOjb/wfFXq3ymY56CTLadDR8eU247n5R4NMWNL9OuPTWVIuCVVVlDTdS0INpBiRoJJmNyVEY4Gsf4OKAFFkGAJsREEeVoHKMYxMRJgiQmttWJSYUqC5ZcuM0GtjCwPPBIh94rVWRF4OHnBrlqR9UKBe0Q+xFQJhV86LlWTB6OIwmPfsiC/mEyL+mlJ9Ad6twmXdBtXNiHr/BC3+7AF8LyFbZ8qBtJfsdCn16pV98q/gd6oupbrhLsafFyXOTmEqcrn42jgYGsUVwitcKNaOjgbNw8Yx5c78vOs5OLULrKBDnKiGz2kYDlyKABPcglsJOF/wZe/lclvZeh9zdAPCNvsXnRLYWP/UB81Ls2HDWrv9eGladFBkUllVTRW2qwvhpuDYIprZOgn8LCgxLWvlIsacXIcQILx/S9U9yVX3k/BksqqaaaSiroF0rPYklXWjGyTmCRm5jXRgedGBTZzv3/74NPDqxa5Kfc5i+AUmLTIT5uWd706edZkJNNPMrWm8nw+3CFm0nn6nZ2EFOjg3q7oMEZLI+egRymF/YzT6HtFJR6t5t7VCeQiuUtdJfuQVsMDt8UOKu38O55XyUs5ZO3hV/iqLn39pQ5LevTdfKP+I5tcAVx3WxXtW3wVOd7XkOLUeWWd9a8mVvMeVdRluE7ztvYBJEUo5+lBDUqMYEdwLaHmpanZEvUGVDB0USRwvDWvStd1NlU/9vl8bvR+zcMq//zCGBzpn3YC0LFnWD6lN3uNLhYatoiBWRvN9hxEnBfIUi8+ZafKx7mjES6BCD+ZVdumsniwceSz5KndTnVid/NjNkvOb//yJwzphYvaWez47pTWv9CVDh0zATInXhbEJRCEy5guYkSQWkyZMm+KZo4iaZiCkGV91RFphBUeU9dZApBlffEIlMI6SJq1adE32QoBFXe33tLGNuwaSXrysRbSYZCUOW9JP2mv9YikymUBFR63yypbrYYVnpvL5kthlXeV0eQKQRV3p2o8r6rmDh5k0bcNXhOpoamhiQOE2ms44nTUNwaud0aH/5oEL/CDb72xL0Qc0vTMjpnthMyF1ukZJ4xMhNR21L2wP0mqSxTRkMJxdmejzi/Onj1ApSrdHMyrQpxcTwC44qT0/bUn/7JLw+yCuEWDulrto1iHX0YTw1MVIrbdy1meHy8V7+aSMmHghX8I8ylH6eigB0wif2En+028Uw5urOAtzwU8TIAfiQXM/AsX670f1VnuZIn99/hvVYyjjnckmPBRTlGfaHZEBIexnpDd71GjpDP1d5WzIyP4Wl4dbv3BhnELoXXWFnCIS8wgfSBTZ1Iin7TEiuY7sOEfsuW0XJPJvm0v8/lmPJwKTeSqgPDBcZ20BwR/HvKfGSdqEnev6OAv0OJCX2A/OriIUUnK8p8rSTXpKSYEMVnlZQbRRO08eugFocF1Bm6sLp3a+bAiGTmSImaGCgvkvdzDLyS8ITvf5yvmUFlYjn+8HrsfV7uYpRPZCnKoC++KoAo93stsXy15tbLGGDQlHT8nC42URzHGMsni4BrZIA99yx6J/K6eVULBCMUf+Pmh5ht/T3qb5Y1SZPDU7K6bn8dqQjEXn5tIz+ojiyB31UjzPxly/kGdblHjxvv8a/1hmZO28/DE8Wh/o7Zwuvz7zgFD+iBGmA405POTnLAeKjR289eqEV6ONXewLYTlKfsG9Ajo7fr0k9Y+moZo4gWTxGwc8tTNjVYoVQprxIVnbbxHVAmKoIybcfzqNOBzV6M51YEa6jpx4iAuFLjQYyTWhzfLCk8giyLamLaye82A7tcn/dhfeWPV1iDrj5OU28JQjyN6uL8QzvHul48MRvyuaTBrI0a24hDMdTUDjdF4b4TovO8vzp3bnneePaOh+qY+po3RLmqPMvusTk51Vh+d1Mb8PNpO1U9/h0FDuhkaDtt8PZZeldSaYa4pUzcS4X6lSWZ5FRsAN2WgqXfckm5yReapWZ/cy6uYUzE5VRczsRlkkxNJren70VSvKTES+WR7kcKj5Se6z8ZMzEXfRzEFagExRmNzWtJZrBdWqRB5uJ17Te8ml6ffp1Teh65mI1nMfZYpScaV5Oa7CUVKi3dLcVtCRZXplqgjtSZPXB4D14mNaaWT/4aqJCsNM4XdchxZvzY9FtvL59KaJzR2PwzaGo3j+/mmd2Msb7dzC6GlObCdd1rcfEWprhWppNwSbGG4DsfUpiS30Tz49zT6kbniumu4pXGyge7aVJRtj5nzjxNNppt7AoqzYw9ytDYj3l+ISX7eV10UH+s4jcHjGRfRZL6YapFjAGozZyuGEN8C3mu6cxrsTtEjp2MYH0qWGTEmhzGmWzY5ovtoD8sXueUcUagyRYpn8d2bdfun7OZx7j9SrwsSF/+DCxP6FVaa70Jf4YB7Xq58dy2rIoaLffypnk3uqrsLicOd3gbTGjX0jiuEqll/UXULAbxw8h5Pur+TKN3fw96+Pji+gVqJz38r2nsh7+DfLt4PiEZ+AREpr88HO39dDKH+o8UbzXe3E93cpuDH06mhP4Skls/17hF79+bxb6ye76+Dn+/5RX6s1577po+89Xomvn88sxH3I+n3dszVezj6bT2rWvw+kXjv9WuokbPJLpTr0qerruo/vo1DbhFuh3fkSVSgUKFCh0qsHeb71Nzm51vN/eY7zstjlBdn3t/6U6zaOJyNBXODeZ0GrZcX9hV4ImmAA9dRNztSyKOaHVe9DPYNdOUTkMTgZ9Upk7RFbHrCxcAug/DluuC5tJp5nlOVaOmOuaPqqPq6Dqo3vzHuZe5uvZcpxzcjuMQVcH145hzaGjhiDCBMeINPZoG0c0ZazwdNLRo6KBbRCMHt+O4+VJhbRCJy3oi3ioBmrQhT29Y6oIOAS4aOmhoUGhDDtsc2hbt0RWnX7W7Z0/RPaTPW2T0HXTfDUOR/hDXJMbTt1pMdsVeyPtuSDOPH/OVLrO3kvDxjVYi4Zn1D/5TbTT/Q5THt//Z4XMfZuvo9X689VIXkm7nL2XFbaxn0uqtq9swT7rJNHgL6cdLxIjvPyIRJEiQoEECv4IWc4+5x9xj7jV3mFtr6bvUyG+tiBGn1xBXvj1j8RZLBdbdWiZ6/1CG/nCj8ILPwbm2dlhPRx/bXFmfYDppaGhocIRVDv90CV7R+JXed2Hn13HXZdt/lY7W8y+Z6SU5LvtiflLEJ7bcXlZ1lYyqh3BpIupaPmyjptixMTEoBsWg2NkllxeJdNIS4MLVl1Z9c6VNq77ko6HFIuuJuMv5cg/XXk/MfcjXhTgxakJ3B+GMoKHp6zKXB0Stvrjqazy2vGnVNx20cFlPlLsLl1944EPH9XBG7UM9NBHfmjHwHds7Yzlp6MARoWv5sEH1RQWdtGho8eSlVX/e79IPgtJF1LZoWfWn9jxsv/QdCpu4uqflHU17NbF5jn2Cmsl/DEsStbWeR1NtWuxy1MHRZD7azCdZWB1Tl/loM75oUGXswc0ZS3pU4YnvVc89qsfeyNde4h/fuEVsdVx38CJfD3EuAFXcFQCuu/l3WPI811ViGHLpN3WZ53YaXXfnZU0tdUMe2mknuognOoKw49KNVQzC63O/9tlm7jMfZ8YWV9vKtu0+sAzCaw2WmBqIdxGAvQDAR0hmxiuY6SpxhqvEZmMnBz4ecqO8cDwScqu8eD4GYsqJj37EiBc+FJeRj3haXX+k6A8P8ZHQn7p44tWRuAnrbvJnyF3mNnOb+SOObCeTfn88d3fdky1S3rhwJ5rMR5tpi6HQ8zmKjreRDLZLjbmXa2RP4j+iHBeCJfD4QJYXvmN+fGz/7TK0SqAHcsMEkz+/mBsbroZ8fr1l2Nb5uK5Bb9Av5/a4nvtER8v/DzGvQLz8TZCtW2nd1ZDPganoC0al1+A/9GtpciQPB9ouPhrvxXdY4npPpeJF3c8PBzsyMaDpp2uUsyJ3mCON9ZKtefH0Qtp1j1sZa7J6102G1QfmHHM7LXbSQnFl7sDNbCvHet5Tt/LPvHmnyA3lOjuG31Pa/HobvnQv5JZ0/pdv/iVy3hLaiNfDd0hOJPbLzjbN5LdIQfKU9yfqo7kJ/R1iGY33U/kAbTWD22Ym1kC8Nfnd489i8os0zye7zDTpbH6qo2v10ryrFv0vTfNOq8049vLjxGJ9Cflj6TRMumrR/8Lz7vMiyA15XfyoajMNHXJgcb+JUZ5JccPhi7+aXpqwcTI72E9tsSvxanZzJU2wF5ULN2xcb8b44X+rPj9sfrvYePZ7qq4edfHLDvfouc1cL3zTPdP3/NzK3/K7houc/BX2rr0butK+G4mbBdw1+u9j7c2qb+X4fY/RbCesh1/5jVbLi774ZhPuWAQnQpmbxVTRP/IF/PXw112t1ynz/P+kqAX8E5d+6sfOF6/9837/9dn8yLHaBvoT4CeA02xmVcPEpBaXyPmFB/tjOF6bHv/dZ4E2O86tcryHbBW/7ELeftT+1w6kE5SACCoCOsIvz/DU6/9t2q8CngNd1fTezPkGf8ZVDXZCVKNB1hj9pBv3rRyrQGuIr/ni0ErvgcYcU7CMd9IG/on5Z/+gUN/N91Yn6zUf/0qKn9IDLWC8arUT+H8Xsfjj39V7IgOt0kv6wtYH4f1Derle+LBxVcf1lQkISIpmWC6P/47pDNOyHTG/XqkzqEwYF/NMscMJqHSfGYhFFbhiJa2ycdI7t6XGPbtM4Hh1ZzM6WkPk/M0vyMWUAbOcF883PgPuvCLFmi9o+VJhZ2/YAJ03NMTVg0FoIgahGe2guTJAYlZ9SS78M7R6C1T7ix/8oMW4sGcMGOHg+aDYjB3UYIj53D6IS4YtO5maeYLd2iul0RWkdg56bGpXBEsNb5GX9SjE332TRbzstSm5jW8WO9OplhYmJXZxFf28WCy54/0W4m2wlDvNtb2z3e71OqRVhe4auJ5//ul30Gv/2Mth2eFbGD3ILJsS8eaeUbfUy80YFgZJjf166idseXxJIngkZwYhCFOkI6XhcZHSnPJ/oa+F4v+rlzzIxlczR/EgL0gwxP8XrynicfG6hDvpbTwik7Y4RsTpwSZURclLfbKj9fswwWSm8Sj7C1SO5DtD9PzK8jyWCh0n76IaxYkrmwKRupeVJM1poreZtZBQR+WgXskUPBqRg2oYZ51ygnj8UVdM4sSCRxThOxk7jXxzL8rX9zzZCqz3V7wD3uKL+eN+wfspxmLUC99TMdwzkPFqN6SxyjHt6FFAFUca+2Nybu57Z/IVt4q+2pIln/k/zfKUD3LElyeoEVfvU8o95a3yfweYr4E3ah3iqqiQ6irzC2YazvCc6V+H55KLE+98u90sfN1wNp9tKrGUzdEQDVHy8P3mirnbfP47j3ElMM5ncG4WVjotgGic0dislgj7iSvEBeLc/2jWYSbcw3CYU+Tpro8OopJMh1wFyAE7H6uFOfcUCuaSuWIeQZCLwpDjOzl2m1twM34Sz0XHuArWjRWwbqzyffbNX8O3/TsOwGlDOQegsVsZb55B4fEdjz3hK1VNwTDgxhfjWY/8OIHEl8SzaaHN1EDb6QhjQOJL4tksLpWHlyC+EE+TS8wnvCfm1Jydfd1lsxq0VWef5QrKYzLX2TtoeHDeOEFNnZwBacjwtzUiTeD2Cz5ThTSM+yfudN6ebZ96pjaX1F8Yn8Pq+KdKT/wBvbsG09Kjq4eHw/7Yv77iVRnSQR2IIYZiYh+nelD+lqtmN3NL2swu3c6UsFw3ex3lb3IOy5qYHtIaR7TANJCjfC/oyEAxFEEpKIYiKIZaUAT1VvStajyay7Qup6s0maQK9Ny1QqV0OxWfVS8qR+dfJ4tVKIEoUSakQpUadRo0iYhpkZCS0Y82OQUdeuilf7qSP+Wj4TfdowGRMFs2LdOfXYEOjZyV+cUIFtH4g3pDKEAgQQaEAhUadBgwgYBhgYCCwQ82OAQceOCF/8cXPCZjHMHVGnwpIaLdtPmCiDYbxpe7MmRJqI+Zo1/jlD7tePaDdnnZ2uIR92VZP9FRoKWoNVdbvvu4dMk1KTbYYYVp8+Jgs/q4aPEQ21bLLbd8a9XB16NF9ZpwHG6W1uxwuFlac8DhZmnNAoebpTV3ONwsrXnB4WZpzRdurXnD4WZprS9iWyvgwwodCoaBpcNDJiseH25difCB12U5PgS7AlmWiA/Lrm9vzA9r8aHa9RcoNmQSErWvPokP6a4vd6M6zuSu5QO+m5E8qI4zM52cWDBcJD5EvH4hiaWOBeJqfKkPGHJ7EsFWyDWEYnygeT37jYRpOFJrM7Ue2zVorBLnIHUgF3lz2utmxdbKwqXuOOVnJszYvrDTQuN2hiRPhVYGysUMb89Kdjdg8dPGIm/h2fft39DqRmNsKCUbX6kiM3svmkt9xtwrZD731vUatHP3WjwfjSOI5Hc4MLgkrvK2ZWFajvVclBxkSlJyN8C80C+0PqX8uswjStvuEfkFCQ4XfG36ASGegotX8P/+S3E9x6lxio1zZqGMC702/sEs9whbAsx7C4k0iqfb4hZjsYy1tfkkaVbaapOOKtPVErDFwyPNftMvuCaIygxdPDIIHWXS1p50dCxdXQFbbLBUkXYz6agqXfVgVnlGIwZPxBCGWMqRjEIMFujVuLQ1Lh2V0tWy9JareaWzaasrHQ13dEM96gDT4MOUAqbFnJnRTEMIM9hhx1kunSNBLGMxQx1uscSPBhCpdLWPgKWSk1EcQxpHEjkGDX/FJL+DujFrdnERfpZnEH6PN6avo+FJCywXSN8oGZHvZlxw6NpY045+9mhjmrlkEp7panqZrW9M44UW7eCLPRV+eJN8+A86XAXtw7hyXblXZOboqjo7lDWX6wx2b7z3nj+n3tV/3BqRZrCwsRftpFocIElmp2EK/K/RcZu8wXIezB/2gRyaVQ/Sb+CD5h34Y0pPyrxhB98flELP/g8aZN+w3ub21KDk4Y47+BbBqRNPjkfd7j4NtDkAEeUHf24IZxQt4jYJ7KX25wo4b3rF+XIuFvzrWZjTqY0DpwsfIIyRxA8gTkBj9voOIIIwaQi9C7YLB5FGfBt/DAOIUmmnGs4aoDidAnPDqoOyRxC1fkE4QDycffM41fjcxYERa358dy2Kc1O0GaCX4RT5Saz4i8Bjg8tFGlCgwYB9/g3GgIA/RsDFSi8Sj9D4m+zFAOzzb7AGBBwESFDPv8GZ0I8pquVkxn8aFzdyZ87lKUKPX0RlrvqcvifsLqTB12/R+zsYFc765nhYJximIs3RfUJ9/wscZGEPOOCaKbqFRN7NH0DkN5TXb47qDIGKYq3rXVSHkyGJrXFjq66w5nxDCRziP0iSfPFDARoG9nT/2I5Jib410kg87zMOp8vt8fr68d8xDqfL7fH6+vHfCafX14//munoyGLyjNleVCoz4s51syhYY2O/Gyuo9Eg2uEdnrz5p7Wo2nxu3vR6UDNa6aa1Z8Hq+NqBFQE5tP189ij2SxgWZdciDQ8atLfbVoteQs210u5shtNJkmx5WAToN3ni7VUrbLoPtt/TWWdTqpLRGGa1UAAuONXaFvLRuISYZJSmmGJSkmGSYBJQsXRf9xtesV2NOi4NrhZvm1C4UQBZYbNWP012B+FZJjNoI/BMJZzrUKFm3s6D29S7vCoqdh0UsOceucNjD44/geP5FmIqdfuCcv+qC00H+wyEYulXb+3fBNjzT0BEwl44sGXJgutq3btcgdY5tauzJJ53r6YqUl4fYOEW77xIgmd0DQok155EQYOygfxQ5cZLnmSx8kdulea/SwgP3C0HKJ4ah4YMNw9loy5tscPKTwrU67mPrxP5bu4hym18fww5GDgP5h8L0WxnGfPY7dQHzSYpLcJNT47YLvH+yvAaBfpwm/Hp3KAH+JDFcfoTCfCIGXSaEufiTaNq/Fk8JMcufW/I5uwLyEV3hmQnx1idqVYESW/RZFlMkPBMZVAbt2C9TZ8rkXM9B34YZPnMtz5LwdbfINXLeMy+/gtI78ysn+b+HX0qdiJgagRTBcSaSe97ryfhvC2ixLP4IpQr1EVeZz0WJUI5MyWV7pK5Wi7+4vTmWH64+99WxWjdFkMWLL8VgMH4xLUTad+xKtgAnRkPXE7tyff/yCjvAWNiJxXddb98G7Bwd43kfutCO9U+0rOxplUz7eFDuLi+/Ptj0e2H0maJMPuR78Bjn/FLXdwEzSvnw4UeOO2KyuP5dpbEvxiTK5ot6VH/FPiiAuj0yv+7azeWLXNoJexqNH4Wc38/Cqs/e/9746C/kyj0ykUq/8GJ/hb3RUBndlz0w/imrHiCTrUMZm8e7j7JfaEqyHzSI5evYPzOXFs28peX4t6xB6oZ20jpA48Y6jm2RTLzIG89JaqTDBm6VVkfzUbu8bwF8fivorbF87MHttKEBR1o8xGUk0C+D4+VNrPGEHQDdemOpbqvAXTZqTfzQENtLy66GNlFp80LmxikNelH4CAczTOsxgzUtjNGzGwublFKP6VVhPM4kGtcz7hTyAmmQYng0eIKSvZnPKB+Z9nLGgudo885A70jMhPF6VHQ920CQx95+DXTYdz4Q03hXKz+ZczSBdoZPgo/ecXl7+Zqtz9O+05yNPBWmZV0NoYZefVeYNRHpJ9aa4tOaug7TWpWqLZ+Rl/oEZFmd//P/IQl44QaX/f+4EPGnk/dx7lJZzYTh6Ke01kH6hP9/hdzuzCwm/1n+H9rjOlxyxvUvkjOuIU9rSeoacZeLoFX0RP//SbauRo3t9iuzh6T9HpjMT3xfxDWO+r9rj/i8nvv/qv+f/v/mWUm1Hcpfiy77/2D3+xN3H8dxSzi/qk+jnU+CpEwoGCWiiigTISJNZBElIjxM9IvOszABoRkbYlgteTo55/J8B2k1pB1bZpHiPn5zFfvMHbfbC5cTvwGLu/mzOO75Cr9Jy5w+7MVv3nqoltpiTPzqanlD8rskRUJU4gN+2HNoHE0lpkVjD8guMiQ9RIunbh6xcVDMQl5te06ilWledq2aczuQXB+JW7/vMGo6r1l6FgI3K6fQDfl7ruT68z1LnC4v/YHX/WVWkeYEbSL7WqJzByypZQczpM4loP3U8eqPzpWjCjvyX5h16nEprDsyyILhRGo/XzxT2xMXuF6Wwh3p7KZ40GfUeGRj97y671LcdHFeOXdXYqg/x+kb/LtV6a38OHr5W/1G5xOdCW1XwHfmsYlnX+HgZuBSU0WNPhfLVA7uz+46tEERMQGzIKt5Y1SDTlaB6BKsdSS6n2o6ayqdectcz9zAdA5t2eSTTu/21et8juZbV+yKJUbNJ3Ve2ed1ojF1T2iXKLWuhUR0CecQd3PXQUrp7i4jXG49sBlWDzD74wmfL/GEzV0XMqsKKiQJemMzCJIi0rBDHeRDBKULe6+XKa/7U3Eq+UMh+bcknzjDboE0Yw3qX7IQRkODXxo4vh58GNuhJmiT0SqwC8X1q4sxsvHUljBwqbO5DbOj9CNS7bx+1ob3vMVHdyQspPfP3xgvA2RfFQycG6HoaqDjH2VOpAJ0IQr6JQw9GUqqFHQtFHRc+CC1QQcj13d1owmuuLPpSYUkDL+GvNmf9QfHOQ3H+D8T+UWkJuLBIu1Bvj1fyeHGEhWWQN+m+qosysi7OlMmcdyeLcDtPtQZ9ljHk03pJOPTKcunH9TKHiWNFwD7TQ3lKtf/gt3UAYWA0dRRbCqjgsc60t/o7aWroqofpJWTKcCAWGarnGwiXtiqsot8BrepzGzDRVUE/Z1cqnV0IzJlHVL1OFPsc+7Z8/OCHXZaMNimWjnkfI1yDi4cdFOvJBTw2Ab6G7y9cFVU9IOyMioFFAirbFWTDcSLWlF2Uc9gNpSZXbiYiCC/k0l1jmZEoqQjih4niteCv3+bN5Yy5hs6821USKQcO7aqsAyr5lF7vehm8XV28aP2Kuu0N7pN2V82pBJ1g+FTzzTMd/jV9epSHpc8W7rBv1W6yGcuIpceMl0xyrEfbDm6jiGyrD5RNlhf6ikzgoQmcVdm8NJobl2iPDgcG8vjXsuI3n5UCWUMP+KhdThyUJexgcZ7xuWVUTDX//dsZZzAgy8A1ubLxAEHnvhfkzWiiga+PQ88Zqujwp1hTDPvhRuu+Uc+R2Evf2OI8UofS9/25ZGdkeC36wUWOKDyU/GO9qrkKbWNj+OXmkKQISDBYUWCBEXCMiSDr8GWjkos+QWbrBSYFNRARWMhDTDJLks7JqeoYVFdTV+IAaGqNGtDSwwLWUSMSjQ5iFWlnZVHY3UxGLVKyaluqklVaBTnoN7Lj1i1oD7x4ju38r2Xrn3BJDUsQDM0Nk7TAPPsQ6Ud/VRozLQz7ysOVqiBhXNPSzILL5asUhhxtgOlnRc8ZutKVM/rUMwiK1Nz6gKa4jksvJcNe6GF0fKf5CLznom+4e8dzDK7SRpkb/VIIUyj+wVQ8ZWg+Xf0HTuiKIip4CDULwLBiDZYFWz+F4IttHC8KQLhaI/4R/x/tJf+J7w1bKdhJy67/4u5hQnuA66MAH0DcmkjRdC1SXNSb4v1IpEtq5Q/eJRPP5c2W72Bu9mgeutpxD93jDdx72VgDz58if9pthQX0Jthddpf4rSUl8Luel3cHy8+GC9qbLqz1bzgL/5aHmVV6vnwA/A7+LIb4wLr5b2wOnyJGLpfsbbrcsjRSJuk3Mx3qe7dxFLXu1cfvX9ajzxD9TntRYzfFX3ymX7p5W1fwhp/N8qzDd/O+ePL91cSudefrtxLVi89eVQlmqGhCDTJAjSBlVJjQzx0M2ekyHHo/kkaZwTllG4JKmk7ncrMJH9Sbl020sPQbcOcFnUnzh7Z/1FwV770lTy6deDEti+35ykTlpVxiDJVAYlcrZwvpXu/n85jFtQ4NP8kixOCcUazBJOsbUZlYlI/cXuWVB5GbhfGrJg5ET3uv9Ex6H2FS13hbia1T+Hp7qRp85WOrkMPv/JFSVaq1BpsIQRJhS4Gcfyq/j2S4xf9exSPzvLTiJNzPtmnh6cLRhr6mS+rNdhyCLJSpdZgK0OQZKVKrcFWhaBUqbHVIckqtQZbE4KoVM3+H0X8g3XwC2F4WE99utPje2KEXoXT+XyY719fPOJ3olETmD9v+RtHB0IwEoXG3PaCnv2+IADAmw49eB8MEoXG7A0GAEIwEoXG7A0FAEIwEoXG7A0HAEIwEoXG7I0MAIRgJAqN2RsVAAjBSBQaszc6JhLzH4n45//4MwAIAkNCQcPknUAAgCAwJBQ09uS8aAAQgpEozN5AACCE3BUMAIKRKDRmbygAEEai0Ji94QBAJBqzNzIAEIKRKPTeKMFIFGZvdAAgBCNRaMzemABACEai0Ji9sQBhJGrONyYCACEYhdkbCACEYCQKjdkbDACEYBQaszdk9J5wgBCMRGH2RgKEYCQKjdkbFQAIddXnX13sbAMvClTAFwv0KgK/VJCvKqhXE/TrI5jXLdqXPfAPNV4009Rr5qk/WU3+jSBeJwjwegV8/e7T/byIGlv8ojg+OPMlxf0q9x6sl67Xw+0mvj4O+qBxnpCOy4cfEQBCMBIlCy/RnCIHd7LTuSuUrlz1V7cKUwsV2pG02A+XANk8V5EwZSUotxn3oiZsy4ycgY95RZ+Cdb4BTXijqHPlfJTrK2YUnxST9FQUENeAcp7CvVShh1G1kVxmUjdpn6H5VpLofMGQyGJVt3M+wTG31oVzFYfwjE6BjvEtyi3GD2EWbRa8jq84Sb88rp5ofba5kFxQzkon+xa6XLTPKg6s5idzaja5lSksIj4fcVvt9CRkQKFMpNTs9g0Tr1SwL+aJQaubQy4lT9srMknbafUWiJxDr1lBw4WjEtekFtejcTFkPxTW6UomyC6uDAHjPL6Np1V16uv6tvEw+k3WPXTFwVuNZ18WFAwozj8mG59/XBteiI0kRYUuRlJU6FpIigpdgqSo0GVIigpdG0lRocuRFBW6AklRoetFUh6VTv89yv71YoyfHmffFYt+c9+sAQOG34G20bmZEmZS0FyLUWEjWkCu6/LbL89l/CPmNIN7rTgEOm9JJzGrjDG/t2RkSOMy/ulymtG7ImsqmkrvZ3+1sOaWn4puwcgZXyTPhuDePxuG4jsFWvw54/ZUD+Z+zULwbQXjQD+TAeXin7dtt2NJ8OEVej6DoGoC66KkICljaKSFcejpmn/By+OkcFQGl7w5OLNuya2JKW2K48iSXfSCcxSz0Uin4slYzF5TKWul96Q3cRjbcs4ut2CL/o/ub/R/Qz140xn33qkpVGhPzJgVt8c8KL+r1s3Qm1X2axSkTQ8v2BEoGauv3cpjAbE430hSEHGkGEEQvEru3nUK50tlFEoEUYh9bbRk5JbwZTDXDGIKiE7h4igex5EluzBDOhqz0cjEU9SvMtFVKIJQcgSr4WNuudhKf78tRKF/hRcCCIoFlv2TyKMOneYpU+hnYYTYx8CbuL8ljXNieM2X/skvp8Iqveirtuf4vq6L1EtzldZfOeOqN8TsW96SWxBTW72itmslbbknEqdggvaS3NiUd5wsedtSx8B2Wx3aFpw2hxCSewWWQQ0k5wGVXaBDCD2P+3JadOhcrGGHe2MoXa6uE/dyG9FHF3XF9BDdEhFxsoxlEC0ZJw3EXLZjLsBpKkWEUPSrM7rL82x2nZroZwVsCsXU23mgArG/PYkdIlDhhEzylyh5+Jat5qewYJ6SmlBFj4auSKwlkWpfPt0K6Kjq12Wmu4CW5YnXk5yl8n5+mPXRzLsDwvR/0kcuuoeO6Cl0PZ4jcbW/iIACBtDGxZGXpcYH54YBspBorWiJIJXS2kAC4Q45oG650do541LI+RkUmn9tXIdWCqgQDUGgu+f/OeVfLFpyndycWtwhhFyjWWGDaXdx8IUJGlxUmGYbyCXZ0S4d+6vHXFqCVKNCkj+ywYZihV1eHNnU6aBodY/q7F+Mm/pdTWn9yjCxmBL55/Q/df9diFuPfhX1M2ufM27v58Ey7Vnr5jxfFid6vtN+WsT0NSuouQZLAkusg0qpCZnX4vBa89PNOafnq48HXssPqjTbsezj4k/99WM9CZw3iwq6ufKnAPtakUPuLQHnuBvel6gGMT78akxcJg4Tl4ExcZhkN0desFZWwqzsbVvsr0Wsn/n+RcMRI8czeBzI+nuC/EaczMD7hhVs1KvKMVcW/d3GKlZHMgvvSFawbuwceAPfjQNcumzcHi20qyUr3K6QtD9JWVze86VVDHvajk8L37MEpDui7ocsDdpzvXKJaH5wWOEc3uEnPD5ZFRCqKZkv1MUwgxeABwm0eeLXEr1YSseQLGAKXrKeyMSIdrnhbfcAhznnovMspJVlDsTFiekO4AbPMJXTq6yQk5MTGhsmTrjwxk3I8aHezcHphB/2lv5Ae48nrpVnS8/6GBurCg9eIq1Ej8jccpJPLPHnqDY/MoRZftpHAZNiMJXIVPwwqpJgGCUmOULwEozjSnBvnZ5wVj7Zm+0itiQeziodub4Ej9jbj0RqmfdpgQ6FyTwvrii/XAoEDeyF+/btOKBvrtRHYsk22D9WJfnyQ4lNV/PTkPjtJaPxAULRmC+PKboFLNzy7E0KHlUnCZMmFqlTGpR6cnx0dTuOD9qqMVlFC0F5mvBcNolu2viguVrEsSgjuVvA4/qlvtZztQtvSR4CPxISc/HLOzTwwTtjWOR5pI67z+xCblSKOgkVNgGXsdxR3KXiOn+c5suDYokX0LnVcBJ4ofjCioPUSZxVqQtG70ffkXYFubOqDT3ehgmAxejLTcWyR5W76s6gfYkP2MG+auC0mA3AmssCc4Wgcc91fnKgIz8tEHjjSUEbDO1qERvttPMl9HUx3uzlcd0L5IlS9KmCyKuxq5qoMZxOqIjrzFsyk5gN/nvIViMjDIPQrlmMLVm6pTR0e0/W6bca8H2my5F1pyOJAb/qzKNrwM8Y3XL6Yt2CgzWxocYvm0DdW1G+WPeGk0Kp/8AZrVnu4hCgHYEIO1KiqJAoEylTLvCsktLBV5w+UKWsc/K7joG8pM3Wr9OWZJQSOX2aMMP03o6e9EoVgBKFKIZNzZNSCE4883jF+YHzBzdJCv6LNfxTNAq2z/AMwluBCh+LL2y+CpJ4+yPZX6pnwY+oOlhc068UfdN3CfjBGzN2/PXdgu8C9zMcR6so/jFdm1Br+zbcmuAJaqm3984ksV83Gex0Case63zeDvpusQgmObeTZMvp+xYk0eejQcPgSt1hs8GM3uSkiCKmcAKYSefpUpr68rBmhKmqkt5sGWq3dUvmJqYmdal8mSX7M7c0NInLkN2AolxlEyUZNY9jBJO0VK62x6KNnIOpVkLrtuL2nh4sv7UInCpqsBA0qWPiCV5SW0+543R1O7A0XLBaLLFIOMTCScI6kif/il7hVduLi4cMrjHn03ahdTu3ZF5ixqNFnCWXev1PaZOl8SceL3g7lymeS1Kt2u2v7+gwgjOYlWSCGSQnWZaV/DyWN2avX03oIrNdaS2B8aQgKaoMq6gVeru4sVpKEBXSLJ/rlooponKJz2qlyArlxX7pBkuJvDjQlHegpMBm95CUZZ1DcKAHw9B9nydfTv8W6+VDUZMSfAlWbKONFNZhzxe3Rz2YV+rphX7BSiUjw8r4d0RYaoto7l8A8xhjTyNgYb8triBnl63oelHVa2N00JGKVbMVrMYW1sJTWL2oFtUH+hgur3HQFVxTh7K8Ne+co58m4Scv7UX5gIMr1haUFlSsOGwtumSnBXa9YCJBbCxcR+m4OP/gD3/y2WXIvr2w5710O1U9RlZvkhaewncIXzzowEp1CmMKQ4uDDrDrbFMZqb4Ux6WFKS1M8YKVaNVefF9PeG506td/gI5c/yLTgouiE2XtQNdO2bDIzDaNSgfIfjlcPiWq5GgVH7Kjw3nUaDhDFGbKPzgJdA5jqyjOg9NBVAbiaKeEtyTjq/ku9uNA/rzdIiMWxNN5k7jVnX5gkP8T4zTPVgkf50+diUVm5jOxpXMOj5PzwJhDTqdcEb3enLYwfvQIFvk6nnpNhr8S20aPvrJ67JDruKw9dO3Lxg1kvk1d6YHIcjjeNJ3X8Sk8+P4WDv+obvghOfPyj08O/WH8A4riH3znLVA/eD2ch/ONzpnz+Skf5KeZ57jf0F3s4HhDc17LDeHh/9RPbiDz+Yy39OfwVeSl/I04/PTlim/htTMKijcm7K7TIS56V9bYOKVm6aQQiq09Lzq67TZI/MaT3zMHOvUXwkmgEhldUmYwQnUTllmXhKtADJGbEPcBPR3jDNYYs8WEvS9KwQWfG27plFJ2M1vXH/nwo2+jExnkkNLTiap+TNwbMIRzPyGRjSmv/jWwA/CNhtfjzojPSqH1cNjrU1sI8g+Ya4nQOUrGrrhd8WCJpVo3Q08WLc83VLSIcNeCmks5fohIT7d1mcZ2zDoUtxmvSIxM7Q5lMZpNR1sz0cCEVkU3bjeAt/SNVeR8nsV+LZnKea7n29UawNzKlmPKnm+pWItL2+aJKdNxqq7o7jqLF3i+wj+pDB8vbe1KRoZ/cCw35XcuQ8/5JHVz6bpNh8/Cmj+JniICzZbdSzpgs1Yc1tnNMSqr0L1uBPsve4iCv+4Ga+wHnLseUFh7CBh9DB9przwXg38fba2reF7ZNyPEfLo/ZoKCcr3VN85jbHLlPGnY43bey2O1g2Wv87J3K+LzZS7R3X/+geHLsfg4rrnB6fewkPbD38lDM+0RLtbmGm3cZbPgXyRyQ0iuTiUPpnwQiul7/PChWvd3qVHvXtv6yiLiJvAZMjEpWLnSilAoh3UZGNPVaYgUrqzMtjjOGr8ltBnE1ApOeBldMjVNGv7LAaJPb9pI0INQK0ch1QoSRQMeaoDJtlppX3nIKvz101ueK7iNpNIWqAgXxbTgcUgOYLsxngCPSbPj9oUe5NEIR1EXFV5GQlAaL2Pbe0VqPG0vSDzOUVY6yChF+9kcRi0Yb3CsADEC/QPiWTtKR+Uo3NBNskm1gRABAi1mZQmIHxu8b4hCm2qMD2d54To+HwzsEnXJgTwstxQ20N7chkHaXygTN8/xnb2u0QngaZ+LC7XXluchoBtOSjBoYTYWZHNRlTj6Yc2yEFXOYCL16oR1wp0U37LbYTMWFylJbPYf4lqyxXl6FtOOQCYlEljpec3PQc8lqBM4Kj0JwEunZxS0B9YWOG7KQg6lxyqUftNF9Ep655bnvtkPLYfNIbU1HA/Xc4bIhoSOLYGPi+OKXqO/qhj8g3EbUj3nebCieO7XfXTiJE342dTFYW0PnBBS6CKodLRNQJSor+s+9vLcr5WbBwWgaoFpxEmrQgR5v1GIghAwhSAJEQSanNb3mU4zt7zfXcya6K6l/TFxbhW3NexTDDz5i0Mg3Sxo4mnHecLnJ2ZGjAuSgrTZlUZJQUlzlYqgrSnOTSWui/natgSlEkpFVFJSCqAUTdjyHlP+DdIRd/lVI7WxySylGMudqJH1N31u0R/X7HignS+wUOIVXklePnhKPRQvCkLXxnhe6NYOhFh7EELf3dTiWa6KMcuJWRZEkD5BnsTMabcbWmyL29l0xj3xUjbXF3GFjl/ghpfos6lt0ws10WxMTly8cxN5PnS753I27V5Xu2G6j3MsLxJDqwV+wz3odTkvkCPgLBj/C8mIpTmsJVQOL015oMD1W/NXu80MibL0SIRShQ/5ByG2p9cRbNbNt+jMyL6njmJl1hUSl+CAnnw30oz8O40+orEZpZC558btXQ9Knqx1M3SzsOv52hNaBOYPcLE4kDSOZM4RD2Wcb3FUiyZyzo2ewWYaiRonPQ6GG37lXD4ZhtD76HYyd46SdKK4zaoi4vF4gMfjiXggvikKOxuUwu+L+DMs6jJW73K5V7ZMqzvTOdi6ldIe0T83WdIjB1PKAyTQPNXOXs9LNwcS8yAxSzWC9AnyJDDtdkOLbXE7m864J17K5voirtDxC9yw2/QW/p3dCp9NTS/0UnYSzcbkxMU7N5HnQ7d7LmfTUA+9uQWVjHKQRHkgUZbqI0RqQOnnPVt7fUN6rJN4rWZamF+gsIykvNnJ2e33AphDjiM0+wRokCVWD7GKvg3L+9X+NfYmkpfdRF+pw7bxNlpCkmRBabKSZCJ+B/KIyZUtXUjmjSy8QxdFTBgEBxSK0C9ZlM2ZYoxDdlRJOztuX+hBq7EP2/4sc6HnSxoNxUZjojjqbv5wRWKcGEMUPEFJkD9FmMYaN6S0oIPKLpGP3lo0hGMhWuQgyhYTNQC8RnH1Io1wQyV8CpGRixQu2ALDKUh4De7K5uDtWfDrXQ692arI/HBILQ+SqjACUKpzmFnDI7pFXXJ+HVKXbf4SXl7kyf4ItFmVtbk7Ssp5cXvHg37zKovEXlbY8XxlXkFlyFUTSc9LGkV2I+YwkxlJ5pM71IzNG1tYpdqy4vqXH/IW5mj4B1xdorl44IMLVhcbQoM1NcwVMmWYNBtZYRqXVdDihg4JThMVExUTMDJIlGDBDizwBBfqhAI7/vQuYdZlDovci8HPe2jrYPDvF5IYgVeBrrV72EUmVz/g+AMnr1esM67TbQzHl1GCgDoJ2SdyvbVoCMdCtMhBlC0magB4jeLqRRrhhkr4FCIjFylcsAWGU5DwwtdvwTzNB34G7mw8hRw62ShKSz1EUx80fLnUDut1O6OpS9d4PUSoav0UZMlwoa3vhQ0ata4apj7RbGrvjMgPm3qCoWfvcHn8FlBLtcbFhUWG8jYPlawauabcayDnOmSFyEe9BblZRYwh1qtzzWiH2CxkZiSkAjESRkA4VEZAeLKccGG6lm19A8G4WXAwJjffCAsTt3zaHvAi0behkvfRXwmwHGksnRm3dWONGGc1piXzZHHM841qZM5qbEaPZOeKhbkoBSt0d8xpZFoM14oDc+Z6vmEtv4wFNVdKQJrtXulLtfclv785LO1/O/d+5afyUtdAR+UCMNVJeRJM6268QD/KvjPT7MlvWaic64u46PQFbrw0nOdLeJEXYXsbXLItc5qdeFF6Lni5yXzou9czxlLbrb40lEMk1SEqIwClOl+T5DpXhtwxyVNu4dvuD9244P8QQUbuaGQ+++fgLKnd5pAatJnvrJBWnepRuFwe/wn5xikzyJ3Kz6S3vHXdYsMy4YAHlj6h3nqPjQ2F1efC/exQTCne1fVlxVFc0acOcEODsy8nPkQOViAcsRSGN0WaPtPJfgV88caMH+y4D/bQ9GRLlFv/vl1mCR7InCzRNA2MdDBSGTAAdALZESRrbDjkmewxk0ycOD58Wn1caGpxw7Xfw91bRqeKi4s6k0TLTyYmXMlpQZc2MT2tG+ORfmVjvduu7Wg4K0MqrBwqrJQGDYBVC2JZZ4ej9GXH5IRJ5Uo9/ZiIJOVLIpZEXxKMCWqir4m+pA/EzgawEn+XoPBUp2rkVF85HQdsFsYszeTqBxx/4OQO1irjHj9Y+0Ua6OE4rcaH3ydyvbVoCMdCtMhBlC0magB4jeLqRRrhhkr4FCIjFyliBvNGYDgFya9cfIvdCMwDPjzxM3Bn4ynir3UeKGTHBXT+IM10zlVclic3+2Yk63dlqYdo6oOEL6rr/pZ5KZdxkTGoUeBstWxYu97PSp7XvsKkf8ieftYUvsCOmr3JX18p7UGf60QPUluVieo+Jl+Fwz3HQ66lOC+2dFLsU1Jmxu19D5bGllCMcVbAltEQsN3RzF7SoTLxieB3amz8XehpQ5kT6JpBwJpDgGYPw2JoBROwpjT6qXiqvjrkrB5E1rCuRrks0Sm6cqy4JjkILa0zrr7SiRuZcFalKSUtlVUuMBmSEpYW7toMAxbjlV8+NRhwLkHW3SK7GCIoDhy2cGnrSt3ICIoychhQaWLBk80Wmbq3jgX9DUCYZxY4BBKH+hAdmYpPaie6IC01XUTQHqyhBbqay4zdr4I4AcvXujZ1yJjktkXJ+1vFbZg6smQyenurLG7xfG8wbuRku2kAeYo9xXJ5/UZ6J1D7BydpQd3MHaMvQ8Qz2zwPJnv+uK8mzArUX4kAoDZmPAA5PdQPOP7AyWVmnXGdbmM4vowSBNRJyD6R661FQzgWokUOomwxUQPAaxRXL9IIN1TCpxAZuUjhgi0wnIKEF75+C2b/yMCdjaeQQ2/X4NpSD9HUBw1fCLXDet3OaKpiyA8ulVMlxEatKdZDsm0hMWoFVQRKpO9H2ClPKHEJub79AH1FP12je0r7Fn68PJljmWCCCOdZwk7YSDGJTYQasinXzxo0wH0DAy/N5OoHHH/g5Cy8zrhOtzEcX0YJAuokZJ/I9daiIRwL0SIHUbaYqAHgNYqrF2mEGyrhU4iMXKRwwRYYTkHCC1+/BbN/ZODOxlPIobcrQm2ph2jqg4YvhKtuv1MudRmBEKGi/ClIucLHKCivUDqgA9FlBimu22TPFZ4Sxd065+KhBJUbthmP3b1I+pXhwyzrSVH68uV7drrVLSF2Q/j8tTiwycZdMZWhwrcHQv+MT+XmnZeM8fWrf28xNMsf45dTBpJbqVe6fE19Kbj2b2F+vxLXXK3eW/RQYAvfLuJwI27vJ1qeKK5W62aH0DItVeLfPFs/sG/m9gnvQC5PHr26l+X2l9c3yIiIyUFUM0DQHABsz0huyUOfgEHQlEa3RVvdEXIWDiJrWFejXJboyqGKrEnWiHXG1Vc6cSMTzpKMJSklMBmSEhbu2AIej1zuPMyS1esfcNF28RDZxRBBceCwRUFbV+pGRlCUkcOAyg6LSbKj0rJ5peNVSl4YLbHzE+dVBHMYuyLk2g+ppLYD9F7Yhrzez6Wft0VJeeu4fd6DPlz7jIg2CAGGVtAEuTMEcx7PIfDdBwiIsyWlofMWMXUDo2feOlAQYfiJYq94D2uzm585qgGF3tST/BaPS0nYx4zLx/orPJTWbP31qWGM0alpjKyyNSjWoVhlBQD0AfIiWLbZyEpTbOaQc81JL1brjkvpN26068zYQ8aOGWU0JSYt3bWjeD3xciOffSUDpZFbeean5sSaQD5UIyiqg6IqKw6AlSpnf/JGKLnxipT9tb65MGyj8w7bqM1My2QGCgmIUZMahMQIaB8do8vU3oSnWVMY1ifZA8SPqwVpXBaGdSSwMI9sFGMDhh+yGJ2QhVSB/1CbIGizTYHq7yg0XZmkU1buKU2a9cD3AN/HqQihuzbLjcoVWgwExUFQlEHiH9YAnoZOLCAjQ2+OP67RW1hxoiHyjSChTBQpoCJlFFDo474+WpbwQ2Q5Yu4LOcvND8oWzq3u1qnEf3v+tMSyVTKvvJWLwNzI9QfO/w8f2NSkrgPLWGRVXINiHYpVBgBAHyAvgmWdjXSaojOHLDUnXa3WHVef6caNTjpTXmLJi5TIaEpMWrpri3g9crozNVNmH6qDXW+tdyw/DTHSYceu6lfNpqm0FwDKjMVDdwfJh6w7T5iwexWd24t6SfDxAoEeOXHfHNjAvTvy5pO/1G90fpuDazwwPqkLWJeB/Vg3wphqufBh8+1/f8DZ6sfXZq1tOS7yB0hPGI49zA73cWpu9/e8Pr6d0jmHJ97vs27qdK49Y3D8bDMus0f6Ur7R6W0KrOHA8KQsQF0E9mPZCEOq5cJnusl/oT5bzfDaqLUtxkVq6clAsYXZwT5MDWxfRNM0L51yWORen3VTpAPVL5ZcE7KmRUrKSeP2Ag+WiGtJNs7MCgs9326JFkFcg3JpA0nj5fqUNcXVKns+BYubqiVvQM6Te74xhj7F2XZdeox1o/4ctG9pFj3gLNba1DtqcM0DJx+cp5WFWZ9KbNm60CgUWBBdyKFQz8cmEdXzOhBXkTluR3BrPJ8cA1EYaklc2AaM00DitXAtBc0bZn4OuBmYDveeDyy58nFxfSuzuiEZ7pCxVBa0jkC7cokW1xRLlO/TZs75lw6rGOPaZM2O/6J9vSUlBEdLqg9/z6KKhR8/yQ6bAjpwtbWG8hboei4f8VPQ76l2TucxboSrCWoHhqAmMF1QANMFJgWG4DP0V2zb9Ov25n01uOaBkw/OfhtJ3eFsbHzMZQQQqFPInrBk60KjUGBBdCGHQj0Lk8pAeR2Jqy+kI7hRSQOnSym6lMSFbcA4DSRefPMW5vzIAbeJZ0G493xwYQ8DFxud7OyGZLhDxvkKI3pn8MTNlRFEQPrtkIrrprb05WZZb9yHMOGjfUzKdwAtXfksueXU/QzD/+L9FWDHD/xBjbBlkNZ6scKTe/wBRzSHl1uUnD8AAMiTPyxdgevlp+yIpm1JmKXVNqQZym4z0tg5RLjquEhTjRvx+MMTBg2IcWtSgUYNJprgqmPGeLroL2nKCQX+wQs3ZPi0bugMgf1hqhZcfH4E3n2ksfIp2xiT5BXASS/x7pr9MtPubDCtC1tN0+V/eM8ee12H5MLuusc0y9NySS7ZhCs137MyKvidL1Tpahe62+o/aWWMPccNEbkiTXtlcKEPAePgPf0XDCojVEsZ/A4e/gLcQu/X9vbeisv0d1K8oIb+iCpYWN29BwTMfa+17LDFt/Y3rk2U+4ncu62hIY5BNOQgZcPEBrC9urh6SR1uWIJTRKKIicjgsQWGU5DwGsXMVq33X874zAX/4Ys3ZvwM3ASTg/vPUFnxRWPS2JIUprbJ0LwYN926uLrhvrTaaC6AGrKrgQABCSywAXfc1KEu87bsb2DR3Qy69I/UDQXYDDWRTS7ZbGm1i02dMcYncySbjWDsPp1b9ZwR+4T3/98+YOifSz1gLLhGJfAb/VfzU3xUuLPFafLm2SF/SSzp3x8P4wKkTJxOoeCAwM9zD6npGQ0P5DzDP2wKKGAX/yNsFXfKQXT2MvrCxMyLkT9+etlL7nBboBXYc4LzQGTDMmC8c6XPxhPLBw5UPO0plUdK1t16ac1IGLhQkPG9Kbu0rLuoO+yOjXviQr+qLN7MT7Mdom44XC+dQNQdKSJxqgSoKw6w7RAHX5FX5kW1r34ese9GQb/uB5Cl+wO5ntdUekR0DVX36kDbQ/1gYHbyjXOb2mK80nGCeJlQ3hwX95AMlUiFrJ9hqLliA1yG1G3Bl/sPo2bxk2XQKNhTloDP8g8b3rk+XfYg8xUbfcz6BXDeFnpmm6aBkQ7GfhtC1VzVJ/MDqYwLAHQC2RH5yRob6hxFYw5aQ5z4oGj1cfWaetzwRKeKRxUXFTI0Spho0U1biNMjrdtAU+WRHsDiVjrGpgxhUA4MsahWXCp6MT+glPEFACiHZek2bzvAnF3b5lWS6+YRJrwBXNJWBPN7u26tJvMF+Uj9dwrbxIvEdJ7C0z/6f2y9IRWJyEQqEpGKTCUixUkafoIkMAMtaEALOtBUmBDfwv/HIdFiP2NTML2enF0KXIrk0hSPqq192dkrMw715ryvKzn4SWJPbZTLTU3A9jZnqN7qG4VQZERtwcQLRxABcgITHU54jWL2ql3+i39l8BkO/sMXb8wDNxzcr4OF5d/bNtNCu7XahhZ0xho9h0oXDRwY04At7miiq48Z8/G0X+wr9We2sSG+vOi2HGp3SKEdeUq7N6Qt5ZDwhOWg7U5UBr7X9e8DORyERSt8rkdtgjFRM0gwh4SmLA0VUKVlQDZENFbVMGYiu8oYoybZ4Mnq4gpR6nAjS+SMJIyJZBIJMWQkoUQWuWYLYfNI5TaSGQnpDR84Goycc+GzxuUqMrXbISn2cMLZdWsnfotlwdhAaC1L8SiZrdYVvW5suyXSY72wQXAdH7SlKVJq2H1rpryXz7KtY0LtXyG2xsVKyinE7QUeLMUVZB83kRW24fl2S7QIuMJsEl+29i4L/6DYvsISmBI1gwRzeIeHoUWRQhPARE1kGFzIg5IxZCnCGBIoCKuGMQQRElGZbLwzDTVSMtnMNFSzKzFkkY3sZ/nl6jq12yEp9vAODloWKTwFTNWg0SK/OaIz0MkGJDFc1L65F7OdMMbAdIEjcClwXWAITAcuBZbgzu6aM+B/POQmUblu/47oNpy8HEaLs+ctixe8zX7sI/0heQPY95d2eZOG8ITloP/E8Cl7A/1An1b9L+2WeP7JmMVzINli7EXxyjIUiTHVnETHDBLGHBLYxy1YCjoFkzCmNPpIbNEF+trE1A9y3mpSLkt05VBF1iRrxDrj6iuduJEJZ0nGkpQSmAxJCQt3bAGPVy53HmZJXjDwMull6xNn/xVKrMOEkWt0wgHsVb/UPKG0ywzodFEp3Flq49ZeWe1QIl8wG/J8bcCTaVtJiWYGicFuhqGX1sMPLf5skZyt5jU51IVgbob+1xRDM9KxyWlhgCkEwi8spelaZCDB9LckRG2LklfT3jpuP+XBBEvQdH2WPuX5GlQAhQHgreO/Hts685mvcFBj2zWY9Ocv2WCwg3nsdf6ORDk0vTd6lB6zahLDLeZ8To4JPH21GL+cfWL57y0ITEof98jnpQrmRL0kcI8O3vAiliR6Qyg0RyoNncRM5dWeJRrmvOAHc6HkXfxsHf2+yPlCFxCKX3+H9VzzAxV6A9FYRum/7Js5AyINqpC1FPXwQyi/RB77Q9cR1K22+l5rBWoWNM9mhACfwRxB5KMeg4AFFhV85+ZXImsQr0QmllP/UtOENOwPX0Xk1qX1qW4p+bBwPMsYNFPZ0RUGH3kZzg/RZXN6Dt6dAIgW108jrei6gdaUx3349kUF1H/84PlLJsTRSIDrD9Zh0w30j4uE6sW/92GgvyDytrnKoVtawL7vSh52lPT5LYRvvE5gNIgqLRSJFoHpXIrATmViJrnLK2dMil4alqrxdOzx+EOtR2giy3rZGYPh/pxGO3B1KKTrReZMvCuxIvXLvCPsTSrfH21OY/MeHPfrfxJeRTcLwahXnWSxoLBEtquaSo2i5cI5Lo6vuezNqruxQ4uQjyaOYP8wlwf1DNQSZlXlk1TJF7GNiScFaDPshQEGfELfnNCEOgEVHuhm3m0axKSZ8NxSkHBqftKdJRKOvNl+2RTPA7RX6kbRY5Uzd47wUcWDO9OuifDjBgkyh3Xfue8zJAiW/YetJ7i/ZYaZQeZC/vvx2goh+f9OLd2XWwL+p54RzTfP7ZFDy4IdDwMi1AAGNXifi8Zk0WRdBXrAIli2r84Aw4v0hB3UDsWT+uTGotCSrW/1qAwjEDYnl73PFiGLVXgsB68CA8ZbZf51hZM+l2be099mMeY/q2lGbPbCKIvnZVL5xnLQVaFpTL0QPnWmZ6hZ9yWJvWw4FmzdTDTtXr67cOG17vUUPtoPLnfI513uoXk06CfVna8Qur5kPAHGLP2W2SHXePg0PBmpUq11M3jva4+V+u0K5n76DurR6OCeGecbDbnC49I9Tafcmw9Sykp2SfGTpSwYxrfKBMVoXJSSOZqnDkIJYWxNCuS6/NzYdE6Lc/7/Uo6uO2l0OgIJ7ok243v2120Muk+xvK00nQNp2mkdAyvKO1KJGAnTEPfmXpwO4D1LoIKaGH0GHjY67Bwhdc4DsQu+a7cjY/4T/krHUiDLS6O1HQIzs8qJHKFeAiM2sWpcFbjdAFR5cZZXYLmSrVuw4lVwawvRlpjbtGqaUxraZMRBBAqX5+aeEvOJgvc012E18HpYr1fsd7NCyHrukl7J28f22FFphNBuAqp0NVs/gM1Z1fri5mmYtAfDod7yuFmoc/yH5jSR1AJwfD3Ma4Bb4z8pp9R9cFeGbZosGn/sChhili7cBNRm/7WJG2pjGQ9UvirqerzZl4Tp211PsCfU0iqmXZxKgnVvrlsxdclI2coPM3NqLIfWzjG6ljrSe6PYPRAw1NNPpTb2501rYBtrfeGyt/Xi5IYtbRf1I2c2b/rCJB/dTQVlgX0M6I9Yihl0RVjUt8+PgD0ylZIBq1W231XWaU6RTwrKMtsYG41j+5E2fueiHQ+nVf/3ND6RJoDkcV+tk52zS5Fj4ZgdpAWhYYQqelcPVfbCABSLAqYqXzZnYQWXeW9IgWmD3BRR6MsJCF4JYea5wLiIC0cYwWbNIgdUtcbumheoHw2sxc2KkOK/BfaJgtQVGacBfv57yucwq/+s2KlWW68ok3WxYWVJYQqMH1o+lB1a2qELTE32XajcB9tHgFpZn73quC+UmtjNmxPJJMYNEyP2/VRAh0GLzqZ+uTQdDwEwkNtX15356scZ19PsIj0+teHka2dQRkkHOgIvrhVLjo9nkf05yEH/feWYizn5WtnYSY5p9Vng5Fa1SJZnvtGKVvUAoP7mznEkkSMkenzvMO5Bs9IXBFTSpEq9sMfq27VwvKYZCZjcfKtkjdKkNPsh2ETH8W0VLWn3MheitNUH2fzxHHc6QwdWsXXq9t1vOdE57ydFC2xbvlhPRec9LAZbbjUOVKbEmtb23chPBXt76nBnVR/48GKd+vun7Kku2e5Ks6/pIE3TI1UbWFkaWotdjW65kMQgw0J83O1VwrDYevGbHXlawUZlIGCMVBFgU5PayXPuGAgIY+uqfaC9gCQ3VvcwJxKMGvzEpv3IfM73rj2uu5zoJVtwmsF3xBveEhpyxeyB3ImBOWTshNhufSryfUMESc4JBWXEzW6WO0+ChDg31k/qxL8okm5pgjHedIpC2Q4SpYwuqoCJxhXTB70urYQc+uZ3El+WRMFVxS2HuoNzFSNnJ6xBDBW/BywH9xOAuNXdjKlZRA9B8ZseSsjZXIPdYGgvtXoAAZpX+xz3AhpRW/6AnJxtCJVf9iG0Ph2WtJTuoJykyi338nSM8TdUxLe9RrgJTUe+gCI5uYcbrDqmxvIHZORrdG9Td1lVV6AOVjHZyxp0VZLOWArSvrctGff9k3/HRzHIDv0A6OWVP5RIh/viNuYl1A+E4gGO5LDJtuBGgZMhennEw9o0KTp/4PEwv3mVJGrxdNyOU1hN5Fg+B+R0Gl9EDLkGbdC/pZ9XVEZabZKjYhb7Ce2Ff/SAE0egWhBgX5SizWZs2rwH7LxpiE9jsLmpUKfy5sQTua3CRW4uMLX25APbOsbxF+MG1EvedWyV28Jaxv6nUkTRo5cwqKyYON/XmxBb4ftFCnKlI2IQRxUnRiZxscFqdo5bjVy/p0RQcNX20VG35e0UwU5cCYdjS7w0tqyPNqR1kRHlLKJSq7SQDR+SXs3L1/GtEY6HY02synsjj47nvKRww1id2KV0tH/YWiU/7RHIyVub3WOnQA3B10vQcI3QYfGM94fJAeiq8mpt+bhYLRTDgv+uV/cIHxWzhSTI2ITsl6QBYKUaK2i50p2HdtqYU836ARos96xk/AW6MiTK8Q5AMFfNOR5V4H4NanstPWjZKyDtSX8xc8LuzmtxhH5txuY2uHotEBPFBMMSa8QNXjRaMsu9lnMUw9CcyfO5A1WulW+3e9BSC8WL37EWclT1dRjE4+aOGZvj/gpuPtEEHnCuIzeRqLO4svM18CNtHIsdBxm3KRkeUu/tjWRg4wjpsdI6kBx6CC5cA8qQPXzTfcbgqo/lQ5T60k4kh+UTGui+JCfICMKmxTNk3ykBiqObkGbATHigI8OjEHxw19OuSwcbGYzqD0HMNIqLppo560zbaFBvsGlinpl1Y0mdnWjuwM4LbOeS1IrQQ3NoD3U0ptzQCIWA19k8S1Z5AxdL355ulJBIR8cfc9ljkKq8l8B4qTq2rb3h0rkG9W7Wbgyl18Zg1ivfTDtiWBp2D+tPuYOlW48PUV1+askvasmoDoElE4/Jht15sMcw0ChIotx0D1M9sEHdBMdLY2vsZUVzFc/0CvpoIgy39GtLc5Y+fw1PNDBU3Jnm0575yfsLX1OckPIneFBgdcjqeEhDAVrBp0EbLsLKiKzZ3LakusPakYncymJFa7Rk/6nUAtuA3blqa7Xa4fiPZVo9bLAM+LKvEDFuEtEoVXRF0VZ/WSNeteb59rESmXHrxFxKx+H3lmKjny7KOzXY2XMa2Au3gqXhBnvz122MGSHfDelJf3oyaC2z+TF7IMoabdbLbWo+g40bFEZjm0SnXCL2QFcPQ3ZQ1sGkRWYPB9DZ3x/iuCG0XxINN9+f6DVOwKfxCvyFi+G0s/VQhzMBpW1rBPqRkDeURr/fgY7lxbwFEOHIsnaRE2LUrdFc+bbUV0ObJgbGu/IAGDjtfEeCsG30B13p930OIK6Q34YJRxg4Qls/gcHWn9yEwwa3j3Ld+85OczNC4VhzJTAgjbHZqRjLWqVjVmhiHCCVMJ2ETzM5NSvGScItFzLMa6U6bjRMp1doqvfE8cRwZtadpXTjhXrnRJ3Wto3b4MC9VZc4XQVuxSgKtDqRZLh6I/fCyHKHLekBYbb++SkEbXT0aMmIfoddUam/6m8peBiyPWVR6VqL+bDzKDZJ0lu/BRma3HWhUmPpVIrPhrzzLDJ+Y3a4qL8kFagPeWV9Zg+7+0/vJWTnIdN4spXpOYnQF0+/vTF61tp2xPPNrg8f98llOzmdXFYuF8ivtGcFRO1z3lwdmc5gP/2TemB1Rxd8Ui7c9riu5qOHxX1DZzxVj/T0wW42HwI8L2v3fZRfW2nbtqEdvmv0yYZyeX+423KvTjy2RILy0thSu3OQdnPTWzcne0xZh632lCvjeCUwXL5c2L3ot0mRtzPh/r9zuwouN1tyR2YSrr6NhD9geV+rQ38vpVp85YE/qAJ8EtPi3XHvr0fLQLLvqY8x/+/332bRPpU+fqvsPSX1Kctn+T1hK6WyAWuhuLkRIIJcGBdgsl7NUwnHEoxlACwDYAnGQiIO/llDvwxEeQ4DxEEaxg1yA9QgOYwcCQbpO7zVvq9TY1u1eBCjL1jHI1GPmvoFUt13MaEBLepog0gAJAQ8eK3Df9HWyuVqzzWiXAtVjikeJ6y84Tu8sVFyqdZrQMUmVLRr1bbFU9FaqV/f8mhsiF9tEw156Yt82ahO3JUnD/U4HEynrk/5Z3ycxhXyeHpHQ0Ndh8Np1KjAZmJe/RW+RhwfIX6M+VRzJXfpydHHOXP7nO+RKl0fmnQHM8pifQo9D8KPSItFgA4LZGaf7FLDiBXns06gpiJ3o62AHSklf4xbsbOMtZgnLJs7aIDssMY7hIAs1P+WuUbNW1wVORmdYGfydgFLTgX5e23lob8Ar+vM6/PM+05pzRy+LWaHxGvQbIM/Nzd/blUQW8Crw9ZUy99LZQLuhf/Qt901uNUBbz1+Kwx87Fo6H6NAlF1ZHQnp7T5V60b8F6ScZKx6D7OxaHyGoeoSD9P+cz/vX+8oQofZwPocbX57BrEHiaMPJ4TELLq8JzE6nH4SmPhWvecHdjm3Yko/dkll2LkVuUwimFfjA0BW0NA0uUnRFK7mBEOi5h/HrfPNpUUCU1nJonUUR7jGKreCYsPWNIz2eqxxKWiyV+zGki8WE51v6IVYKVODJstmneyTMVB4A8yOPjW7XGQJ8vgCEbtRgaqiXfTyvUzAtOU4iTDBRUvgI33BffOfdI9xWn9uT1FViynanjEy2lR8x6zDmydyUBbNa2LQEetOAgByeZwMEUhMC7Z3acJHCTrevveSTLFURCv0AKcX14F72Ys3FmfaoyHg9VjmQyqhQiFIQGI1Be/bN/UaSuD2Us2cS0t/oT5E4+SStuqdV/RBOZzxVnxbaNHhYttupt0eHGuUqjn+AmJlQ4rVCpt2LtZxWBjcMN4kLxaW1fVr9Y5D5WFnfC1DpAlEOscVQzKN8eJVrx/KE7mFUHDDBOlumOEY69O7D4UcNWcQkd4JjAGZngGaUJmsGbIGdHomjNIe3ZhhY8hiPY4KzBl9tiiwX+DzbYy+bWxYpdQWtiGDlO7xjvHRhI0BHKBkOtLt+xUjpqBZtMlBs/QaAb4DTh1/RrTkhkSds1i8gImHgvh00OHCnXFNmrLL0kJz0AZFnecVgdYjIl1tktwT6mx5jDprX9igB/1D2t0fSWLRV9nDUKn17a41s4hOg2ru5a4PSG+7pMOm+N/8eBPSBqa2K9DuYK/OhckWHbhN3UjPcDabEGxgXGswBiTrlsKltE3p4BcARDZIB/KOG+nra7eI0ChSXXOa+QYg787+53N8ZacE4JRe9sLZlqhnNs2T/JdBOZkvw5FO2e5U4+jtp54/OuRgxdtWszgM68bx1C5IGMzotekFPhpjUj03Od5sqtE0xmFxyc2JF7QaAltXL+ew+f+Y972u6vK/fy3KN5HDR/h7Dvyibf/YQrGklLQM7IIQEMvzO9WKSErDLoRILCklLQO7KERiSSlpGdjFIRBLScMuGQKhSCwpJQO7VAiEIrGUtAzs0iEQisSU5VGKDOwyIRCKxJJS0jKwy4ZAKJaUkpY57zMUIRCKxJLSMrALQnj2Mxz4v/y14beumkVU/LnJ/nqi86l3SiSRLdOtlXboSY1GdkIQiCRzOilRWaeThuzEIBBJZEoqahrZSUEwppOETElFTSO7OdJJYEynSTrJLNNJhZpGdsogEElkSipqGtmpgkAkkSmpqGlkf78j8aM7MTExsfGBX6hpzvsQgrFd7aF3EjIlFTWN7IZIJwGRRKakoqaRnRgEIunsDxUEiCQyJRW1TTplTQgCkUSmpKKmkZ0YBCKJTEllnU4aspPCkE4ikjmdlKioaWQnB4FIIlNapZOaTTplbRnt2GNv+9iPfe23/aG/CYzpJDGnkxIVNY3sVEEgksiUVNZtrhBjE1NLZpbPJeGJESEhISEhIaHhCV8JlLdOmQgJCQkJT/hKojQ6VUsnDdmNkU4CIolMSUVtk05Zk4JAJJnTSYX6PB+rCKSTiESmpKKmkZ0QBKIpnWSUVNQ0shPDkE4iEpmSippGdlIY0klEIlNSWafTRjplTQ4CkUS2TKeVdFpLJw3ZKcPQjj30TnTWhy4EiCQypVU6rbVDTxqyE8KQTiISmZKKmkZ2Y6STgEgiU1qlkxqN7KQgEElkSqt0WksnDdnJQSCa0klmmU4q1DSyUwaBSDo7tUcTatSoUaNm7dBezvPoBCKJbJmuqVDT2JZzh5BOg3QSkcjn/NCNAJFEpqSiPs/DCMZ0kpAprdJJ7TyPYWiHnkSmdJJRUlHTyG6IdBIY27HH3vaxH/vab/qThGyZTivptJZOGrITg2BMJ4k5nZSoqG3SKWtSGNJJZGqHnmSUVNQ0spsjnQRE0tkfmggQSWRKKmoa2QlBIJLIlFTUNu3QU9bEIBBJZMt0UqGmkZ0UBKIpnWbptJROKtbppCE7OQjA1ycWn8ZoMmO2WyvWNrQbwmA0mS2tsNtpg3ZgtN2DbDbbaS9W1ja0I6JdI7TTyGS2tLLGaSetjWFAfn2C31X/eH3vMGISsmU6VFjtmb3tYz/0TS1NZTdEO+0pvRMklkSmpKKmsS3njuE9hEQkczqUllSp0diWc6fwHkIiUzrklKzaac/sTZ/U0lR2chCIJDIlFTWN7JbRTnr6NXwzEE2H2CQdckpU1DSyE+KM574IIolMSXXuxyIY0yGh0rNkKUtFTSO7IdIhJCKRKa3SoU5DdmIQiCQyJRU1zXkTPrQIhgNeyJRW6UqdhuyEIBBJ5nbSs5RS1TodmrImBoFIIlNatZOepZamspOCQCSRLdOhSo1GdnIQiCQy5bk+lAgQTemQU6KyTofGhpb2CsGQDjEJmdIqHeo0ZCcGgUgiU1JR08hOCoIxHZKJnNK5Xl8E+QyRRKa0atf0LLU0lZ0QBCKJTElFTSM7MQhEUzrklKioaWzLuVIgGNMhJaOkoqaRnRyEMz/2INBOe2Zv+9iPfe23/aG/jUkXUjJKKut20rM0ynZCGNppT+ndmHZJT5Ikl5KKmkZ2Y7TTntrbPvZjX/ttf+yv/cf+S/9LkFhTOuSUqKht0qGlvVN4D8FAbJIOOSUq63RoytocX58fHQQQTemQU6KiprEt5w7hPYREJHM6lKlYp0NjI3vFQCCSzOmc80cvAogkczvpWUqtmg51G1+fx6/Be4hJyJRU1Od5/AnGdtoze9OnKe2SnjQnXSgtqVKjkZ0QBCKJbNlOe2Zv+9iPfe23/aG/rdIu7Ym97WM/9rXf5z+RfszMa5/GZLa0sr7sW3vWRtreIeBPNRhNZksraxvajWEwmsyWVtY2tJvCUJvcTJz3Duum+BNe5EBC6Di87+5pLefF/sfBzBsFsi9waXyBvKIxGdu+sJUc2H0on907KlqHXZ5UhZ/UArpKL2wlXASrTJ6ze4x1MQ4YOKeBYk3a1hc9KAbawU+5wmGe/JjolfvSUB8N7JCldvR7PFcGycAZYIHNRZnjI3kjxKvu405txDOf9weeS+26seniCPukXPd74WoD2CwUd7fVrT7burQbUmzNnutk7vXYsYHNL32st9+Yt5Hw8xQ8jdpF1O2HZQCUJrOllbUN7Yhoh/w1MJrMllbWNrQbw2A0mS2x2mnNhnZTGIwms6WVtQ1uOncOiHYamcyY7cQSjz2t2dBuGQajyWxpZW1Du1UYjCazJVY8+Ni7NRvarcNgNJktraxtaLcJg9FktrSytqHdNgxGk9nSCrudONop60mKaCdCO5HaaYKOBx97xxSPPa1gx4OPvdugHRHx2NPAaDJjttOKtQ3txjAYTWbMdlqxtqHdFAajyYzZTivWNrSbw2A0mS2trG1otwyD0WS2tLK2od0qDEaT2dLK2oZ26zAYTWZLK2sb2m3CYDSZLa2sbWi3DYPRZLa0sraRfQ4RBmQ89jQxW1pht9MGbjp3CAajyYzZTizttGZDuzEMRpPZ0gq7nTZoN4XBaDJbWlnb0G4Og9FktrSytqHdMgxGk9nSytqGdqswGE1mSyvsdtqg3ToMRpPZ0srahnabMBhNZksraxvcdO42GIwmdDstWVnb4JbzPY5gMJrMllbWNrjp3CEYjCazpZW1De3GMBhNZksraxvcdO4UDJc8+Ni7idkSKx587N2aDe3mMBhNZksraxvaLcNgNJktraxtcNO5q2AwmtDttGRljdNOWlsHop1GJrOllbUN7TaBaKfRL6jX0pPXTytXa5fmWGK105oN7bZhMP6p3wjgves0x9LK2kb2OYkwGE1mSytrG9q/Ed9+8/pPdvrhUL084t+4Jy3Sp/duSIPBYDAYDIbGO5PRaDQajUajsel2MJlMJpPJZDKZzWaz2Ww2m82HfF3abg2MJrOlFXY7bdBuFQajyWxpZW1Du3UYjCazpZW1De02YTCazJZW1ja024bBaDJbWkk/pwGjyWxpZW1DuyEMRpPZ0srahnZjGIwms6WVtQ1tZZ6G4pex5Xkaz+IW/8ZFro3gm5Lse/HGv40Ns295irnpVC1EcO3QGFgp7OiIN+6pAnF0ibkYvxGQ20hPRoEESnx/E4WGTdnkrYwIxp5p4NsvUt9f4XA1srL3xlKb3IFe0Zd+WA9iBrOIp7d/KLfQheuUqfBc7oVcvm7iXKQ6WXm1TB3xR2gqWtdLl4/AH0tnOoYreCdlUGdudoQF/0b5PUjA7iUlUsTPF1sOJoc6r+9DGKY6i5jz298CUsb+jvW5fYXwt/6WKpkmuRxLhNZ4f+N2SSr8s16NdWXemnpvJWKHQM+ydbGDb9APkm02VVnL2K7uluSMtKGt4k0cHOy7WOEfdDubKlk3kQsLj6orS6l9CVJDk3qWpKieOXMttkpPnSzkuLwzS3kMfZgxvx8WGuZbWl5pJMoL8hUyszJu9h/LUtb8d/q+BC5TIRboH8Dp/a+wZFtpVx4Sk6iQHj+hcTVZTDVGdPesUihEl7mZYs6ZWBKS9WFXWgAL2ixkei8NQkgS/AxNsvWiDmz3xn0bk80uE8rwvp2jl4ZcLP14l5/SRxJ9hcJMvttVOThqixx3wnIPVBypymWv9mJk98BaqaVO0nN8LjFvZtYsqHe2qko30/6omV4XKR8whUylGD8xM2l2QSpFfBX02sd/1WHK8ulTWTAdJ9OWJV3ZnVRWl1wYqAs/1nMpdQhTRfG6sc3ru7J3ZKc2/rGh9uisjZ91t06TmKaMk8Wx49B04NDl95rh63MIsFTwOf10hnXlrLBc4XsVlpihJB5Yy8tudCG8mqKXhMuyjuT4KSSWzZZaQ58wm7wxWWDO1HVnvQbBXQQlmUSCkuHVFEPoWb0mQ7ExZN1GkW9gx20tHdB7lEQ6KWvwq9s460qu/BJEPFMMB+kZ+Ek+yemOKE/89L+SJQ/+c8NxBas4f/cqW6lxIMlqUuNieZSs74r34kAb8Hnj4Dtk9hmp2gBmgmNGrYl7r9sb99SPMazfZB0VIZt9RiryfemGwLUWnBKegO4lUz0FklEnnHMoUiCVd/F17JLEdnuesybOOvQHRYz+ykDBnZcpMAHhvMfYwZRL2ZMgvsgsQqtjZSvXgfXkA7q4KbHQrdY6hoYPu0AnMzfbJpLBqYkFZQ5ejget9ExiqwyMhi41Wws7wOp1VD1FwzEts2Y2Kt6bbJRkvZb00uOQSRHzR5qLUN/5DVWza562LDHe2BSfcxGL1dPOC4yi0RqTDHQBjC5WhHehSAOWM5u8SVN+beS3J7lrMs5NSI2fxXqIR/DWSrXV9TRNi73bd6cHvvnRSqDETSxoomlPEqJzA3bLpI7qYUkTksCWnh4NIrqjK1/V3rywGQe7dMhbNf5tkCWYbzf063AdrLRk5rx2+xEQzoJmudTEiDazV7DMC9mFuPYErDwZMfO8r31OSWRSmpY1M6OkNXVhPecl1FMlLpL8uzgXbKxnH0bILoAoqIcTuJx5BYWziPX4tGY2imKBp1jcJryXWjEoyvspwI+zar+JIiU83YP97b30lR5tyFoMr6AENRVv0h6nWgUDI0yo52uRTPECfoKSdMuXrFD1nHxIgbZrQ+mAXnsm7LrYHo16IVTQLLEcWTIasJQm0FSleSa12V1p76WcQV1z/bfI2LVwV+ggQ7ZKLObkKuaktfVF8IfOHgXQpFHznmliERiJXGjminmE0wzjXxEzs1lMvVSK61citi/jdMK2raYsFWHaYwoxtLmUc5dsgiNLE0kg7CvkXdNKUjSkZ8saoZqyiu0ek6RY1TDEVki6a0xLBZPRDqzwj21L1qUzFe6WM0pWk1Vt3Hipad3urQUu5Uf33JCGpiN0gdfEOEG7saEeY2oXlZYUUr6RxQemCF5NViI17UDFhNHELuMsBdl3zBP0YT035/TM7PXi8UOjNOExLVdhYiQir5fKFYpHKUqTYfF5rGdTS5ewRtyOduWDvdOrqFiLpA26VS5MIiPXFw+BiOIaT44r21LWSjM5U6UY786mazVh9HoOSVNSieoyZQNtVvu6GFPeuxFHgkf+O6Z0wyz3AJhX+dxVcEorQqRzkErWxByO7v7GHtzsqFmlQ5qvSFvQJVkLpNsZZGc5Kz+y5rnI+5sNkZQm+zYF6I9BS5WnvoY8RU3WcbFLkaUNDtKiU1+ffDSgY1cdJTRbGpZu6nYo7cbHys0ylM1ZpuyQJlWf5naQqn6T5B0wMSnhLlX5Km2ZtfIfr8tMiupGCmpvTLN1LGsok8aqs4kZJdawtQ7+0UHhpS8RjXROk1v3ghl1sUEkRfqe8t3WhyaOCiAHQOtLofeCQkcucIFxR60NgFdO545ySEsgBdKrZT8Tr6hVwQvRnV7jIjbaYlt6kbeusFt6Ch2VhLLTrM0qwASpvzlCNzVjlw3dLalRN/pSYEtWaCd6Tw0cNnMEp02XKyOCwjAHsqt67jKl7E9yyoS0/kSKEHeMuzKEMOnhuCr5SCKFnC+Yu3qCISuYEYywkVUk0AkU0NQWp0OWEh2smYHUAJPFbYsQ26yFN1hVeXWs6+hYI0oHQ/WwhBY5oxybQ0tI468Vc25dKWJ0J7IxE8S0Sa6O08x0RpY6kjKjZRtTP4Livv/CIdUxOQNmetF05NLEQa7vkVanETsYeo4kmsYMI9pgGkAdrszQRyuGvs2n/s9uvjaXjx+L2zDHyS41t3AcxURIE4pTK3gy1FUmSvJogGtGIuKjHdpMC6uTQFM1wxQz5FTFRuKIm8SgHDtIQRV0kAWRm07KbMS+zg2RVj8sBxNokHgTCiiikAIKKROJeFwpgENCQ/WzkTitAX1imk99vpnc+NX9GF5u/Op+3F+++E//PeLLjV/dj+3lxq/ux/Vy41f35/D7U3/8H/33+wv/br70DJQ/TbHWtPw3TBCfkm+a7csW/suW9qXl4n98iTEe1H8ftOBCSc/J3wNf/Kf/HonpOAtbmAYvD/WW5TYdZmRypLCyn/WiYeI8xWzrJ/Do84viFr5oO84vziz/TmpR55L9gz8vyEaDGaEdOXDGkQNHrmsH/h+xMWJi23zrAAfO3XnpRXGtIfzENMl0/GTubpanFL6nyVIqfvibp/y03pND95das2fZ3IDcyfoVTLyaCEx2P3A1MLVKHrveHsyEYWiE5RoUZ8GVOLMtjN59xgmt0o3KkdjrdumcHjvoxYTE136l4Z11ZL9A7/rizqh/++vuDiT+bLT5V0Q+bv6VQn1g/mWtJErigIz0IQOMlZofm6RBbnAPmgZNkUqBG4QGocQlDtzgJjyDi4bTY2lT5EW55iQ7wGolKp3wj32TlBeG9YBsYV6VV07wrPWQTK/UhRf5+WdCo9cx1cIu0fD+UDNWziIFOMbCJdakqVrwa07B6W8a5qWgzf4nM/EJEH+YHokugsnoiD4IctRL+xZZQ67/anF40/Z9XsvKDI0OdtU6E4v/wpqsaF+cjKKr2xqXHE6hoiwfwadXzDqeOBbP7RJtdJButt8e82Cc9rlgtv1ZZtzyzLu0CGifO8Zb+/cRU8Dy34vamgnBaQfBDOXd55S51OIP2fLF6KXTtfqR6b4BNVBz+N6feuryfOTqIXdS3PL2QuIg15P//e+kE39izacSb0z+6eC/UAzRVX/OcGk87H9J/gvY0aI+ycg5RRH1inq8gz1VGVb/RRFy+fiPKswnBZo0fKbnH9em/t/vD7lZgK8Hov2JxP12h5TBCK/YDHwQDoCxFR6a7RZZ4XjpHkKH1xPueymxo1pqDBbVtF7ljlripsA+txf5xCeppkfpfghpbqMNzOTgNX3+6glvXQ73f3m8/ezcMfo4H91UhrCFd/iUw1Q94P+HS9NnupSyc+HMjYkDP4wcGXgZ6y/d4beuH2NZ+oNTPYQWeOJRB7h8b4/+T+nDi6HBDc+dYaoqfyV9lgo0OhbM2JAw4IOIEQFXvWKH72X9GGXFD6bLIaLAieMygFqqGa5d+XhSWYVVNISmsIoVNIausILF8alle9SbUe+EEPm1z8PyxXMeMFe1q+ynw7E8sRM6xZ5ouOyNwE6w/BPh5ud7YkOmvxn1unredULLrVBo0DnOs2KUk5LvHUbb8PmH3qmjBM0hxPOG6dADF5th/NH62gRpZKtdLPCd9PzCr+ASk1i4JGhb6Ndy5q5jZ1iKW31ey9DFNB2/n45cD3boIDtLlhPwrjfSlrBfUBeaufz6VJsOK/yOz/md9P07ZUGLYXYFeGH84ubhX6cW3y/YY3QY5tPvPRVN9+YqnXLlkiXxD/iyEV+Y9xO7Qse5nFwZGrtZfRxykS1lnwusuLwycW1e52pGluN6UwI1KhYGj4VDjqVXW+zfQtxyAm13Gvi1PUBmI+Pfn5d7JNSwaWkT4e6OYXgxdK4DYCCoGvfLbwrNpmIjMHQMZkAAkJZGWHMqJgFVomEjw1j0cK9y7YIsgk/EMfZuKUHpyxhFUg1wpu52hhEcxFnJJiuy0IuxppGHy/u+3I4GyxxNQSa/Ay/3Lq+GGr0XNt/Lwp8Nqxeh3T3eArQTDDfrFSGPghEUe76neiladIVSrdHu6B/eo2xxA3pF07EaWbRnEZxSW3OqtEqvayxYpCqWVgB9Qyz7C0TrHwby20X05+xzW1n0htFXZGN8QIx3o/1IjKzAWBf7bW4Gj/D4OyApmmG5PP3EECRFMyyXp58cgqRohuXy9FNDkBTNsFyefnoIkqIZlsvTzwxBUjTDcnn62SFIimZYLk8/dwiSohmWy9PPG4KkaIbl8vTzD0FSNMNyefgTMwRJ0QzL5eknhiApmmG5PP3kECRFMyyXp58agqRohuXy9NNDkBTNsFyefmYIkqIZlsvTzw5BUjTDcnn6uUOQFM2wXJ5+3hAkRTMsl6effwiSohmWy8OfnCFIimZYLk8/MQRJ0QzL5eknhyApmmG5PP3UECRFMyyXp58egqRohuXy9DNDkBTNsFyefnYIkqIZlsvTzx2CpGiG5fL084YgKZphuTz9/EOQFM2wXB7+1AxBUjTDcnn6iSFIimZYLk8/OQRJ0QzL5emnhiApmmG5PP30ECRFMyyXp58ZgqRohuXy9LNDkBTNsFyefu4QJEUzLJennzcESdEMy+Xp5x+CpGiG5fLwp2cIkqIZlsvTTwxBUjTDcnn6ySFIimZYLk8/NQRJ0QzL5emnhyApmmG5PP3MECRFMyyXp58dgqRohuXy9HOHICmaYbk8/bwhSIpmWC5PP/8QJEUzLJeHPzNDkBTNsFyefmIIkqIZlsvTTw5BUjTDcnn6qSFIimZYLk8/PQRJ0QzL5elnhiApmmG5PP3sECRFMyyXp587BEnRDMvl6ecNQVI0w3J5+vmHICmaYbk8/NkZgqRohuXy9BNDkBTNsFyefnIIkqIZlsvTTw1BUjTDcnn66SFIimZYLk8/MwRJ0QzL5elnhyApmmG5PP3cIUiKZlguTz9vCJKiGZbL088/BEnRDMvl4c+dIUiKZlguTz8xBEnRDMvl6SeHICmaYbk8/dQQJEUzLJennx6CpGiG5fL0M0OQFM2wXJ5+dgiSohmW+7lnwf30uW3xN9SGZjQyR1xx23lAvgLQmdNnmFnirYJXQFCopWcFkb9ErFDX4G4+v9DejkwL9eNviXf9odtCmnpHFAZz9wKeN0fAYCbJSzYvXiOLlJGRcQTJ5JE/Hjyeg+TIpscDAIOAggELDsI7ZAh6d+kiRQOBQCAQCKSo7lAoFAqFFlYSDAaDwa92oEUCAJ+WwcJ2LTAwMDAwMLAbFt0hEAgEUlQbKBQKpYKNrjCAwWBwQbIAABBgki18jwAHB7/hkQ+BUEDBRLtRmcHBky84NmDhdMHg4GVAwYAFF8ONSg4ODg6efMGpli2kloOAJFkGFAxYcDEskiUIBAKBhCw4NsaiykOhhQWBySCgYI5LYGOnAAEBASlqLYcKFSpUqFChQm3qCwtSb9QUAQQCgUAgRZWEQgsLApNBQMFEWwAAAAAAkVzBexAwMDAwcOBPgEAgEAgEAoVCoT/4ukiAYy7cqJ/AwMDAwH+4cmQAwCCgxzWmqDpQKLRAPgAQoMkcpuZFAgBHKWIgEAoomGiLKgmFQqHQwhYMBhcYACBAkzkcwSIBgEGiFkkWAoFAwGAwuMACAAEKJtlGTch3Xvc0ZdAZ3nZjnfIGn+QN+SoPoYQ1R90GFKpzggv5V2HVYqR0E7UrKHPIEf5dLktgs+q05+EXgJmf/RHqf5vD1WR2Mvpx8/aFJ/ZL5De/XHfjfTL9WmnHvz/s/hQ/nBFItOAj9EfE3dNd7sdldthGMiNZDvNRZFncJCmkGX6np3K776m+Th6UNz2fdcw3X0rAflZbtHJZ3glKm/bB1bZwmgteui41rymvaWHqUC6xKOGeQAzofu0pGhj3WfxySNuG9xqMrhBJWrt72sDt1H9RuGmwAju3ValGS/B185PBbtwe26UZgg/ZXALSkbkiWUnl8PPvKgOUESPetjzEhW6aKwXFbWfzf8c98JGUF08mts/COdQre6MGuuG3s3kJhoIkoaVr2Qd3AC5zaETJeDa8PBMvIYCT6tXDcEbwHK2llfuXxpnrYW4vBvavvsE6BwYpT0sHsDbOdivi5Gvq2G7+ICmRTNLEdnAfy4JhqpiJxe8BYk0Rugfo5InrepEvdsPdCg8kL4x9pVCkt15WqYdG/kiejDawTC4X+jwCK67ofXP0NYEDH/ImxA4be9bmKlRkzBHJt2eJ2Vo/w6EzJGazmjmuMRtgtu45Y/jZGOILasnZOQD5SljHfhCg0TuApTcSMjzHnZDerbJva8HX+Nqn3VPIiwm0npY2gK5SxvD0xhfKRb7o0OxmXSQ/cdw/Mr6cX08YcT3RGAJmx7/fivg1J8lvd/JfNJ6/pIV2VRxJ3N4414uJAKfXCMXoMH81H5SL+N+2UCer9cyM0LM85PE8nP5Ne/2r2SMPY95Is7xULPJeUgctSG4kKisnM+GLuoqISS185ry35DFnbozteIfh7aiG575Qkz/u1wAum2bin0cTdf6Yk6DC4FnjMUuZG15TEKHmJwXklIu7WQzsFxmJF5jFqfj39qmJQrqz8kMulMtliDL1vK5LiSPnPi0PN+t/vEN25m8y/vo+ogcwnf14vjwK0NfjGlGNMQNHFoiOfxz8h3FMKTH4AVl0Rsg/aV0bZfT1czdet0Hn5JFlv72fhKcKTH2xSiFpe/dGOzD5yUrV5xRdj1sx/6Z70Uc+SFICiY9azsEfF5ju3MDEf8ebmKSdxhUvOCHAcdqpIr6R6yEf+P/RZNXjqWzod2E8zXRNt6gvoAoy3v3N59ZDEwz+GcyVu+rWTZeIbiPd62ooAWLi1nyCX6RBjENx/5XjD9LzK5t6VZRzx30e6Y/50I81yUCvq5+lmAg7JfkvxblvG3s7JnJZdgT+hSXRtC+/wIU3FalXuhqDoJfdcU/5SnIMuuMYNx9EwrdppbV/Uk1G4APRiwTO2UhyF8PIrgkx+PGdn4GRepFs2LOhe+GD3WRjr9joQ3QqlQt86QTg0b7VxAvPu4x0WS3Av8JPUq3GoviuF0+XDJN6g6n3g5TGBccO+h8Y3zXFBBhkw65tY/BjREaufoMqQqaiIUuMp9DtAJ8A+CXXt+OPS7ReeqmS6NzzjskDT4gMqY8dO/xLhUrg8ckVOM4v7kuHt43xFCta9182CapcHnJXXUbURC0YU/tzWFyRg2LkUxBPCJdRgJAHWyTNYsAdplGMlEW2bfDiYs9E5q7q5Xr4U/YgptbPqbzCrij53Qkr3Uv1O3kytshJg1qhAHFDA1RSHSgCD10J7XBpTS8LMzzGniPURcRngNqjddnPTNaxwiKYYQGWmQ435MZuifjI7ZTntGGD4zlzKbC3uT4hUqqZfPAr9vpYQG/B6rRy4pGsDs9g6UiNEEcZ8CwonkEM4mPSND7oWXZqPHDXAz4BiCzzW+8TqsvQ8AhAm00g0mPwQwZYYe63ZFJgCbhx43ZDfCCQdAfD87rI4+DVknPSnCan4fU2jymrwpyos1RK040y97Aj9Sk/L8tTO7BAiB9b0KzIBr9Hf4+N7vH6A5bwVvSg/srktbqYgiw/0tjz5r3uEpPAvy692XMq59dQaBjwZMxkLOWBkep46zZbIlK+UDvoa5wIjRmnYvh9d+/HY8jlFxvnSx80PA7gdAtrGOUGp4dULXaUhCVDwNzT4UHb077ZRDFbXxfXCa5TrZiup6pq/MhmOvftWhGMikVjJsiG3To+RD73piN4QXHUhB44bqc634mvDek6Mp6/lgtr2APcwq+yVQjorCm13YyWhB8GntiyI2kqn3zAMQNs/Zzckp2bzhGgTucAEaIPF0tNXJiJ14W6A33+UqBMQ++ifByeASi7Fqlns8zNVuxy9MlD2bxl+yTn9zKgm92ut5OImanrlaZAThtdeDpjm2DTsApXEligohv3fIUv1ARTp+YJqLCqwLZnm1y3T2kz5WiDk6FUNL3FNpfEl5z2VpQuoKsUHpYC0po6gR4ubR66C34N1C7X1hm3Yaxc0dy0EF1tKHC0JcdKymmvl6SXbIomwGClLsMZqwLYN7Sgy9B2CQi3LgG3d672kdqKLuzBPXeqq9FPqrk7GYe7BOXK9ysnVJyjMxSoaTdXxjBiROuPjNFtLXC8VTMc6drRf1sOyR+E27FDVxW1myhwZLN8PPgpyiQNGraU49fBIvIJsMlqWfg7+Oxbc64+Bx9Za1+jybFwNJWzkj0p02Or/9DoIuoysjaoKzCD+iDaerBWpQADIDBHLoVmjBhgfvC1/MheyVhDYNNrg5kCvVdjkbtXlbaeiR1KCXCpe/YJ/PCN++UeRB+uDOT9P36fdWHzaYjknPubiG4Qw9oBPQQ0jaz4iOTUgK3/ho57beh2ehhpa3pbCumaHMokXdUsmIMUCwOvXNLscOuvr9uJVGiP7GH4Jjgdl6dyeJxi6MLt8ZJP8KPT6HKyr53dQcfMgv0f0yB9qZ6EETDkiwSp5dzHcZiVRvEskRXVHkM8cKo9W81izAMAZJrRJcLZ7n8NcLgqWakSjC5w7zKxg1xtbhuXYijfGrncsjCtG/g3CsQU7X/XBdczlJMNhz3GlnaSTQU9RPesRL2LTKjmfRNjKK7Tn4byPUsBJsATbRarkrje9dO0A1XnjsBg7VT1/ThZBsyDzboIb1sBaZe3WBCxjWSTVsHTXYSFl/nA567XB4qML4N6tOR1rQ7PcRR6hHaCJpj5OoXgf9WFdCclWzx1n49sbJyxBM54+nOl6r7yHuym/Z2FyWFoKBkELQXcIoQy4WNvhrle3/8cokHY+526EhkW6bpffRUh6SnwVA2B0+ULxeitRRvqIE9rr+n38hKzo+7+4PJNI9w2XxdOzckiyKEX43bl9K1uB24THQpjntI/iOTthuNzf9NlXqaVmaqMP6IQPA1dHsBVWtyEZBoOLVdTDheDh/Pt+lzwQxMdu4QlHAhw4Xss4IzTvsinJgNOwJRDKjfniTGKSfVcvsbf3z7Uub5cYm/vb56zfnF8U9S5LMMGXcD97fKIjsMUYo/PyhhimFgVWrTHTGznMJ09/svYY8CU65dVYFzmm2vIMYqDNL9DMAwY3hgmDDVUGGo4MJTr1LOR2g7c8XO5dns4ocGlxfK7Oval4WS4lk/dl4YNsUDMAkkL/GookgVj7Ze8ANpu8v4nAoKf5QigaUaRgNfqMW7NyBeV4CFweywR69471QCqXIIkHuiyniEK0cltLuW+jQDvPZlbMFZlHrY8SMhjsGI67ZlouOrlx8YpM0sdn5FLYO9xlF/wWI0+BCqFPTFOvS8JkmztrhJwfhrM72bKap88A4oXwTUSBwkPuTOuJyiziqUNL5xfxKLjdq4HyzW71k212Cy28Xyl/HS8eal1MN7ObG6wAWfQfuWDJ+XU0LmCywSgC6iNEz6L/tn4wErhLS1Zz8VRdo98Efkh8HCBc5kUfPsG5Gz5inG6uMH78pD1AGvv+dFx/L4R1nNdkaE4xhyvVU5xmTwUmvrA64mdEgWPeSjVe/IrvWrjiJG8bseNbsV0u/1Ov+5oOugyAzgQjNHas95yM15bW/u4jn6JCB69kdeUW6/c3/HPNP57rExF+W+hMq3yM01m77uLnOF48f+/pIKNOV7Is6McIJvgYk2QN9cAtMu7LCzAT5gOHDvyXR/o9Y8bqTd1mCsDbGgjvhYtA3rURoZa6l5PjYsVX1MI1+jw6OP37FUXugTA7I+ZfmputHCwc+n2+FmMIdVl5z3VBWDwRp60HuzuXaFpCSwg+WbrNLgYx/WYVQGiKtAoApUi0LACKEqgsgudw/sUpsTSELv3GTyy0wHfzRg0qz8EK4l+PN1yZScpVTkqh0B2zI0g60nkG1qBgc6qB6rPgSmDMlxG9qhy2MY2TMpGHVHYSnCNihQlJLUa50dRgqbUkg+ZaBpUyrfIsbq47vlLqEUinBlClTClq3zKoMkL2gVQwMdVir+s4I25bobPby6Mm7Urh9NxAEZ1deNTsXrIJu/MDpBGdPS/zCwyk9CETD24jDiDhC4thuavYQdf8w9o0/8b964o1vzkxpYMtfHS748wqhYj260G/UMnxKHI57WBY8gk34uoLCZC6n7fMZ59qOZ1xavxqwJ6UixQqUonhzcsqtsMWUiPPgQiEJOQkiFLjsIzsqIp7PJSOvdcc8kmJrcW7QQZb9s8XXdB1cHOrurcvDMx1YNqcLw8rC8EDDzkr9FPzLD8/hQtnmGSvIFCp653/C5jdSz/S2yHfAItMgVdr85/Ezl6Me5C1xmT69r9/MYBekQuvRSPlfWWXOgYqb1PeXGey0TFCDODYSZOOgQyUFQuMVUwpK20GSNqOzeo4FMCxf2u8uqDqXjAIke/IhxB1gILEL3iuFk5F2fc5R746WWR28KGFaEL9FmtvPfL6NcVcUxC22dToQsvUs1Hv9q57dqu6/eC3bB3FApjj7xFHu7fwfuNWU1lzCSmMPNVzD5aM8kRTxiLPG0rQVQxMh+KXJ7xC2g6WNYz0D6DKH5K5yx38FjFDKMe/JYrgNEt7fWz42oKtvzK5eG934XPUplDKSvwAXAD0S6WchAmy86SpOJx3NZHf/pNizqSmj2BiwzTyMqfWdGbfMcAzM4QcbzEjA6b0cCbq5h6LPHb0ovaUhMcv13ynPNDioqv8A2BJb9iiYdIsdPl9nh9/fyv/gNMAQCCwBAoLFz8d3AAQFDcHRkAEHTz22m5+CB8y0Amm8PLdw4UTpfb149/P+X2eH3592ucXl8//v0ep8vj68e/P+Nwuj77NCn0q5god2S9v5OYp+Y47iosrlFaS9/4H3nxdutcXjp1AA11+uEPpp3OqVc0CqcVTh1OtaJxOK2w0WzJNe0vyxR62ePHO+h67TDF4W7WOFziKNzIm1q8saNr0+kuxqYfcHdlGTA0KRQ0KwjUASUkmiGp4yhnIk9SibHNYjGPJieWNCO7YzsB+ugzBslunnnAvYfo2LQ/E511PNTdW4FLBJ47nsjOBuTzO7cDCOGtXx9Iln7zu3PLO8Cg1Ds4WNid+i2FDJugoZnf+gs04VN1GVy6h/pQCENJQ7YQ9GWi6pRTFjpZR0b8C0k729IiGDMU2xLLLmlcyqJ34pNhaPPrF1IkmWhU6BHSUyp0VEJtU9SyKGxoykNjYH9HNE/aVUNjD5RSC1tP3CKh/iBj3JQovzIgLsccxc899cuMi8j5OGQjLZdDx9QpDklpA52b8t1N4dAa8KKS9vu1AzZFlLaXC9N1LFE4HIl0o2CmjAJtQD122xlqmKO6tLUrn50MSRS2hKPTfbhzR7trb5BowduY7udKtWH16IbZ6Ric8VzYvYTFBinVHY084J26x+50oYGorqFkUQbk711kmP/QJtZ+u3D00+JpKNTXSY98v1bMwHhJElsMK1y+jpdRZM5kPbm394ItWDH1avLGPkF18Uajvhwxd9u+26e0BLvTGfQ35VAwmKo+4dsd8pOcBftFuPHiTtoig68ChYbenig9w0nphXeiIkMwnzM14PamFu5qN46H3SveHE1yfWGnNvovyQyhtHGYRUgySUySpq3Zwu+ecmQXGVOc5zvy0o/LD+G/Pxb9nd2++SiEHrN6LKqVcCjQT9Fvb9ODsfeYq9y4sckstml5lj1pEcSHlGptKLmyf8iFOe1Yf3K/zY6wgRc84AUfeNztPf6LyPF8V23F1afit2MvVAoLhtn1AA4hhVzH7y+KktEx996kUhS3p/s0KmhS1KxFqzZ9lLQrq+hQ1Venmrou3Xr00xv+6380mK1s0cCSoWUrVq3ZY2Td2MSGqb02zcxt2bZjn903/mcvaul9QHh08OTo2YtXb/44eXd28eHqr083d1++/fjnN/9X1N7LGhU0KWr+ZXlgalvh9lEl7coqOlT11ammrku3Hv3wPi+ZcHBEz2GrByMCJkTMWLBiwwcJOzIKDlR8caKh48KNBz+8oT/7lFKmSECJkDIVqtToIaJOTEKDlF6aZOS0aNOhj27j/6RnL4fwy2FB7ocdHE4PLhTpf/bfQP2i/WPt17Xw1somu3XXvtS3H//8Hv9X5H1zu0aFb6YHJs617rk21UdJu3KWE1HVV6eauq66RY9+dtfZMQsYBKwaDCMCJkTMWLBiwwcJOzIKDlR8caKh48KNBz+8kT/zUsgUCSgRUqZClRo9RNSJSWiQ0kuTjJwWbTr00W38/8gD5yrv5wb59/jAtJ8eAgj59/Jg2X8eAgQdGAQG6Mpb82DgsBa2wIEvScU9uyvQ7wI4MnBi5MyFKzd+mLgzs/Bg5ZcnGzsv3nz441vga/7Cqyn+bgAmAbn+Yafd2Zhw9suB4YYfTHYXn4/+6FhkWndnY+e1vJUPf5dvbWX8rsEwImBCxIwFKzZ8kLAjo+BAxRcnGjou3Hjwi97J4aspbj+P06igSVGzFq3a9FHSrqyiQ1VfnWrqunTr0U9v8M+Os5QtGlgytGzFqjV7jKwbm9gwtdemmbkt23bss9v4R68T/2tBLBpYMrRsxao1e4ysG5vYMLXXppm5Ldt27LMb+7Onm88SBSQJSpYiVZo8QtKFRWSIyitTTFyWbDnyyY39i/Q91je3S4eCCAAkgCCDAmrzdiqlCyDQAQMBAyh4wQQGHCywwQEfuNCif6blkDkycGLkzIUrN36YuDOz8GDllycbOy/efPjjG/px81EPCWASCZBEkGRSSCWNPIRIJ0yEDKLkJZMYcbLIJod85Lb5Zz1+fgYRAEgAQQYFVNDAAwh0wEDAAApeMIEBBwtscMDX+max/DSikF/CRQcuOXTZFVddc48j1x07ccOpe9105twtt91xn7vN/3Sqkp5VVKCSQpVVUVU19ShSXbESNZSqV01lytVSWx31qVvx/4MLjhuN1AieIYgiASVCylSoUqOHiDoxCQ1SemmSkdOiTYc+upE/O/L5DBEAEiBkKFChwQMEHRgEBii8MMHAYcGGA1/8ft7If79yvNNbzuL++jx4uv3ivpf/zmklZjkq7e6CnvKZSbJ4ucO3XvgPIoGYcM/jzexuwm757I62Ue5ls+z8wpv6W4ka1ejCtKfgHa2thN5vOc7a7+YUa+uhX1XL+gGxW+e/js5jvUv4HN/BLm0lTuRwJceJHAvZeff/yfX2Yfc82sxoGbGSYxnjXjbKni+0B4fp1OJL095+834X1+BSiBWnEk1AHninp15Iu3TKp374brcggr4+GV1wyMSOlyeOhCyqdVuddmks6g11VwcK9yseJ1wLrhz395RNuefxZkozd0pTtzLOvTTI3i80fY8b1+g7p12VuecXkULLulNWXU+NdbWkApjdOokRgdM5BluNg8HdiscJt4LHjtt7wobds2xPrsNEcS2j3Mtm2fnFtyE6z1jx+CP0GJnCuIYTd6PxSXR76gfETp22uaQ6VMDSgSVj0IX677ys1u3wtDu1V1Y9rIcqpqz6Wq+OO+te14Pr/wHmgfPuebSZpa5DZZ/s0yT30ir7viQvVU1n7XV12lP++lX23R4ak3nfi/vzrXoqA3C/Tn/BG3TvMcRf/kYdvcflWre/Jlb9vodW/wPLwmbd82Qzoz1bJXuZ4l7aJL/QJl/UinNonuPL7Zg45HAOvIRTN9hw4yvynFH4Pd2ViRpsx9W6ZxkplsdNcgmfkA6Pu+S09zUb/9ZKClIYfvmoNAUsqApbVBS8uL8+/wH3gPfjnndtZqIpXBXgsOyBe7k7ZPMvCny8wM4adUEwf5CaWoDCJpdLO2UuOub1cH5PipR0r3d9KmqmLpoTwhzVycGXjUrDUSSkPT7xCGLoT47tsH24552bKY4bjhLlaWfu5a7Lpl94tBBNggojRUKX8iI9YBoiPHXKT/38ni4P1h7v6sSBIadTvpShVCG+KY5XS+Doy6t1O8K090mND/bkpWDAzIeAuPoQGguPpfkYES/Uant1z/trpjjw5kNLPO2Pe7kbZeMvTXwuH5HierRpTzxA0CEr/un2RSUc3PMxLa53J2yuM2CFuefkEA+F5WV49MsHyHJti3ycP/IRtLxIo+3RPe+vmfJoJ7U5F2V+v9tk8y+chWbjdVyb4ltOTfOSrWWaAhvnq3jELy9x98GnSWdXOGumtPlAYV6suQ/jPDcfScyLtLBe/EWbYpUN8Xy9vYG5gaenfjfHFYA3SOv026YHSxdzlWsyS0zLk2pahMwhjlyzLcH3eP7xB9VlkeWxu2G/LazJ2KnSLHI8S6nk5Ept+0S1e6f+4yYR32NYbexo3G+jzr22C+Id5AbWoDfw5THPQU2Bx757kNNxv52WujIb/no8i8lCCOyKBueLw1sbfj5FWBoxqjSiGfR7QvZ6R+oeNZZ1QdJyRcbyinTljlwr/Rif43qpJr/sZYr1as+uhMtfthO3R227Z40FuXYqQue8BEI/fHY7RxQWz4Dp8VzuLn2/UW+wEQjIPWv7z57OavtB+L7QdvOwnhzMLjd63XnNX6PAeXT1X/FFGpWAeCPy0rEktvMGGZbNvpYTFOyUaNflfOj/RpHXrxPEupTT1iebt0TVcjqJjbp6Mo/OFScnUNxDLj9pjItexYVvUs2q2JBnwWm8eqs7WlS4oJTdIlMslDRKKK8v9R1t4Zzi0dJZg9akDa95TWxJWERjRufviRN7pGprS05TatO1XVmteV7yqliw+d8vVqCSjRU/lzin5WWdx5JqthWnNC9Oc6Baxc4HVYEbyHWlm+tybvl5LLYecNkOVMz52pMnldPhVqqOFwP7dMjIZDO/7K3xIj65H7PY3gAvH63XgCZKAZVYTura/5x+rfodCvHpgcHY/E0KI4XJKBFsU8Iq7UaCeuEoMmS3yR3fkbyTa5LZKWudefhUFqtVjtBXVMVCYl1xJ/Z5MpzY0rWn1XhlRvudZNvRBL5ODCdKmtNo7L5q4fk6kxPlrTCnf1rqI/BBiHpZ/7GKnJFpQp+KEATnrIueIQuU6lWqQ8KVNZENVaoxwTeBcw9YY6S09yey+SUbIrCCQUjGkEDSCu+RROs9fNBfov1QK7742lk1y4aGJCA/YMCkiJRn74UIPbVREFYykyACSDRKDwxSEJLJRSDl2vs0OzKdemThPKYkqL70GAFy3RAUomL90KEdJvXDzataADi/O45ihycr7uScLz+heHjQN4/2Z54ZV22xyoDxXMggcgLfKcuzxPqJxXL9dZkz1LVixu5TDzlV/cP0gL6+CVKssiTbjstP6cf4SihCyT7IR/qhLWeZf9VgdrFqlKva9zQjvzlcsFRnaVSlYHmECC25WTf+/tFHJjXPRqwMAuJcYi5Z/RZNxBrDi8OuNTd40YWfCWM54lRKZeJVJirKTK2LJwvmJcqpiMdUvGNi6MmIvXXR5QiW3oUmIgtxyqK0g9BCSUtk6BIXLMI3DvydddYjBMrynwNinsaoK5U7RKsC644DtkFf2nU/mdNeGk0Vfr7abizkuQnVrzBk/JL3FMZJv2Axj7zg7+jJ5mkZjmUpwuiY4wjDksIbVn3B6aYj3aR3gqNNK9pk8i23sVPj3C+16FyUdxi4L1lmyq3FqpbbPfrInPfdOCex3Ti+kzdrU2zOsv6vvmnHfTbDMOabFITaqif7zFXFypybThkauzbq+bgZmFumnlQdjkLVkcThP/VTz0u7C3OLra6pPOaDilHBLSwDxR1V/dMn7XjnQmHq57J5b9IEzKG7Ns5BBEB61NF/HwXJRNrOm+AnSIzpqvmskWBlnXS5HVNc5p0yB/ntodnRxsXHNXv2V+RBfmjEk/unbPAmTUBRq1aq6MdJQ392pmYlP59KV+7+6nOVgbgvMQSTJ+7F/WGYtQyTH88VR0U+ipVo8u4z+xPJJYLCm937fFO2kT9p6MIz3NPe4l8x/9NEwo0Bhd3DtWKB8eY+A3tnXcVYIrk+n3yo7YwCwXtnvI+jD4JBy38AaTf15xuj9jyrt2198piSd/q5UTJ8XzRzlZBAKUetUkoLMDgWlTo3hB7MV8XUx3Vvz++NfmK7HPcB7Cb1a0TwFtex4emP+QaqM2mWmLmRG9bd6GwrfTXzsI9Yzw+h/lqxIh98jOobbmlb2KR7G9nY4VZNm9TXiuYZ3+JDVxJJsK2tgNwoQ85+fLwotM6s3LAHi7jb6v/2ThUC5pditqnu8QpZetY8PvDsKjUmjwfEesrgMksgudQdrS9Nyq/EydM1VHTOB59dkdLEevOzcutJ3WVxT9pnqr1XN/wuIrfXkS8vbm7rmaOTH8+MM+MrYZz/1qucM7mJfOCofWvSHfX3WPsjhB9+4jJLICU87BDreX6T5FKlpVTCVMKBJ10Qj2o5N/IO5LRe5KHRFdIKuV2fQ7xV8uXMMXfms2FuKebk5IG7x2fEssqZS+9W8kkxN2vZqKbFec6cuXHO3Gpk4xb7q0Pz2TTGU9ncQOSkHV/zSJZTU0iYW8RkBY1nkbmByMnLookkj4a5QU69y2douTEnBady53Pf3JaTgxc4m1H6y16vtP/81TnPhnFu5ntGznxI52EPsZ6/U5HvFfqhW7lp6lrO0L08NLpYv7D+09pJfeXr6HP649XWe3PK3bZiXnmX6zWLoCBA9kKDGBi9clgVPyN0IDeNvckp13jQjCEpab7kyCnw/nshYsLpzXSyK2D9yq2sS/ww0LDTj3fxaYV0x1dr8h8v2FVgxRnA3aZfbK+Zd4oUeeWnmrcHRX4EjtfAG+R3B2astuBWX3yvmbeAwCvfa17vOfIq73ZLF/U/qpK5B8ht491aTjYT9/3iQA25hpDb022rc/lYrdW9FhUAgJfjy+hD1oFDek1UT+dLsvSDt0eOfrwxh6648+EhvcC3qMS0/GqE36V4ez7epi/sH6kT2mWKWPJ1cElRIwsOVL6q7tE6gkq+Dio5qOTolhHNoo23isy55IZcZM2lbTTqoI4NTGWhuIdYz6dvtyClj9Gl7rybtXWMT24nTmbvWnNfB+NdimVtu35AF590Lz2O5ndvDeP8ehZb/Nx07na9zPYxfJN83zJSw++mZuQvXxH0npPvq7lPvRXjseqaCrxt6/qaOdTlzbgycmNcdNFqvHW+EpWC35SxcKbYcm4I/fXMlxk1Nwbp+RedpvJJ4+o6Aa46Gy8IlmdiEf/qdvi+uQuTxf2YEjzsRn6zRUsWwFkBqkTKMHS/rI8exphJD4866R9fBnqRrHgkf3JJzChBW6ZDYebhPMOBPAKmM1in0YwDTNXzcJvC6OGZxoNFSr7LeloqmMRk8R1tZ5o5ztRGnvRU98Xn7XwbfPgZvudC9LuzHJTZws0E0rj0dmmQ9EGvjJqrlmbF0Zd3f3mZN+nZv+RyttvE+BtranvxLs8Q9oM9eOKkCsVQYjV9y4OXWgKHg3aPWzyEPVYEQGIBY+5eKvJ1zJKTTjKcOMnqabAuRDjs7cfSy8MQRDJiOZGuwul7y0flonfJez/wz2imDmUwMZyjErfCVo+Y6lhcM5RleJ0vWKn/AznAuIj1UltfGjD5nKG9f9mp9Hy23sW67YwxjBxh9lZzZEkKvJJMB8MbYEnIEbGlcWIQbX8fovXzk6Kem6PLKwEe8aS3Y+7IbLpwWIHZjawxksK01+RpRh3YjlHPPTYmhNTXjfcVrsqMAwilGqgN3WqC4DTiluyvhDRi14qMCMwB9paHbxoml0AVIXnydAVBaPga22v1nscFoQ83ZG9xub1AhuY8DIR9w9AlS/dCiUkisAqQqojevETD7ArGxjoXe2z+GhYlh4BLUXHwcSPd6oLlNygonQi8Cs1V4hw1/MwkVxXlV2B6oUIv3uxS26OapZFx3Du7Co/bf+/ypF4t42Q7hRemOh3qGBRDD0zmONkrXIuhzojGXNy2ce+n6t3ipurAmWIqkRrHPjfYg/KpbgmhWuGWLVgSkzy6RM62H+6Es5cbK6U3d1aGn2+C90fpvhGQFXmZRY2FfQSKkEZJfIHj1UB3VVl8MOiEREv6jLDqyoYjRpaFPh3Ra7jRvGiAGBNldBNZue7utyKeFnOLnbH649DOT3f11MCaM5iP17eq22QE4u9pd3Ot4eiaAoOxiakZ1I60kXOTGNi4fGmHPXzEqyDBXD6FTjNa4N/CSbC4O6Wi0VKLs30WiXHAb7sAiSeMnQ3ieImJhUpdD5RCc+WqYEKlaVIdsyv4a0qj/0C1sPTj5eOV49WF5uFtCV4pz7MCYRFRMWLFSXhEgwQiiUzJho/T4PM+YDrXGVt/cSNAjx43hQ5B0zUihcqFnZWksPFZ+jH0ywfXAoDlqv3WQtV5i/uFBzbwWay8LfXio92nsG9azlknrdDAHL0iipOOy98VwQ/+0CM2X5fukM7I4+hzO3pB513oy1D1pqJBcQ4o7MLzKsSuP2fnj6tzzJBn+GLlZc7LktfJnzsaNDEa78yaQJ5fCktK8qXXz8ftCEhq95p77MyQWK06jAIFbuhN41V//9A0agVdarPXCULTPPmpx4NLfyR0ofzaHWsf9p/yla9C5wgdiBV9IDR9zR1v0qMvhLYykxzoE6F5tlxi2KNvhGZX9I/QPHQXPOUTleXRV0Lz6wQ7Me2n7oeXp4ifIYH0c9Ylsw6FQR8K/WH7Wdl1L7hEbukZoRPpJNx/umIxNegj0Q+T8HRP0BlJ2yru7KB9DDpA3qTUPP/HmrHNdP1AfH/AZRuBqZWE7Ok1o4fARvMzaGAN1yJgrijqlkLLBHNloJgKeSchtPc6qngTe9lspid28IqZ0gRp/iB+/zQ+9MrfqTao/Jbibk4VktGSVH1dryOVMp6M/bZL3SG0yNVLQvg0m9FEgKP7GUTwhlNLuFfUeArQeiXAPILY3uvAsZjEyexdTy/pio0U7svxps6Yj0+963FqBwWxsne/5NMOtMkguluKlPUESsJSGrp233+J8JscgYP/z6zFozyIHtb5yCqp/3XfaCIwtWLilFwaoI4E/bfkD1gZECNHX09eIG4ULbcIe7LAGtZ8coP+K4JVHdroJ5YH+ofM/E8IfZp4yNHYjnSa85YRU/LaltNQAgTO8M5xlvJIaBWQwOIt70MeOwr8xJcLz/k/3nLPZyitZblDKpxQ7BuATaxThYXu8OZq0yq/cqxaLN5o030fCEY4+v/+heHSeyaoAOb3vm8ZxqAFUAISwAU4AQUgBWSABIQo4AK/R25psrA04D9+LZ6Xzf00FV7he1kTIyGAIDQsSZWAH9k6LnjHjOjY4IF/dsj8XrfusfwGIx1JT6hLMVO60gI1EWqonIZ5POdFuHmAT8PxNw4bfNL1KFtmykwwE9l4T7NOhkJzTDMr9i7HyW++8CEtlQuSpw3XptY2q0SNLZfOOtx8cMdMHN9T9huKvuBxKeU3pSrPMfPqkv980/7wY+U/e+b970vHmwqSeMmmTOMcJeXJuKNsmkhsiujZ9BDZ1NCxaZE42pSQ2HScMVyQvXCbyIscfgpqrEZ7AMu7oobsyspPy64ZQv4PvPZ8QmzkEXPQ1xbzBFs+MW9w5RNHLvS8jvkI3Jn9XIjwanq0W54d+m8JV6xuZpgZ9Y6NU7zEO6pRLJTAmJJxVtxul9EyaUHFblYWL/J8RcstpHbhBdoluPd0/S91zYOHTPdHBwpQADkOYXkd5g9Pc0kT9T8qNncDoAiLsgP6+6rw0MHN8vCv/bEC0p3qxpOb+BwC6W7gDW5wxavbaO0/kBONiTIwqvt9XQs1MFmcLxdxVBLgtCto1vZIdDrYieaSTDjn3giUJidIoZLG1tGD5qhaGkl+9HOLs8ZLzkbQDK97bXn/6fIw9AyMXxY2cCALSw5dU6j1EmzHio6026OHUisj5iRCJY5twjJ+2coc4mZpQVQGGGuhoHW5SYgW41bcAbY9aoTRXYzY2ByQiGJSq2gNLzk0jJ9lbso97MoNVCKW8nZsVZXb2HEEGvMcVtxYRqC06AnSqGTA6WbU3I0NOlpJz3OlFXQ6WRx9MLVqUpBBJQtO9+hL/2qtoZ2NSGrd8UQJVJLg9ERffMYqXGmo7z4D7NKjl708ucdzFSa7UNpreHKD56oNPm5XAfZuas4c+LQ2xE0URyVBojT0NgheR03RM664+45edpKzizy2yZhnyTJoNkeQr3YFqzfDRuuliSyk4kHiIwtLDtyEGtTah7ZympooOazqmlsDOjF+n2u7Ry1OszMIFtnSah5z9skOw1mpvIK6D1NrVKEVMvwud65Tr3knsBNkH/L6RF6rIY+u40k4gejXsfpEVZCsfTbLRvF33Bh0asQW095QUDvu2t2zHsi/w+FfTJO/1F9E4l0vLUra90gQUNoLTs+i5iKajvLIzfB3dOZEHtc1gO45fDcu7UV/Fd6hv/Z+BgGTKrriJ0XZQvMdzWx0rcyCb3zdfgZDT8dqihz63z/spinGSWo59uaJNlkvmnHXzdaZziXelQcrRf6SceGJJQk/9bkdDIhukj4u27hfEIvSC52cv4naUQK62JPS88zVFHMuxX5BubYBZDfi75CPDcwN3fPUqQ3kLp3mUDQFVnfi70d2PME4RQ+fjzM2rbUcecLLHQxYXR69F9eR8ZfAUmdnkwKlJXA6QY9cOz6A1ky+i40ddtzJgPCpC9+mFzkhFj0rnpwWkD1aDH0Ns1YdI2sZEKxTVBvYBrSBCmsD2iLje7Pi/mLsfahgVh1j0p3+0SzneHVHwskmXETIa5CKRPdYnOuQieSAdeXq4zo3aitMIFmFBwYGPSs9kfAX4MH1qL9JHmKAUqSGjeIjNTCAugxalJY34+XBDmk4xJmOkj44ns3tZGQLpRymfugVaUgUzkRHipg8BhEY7UlwPlRcw8cEZ715cKn/hQ4ovgyxRAiIB4J40RweZ1sWksF0409ccUR9WMB6/CLDE0MmSIAECRIhRCKp/WCIWEiHo4jX9T3awM4HEZ0MCoIRiJiAdCNAbmEfAfAtdYGS8vZlIGwM6aTj/829fCWJPiW5LkuPBesGHtanlSgNLcbWegC31gM4rx7AOfUAzqkHcGs9gFvrASSUBWAJdflcK2agYy4sWePGc+H8eWhkd7blxd8pb29InUVkiFyRMVLIGbkiR6TKWypQwfM2QJUqQAEKUmAbUvzKgDsTqU2sCVXOxPrOkUXtCmntEGXtFgftHZZv85TxTtIjbyhrSGs4aHhqKG9YaPhWB9BktOsk2G7H4uBaTntVqshk3Jtu7m27BzNsezEjaa8HTIvg9khM/v4ImsReYFKzIjFdSZ6543Zbz22UboHtApsTbFvsWmwWFBa3+leKdfR30ttednT0+y8/HMyg7Yo7mlD0v13eo0bib3QyH/Mtr1o+/B4HWsayAR8MgJVtAlIQ2Ua0SUhBAgLbJAXPFaAkJCCBKUxCwkwbcYzyU6zyUazyU4xCOUIxnOJ8FaNYTnE+ilW+yn+uGE5yDCc4P+WrmHe64EAAq8p31JePwtxmJ7lpuGqYaNhq2Gm4aJhq+PrwP3BxHrPs/gGCl5sK/MwI85TDGqTv1e1oZbr4cWLawWc1EW/p7aTmVk8Vg6WIblj58myw+qMD3u40QGLA1XzinM+Ya2VvtdQFk+EqFAyomu/I/B+na8tyWStPxJIgllFkwGyoBzPi+YRJC68jiioc5ZTHPGwctRSqkOcy/kEAQz7bGOB52SW8lA+9n5kuePhwraOuq/k4Y+tLhYmidnCFq0wAXKWadUcgsS3ZOfTtHaFmS94UuY25iggTe8UPWXzrfa+f61yvMqGIgc0HXB1mjONBgYJn9c2IZxtR8WIvV6K9dBiRl4nS3bwTld9YXjO+XwneMXJbkY20FxKntnjQVY2uNe80yYUkJCEnOUhC9oLITkCTJsPZ3b3LaK6GSzX+URfq4nF7e/8jQHxT/V+4rkkZ2CLzXJ30L8pk7TKi5nBXO/ryMDJ2NWynEKZye2+ZMdO/egedFJYkQ2b591cddORFCa0/ttXQT9372zURljlOxiU2azd2APoag/SDxt3+2Xqoj5dEizKBNxs90BrvUZ6Mpau9bQ80ylsUK2HfvVTMl0pduNpVvkK/PbjqWkfQRG+v3GroZW6NNuuRtOjVZFyiVevYcdd+tBdF/i3aVxEZUiZEjcw/4wR1H5cYPfv/IrrZY077Z/SIKFMpvuIN2kZq87oj0f0qiliK9+/eshwx7W2wYDr9awUvoGTS/fdqNYSlZf1xu+rBMq1iGhzK7s6i7/luVS1iW4ekstKSW8JXze1o/8KEN9VHFzhooY0upMDNvo7Rkn5LpTjVIm6pVovagQnYUQYy9KI6PimZVBkicJTZ45nASpoYOfZwwcw2bSeZhIyyHdsbLF7frBEs/0DUv1hTm2Bb+muBXjJUcE++vs9tfqls0gYMJovNsQ7wMJgsNsc6yMNgstgc6xAPg8lic6zDPAwmi82xjvAwmCw2xzrKw2Cy2JrH7Dx2biwnOfU6UO8tCCQKjZEO4CCQKDRGOoiDQKLQGOkQDgKJQmOkwzgIJAqNkY7gIJAoNEY6ioNAotCYr6IYjL+ohn5n2I6gcncZejqMS38rHwjdzhe3J3kwrl6iIYsbkpZWVuIiMYlWxuXuNTn202A6b+jEX5eL/oIU9I08HV9tV+bSaoASkgCERDBBCFBIRAvCCcmwP7IlH4fchFk6vdcygdMGnOJYxShWKY5RrGIVL8pLSY49ve9HwZ3DHfmoXZ3eUFdQCbaQSmRChbCEXCIDuAkqgRbsX36tIOEt8m6XXt/XHGX3KwtoXBRJ0QzL5fHfMWeGadmO6/XxN0erJ/H6Lw9b/0MHxJbfvxS+kGyuIYRWhVZGKYQRhVZCuNe/I5iVBY9cbKXgxhtJiYVQUWBG8CywAVnxy6c+fRhfVa/nwOMgDziA9B10rGpZkCMDJ0bOXLhy44eJOzMLD1Z+ebKx8+LNhz++G/+jvgYo4fOf/G0YjCUd9pBMG7bO5PluKXsGdyBKBKhyRT6HgVAQgQgACRAyFKjQ4AGCDgwCAxRemGDgsGDDgQ8uQvIr1SkKd25nG5kF+pGa4by2eMUykTbVdSErogCRBIosiqiiiUeQ6IKFiCFUvGIKEy6W2OKIT9z5Xy37b/iVDpiRKrbe2Fuej14PQdJhJjV+cWDGr0HgntMyFvpdyIooQCSBIosiqmjiESS6YCFiCBWvmMKEiyW2OOITd/EDSJvzDEO/Tm36bpQmGX0S1j1TThWTzMWxC+DoLKh5bM6DbLfaGKJ7P7g36XE6VtFESRRVvMgdpzmh3JZ3+cXsGz+zxtuvQUaL/GZ+IWeLJMmk4skH/fPNGCTrnUznwN6vp4pF4AP9Nu60gFH8yEuEp7bRx4DFBmlBfXUWbGOfy3sy/sf1inkwjo75Z9O0WkvuisuJPU6BrJnKdLYPTbXVg/L5pdEq1MQwImBCxIwFKzZ8kLAjo+BAxRcnGjou3Hjww/ufrauU5X6bdJy1TrTXikZ6n77cXdaGccB7V/uQ+2WD+eF1Ixb9BGJSPtoveicumBQbjfzj3i2zuGz2h21CuIp/IlGqGFKDYHJXSfozzG/weZiPe7DnuYSoP0IxJvFV5h2FUs73eWRto/qSG4qbkFL0z3NUVtnwZfmZmO0In42nL3sciabmY5ViKuodbL2zN0JAMdSPC7Njm8pYndpGyWbD5GM+WPgT6AqOp55w+A7MVVIdf2tu9lP3PkDzcbu/Oh591Ky3Xx/W+tgDNPlJ31aZa7vqCxvaM16/cS9M+NdvhSvx+01C6FeS1+tVOPPbaEwcI96YyNgVjf+ziIZcv4vLCFCM3j4A+RGf0QFdHpSCkcf69MdxLqCYChZfBPM7ZD0KkeS3ii8WSiuNK7S8mGaoR0DNxdTAGQ/QRFclbT6aCdxF/ZO6KU+8OEJa/Prs6IeLl5IVB5US5/0+tE+pc0VFcu4RjGaofhQGqLcRVsorf0zKVLHQ/dgAYjlN6hXaJ8yT5ms0wRM1eZArxxk7duvVh/yrhJVV9eP84DLNoJ/g122qlE5XAiur2tH5ir4EpWTyA+p2mAOnFldugPJFFk/Cc59PsmMN5ioUXRpGZjRXbGMTnOikZnkIpud8QftceMRDrNajGA+a8HELMTp2UB8zOPz8411IK3SENITLqQyRYeSzE3CzITSkRbbJBsvNJmqV7WsHKXH53dUh0txh809KeL0koq4FGXJ+xitixcQkKCWHouwAit+Ih4TMdRPRfLeh8UfCc15RSjFPGJtmrqfJiptE0xqkToXJB9Ga1X+E7xXruOHx90+jz7gmgukZQnWQTaDk7YuBZg9MyOj8/gmhkQKlegbAgsPFA9b1Dsq02Q4hhcuou/I38toD4eeXWgDH9Ock54eieW42ElhSFt8t8vefS3NNcxgDirM952fmjhllke16kYTDWD4gXF9aKHVJOT8jXF4cDtYpNGOeATy9d2ZKeLMaOvuyrvuJnNRImuFkSwvSM0SFFjI6ATS6xLaaGWZqvrBEN9F3RoRPmKZacShWI3DzG7FOYPyeDF8e482U3fuz0xc//9REJjTck4VFiFA/VHxoxYI00llRAH8WJDDBLP6lsJFRmBdOmu9WuczmTjQYvIIFID5gkNbVvepXr2PISgeTOSg/CBvAA4PlWh4Lgl7pw0lJ7Fi3zn+wLVxgN9poh9R26Y46bYF1fJaHXONAYkfiSRESKhQH1+sJvOCsEgSiFWXsjfRlXH0j7rTiNBsWD3WXXsd4VyHJB0qLFKZQqMSt5FwNFvIJXl0O6OLkuO+Ai/k56zASAn7M1Lj3ZiH44el9YB7zeF3e1/Th6Q57XkWp/3gKPhZEfA3HZJ3kvKmPjCalcUFvZp4tJmfgg5Ldel0oS6cjb7e3EMhVtFBcmaB0Y7EDZEuNs//fbbTAfKa4oG6n3d+wuWN6CpW0QOarEeggvxTsNsLNLyhProWRjz/1B6NU33TDkpGAUUzN+xEHlOrxULKPs10jrZ6VFMskFr8/gOcbAerY6OBEZrJh2IgdrGj8X5CZU2Fn2BwTH6QJNZKEPutaCMZu88mF8EercatpddCHigScLsXVJKDeuc4IOTORcoFoJCVTw9JIOKwOWf4AtE1V9bRCNVsu39NupRwigepqSWBF6kvQ35lwfKiyLkAHytwmzDOEhi/EWFzVSqpAc+hTpBeDsgK9XoXG7Rcexg+F2Hu+TDxzuSAzDT9BinLmWsVoNLsvKDrCeBS2pKNYmVAnixHcRTC/vYu5EpqvlPs4zLVLxEGXGU4vQDE81jnDZD8H//JDUP7az2CukbUzdqz+YaCbxI1oqE9LOZVTag/M9vMjjeHUnMrksc8O5BASGf+RsMiqB3wT5SuD1LqIUF9fF7O82PHEB3+dVmVVu60B3OtnOKTX8SJHI7cV1QtoGUpCcM+Q1cHd+CMek3kcI+YJRBPQJiau2ocC4/YuNq7U7z0gOyo/ps4Y/e+CqEmXpokNQRVZI3maOsj8FhpLtAd9xNohXtCV/0L9BAmOhTLztyfG/pNKcX7YCiJNYkiUsinFcErI1DSwcEGH+TuTZmkf5MRzWCHpqNwsnQ8s4I9QQ2HBEeRcdAHUmjXwRC//m4vj37/+87L4oDvfSbRgONHRCDw5io+j7xxSpmzdQjthNBcqRG3jPiLTcXKU0aqDGd7fbiED09hszM4c1IBZJpaOUtY3Jn170CVp/Kef/dTXavK/13NKL+DoU657x1nOuxzYld3w5T3AC6YSjR2U8aQZRfsJvEkRHkQ6ieprOSumjlMJUQJOEnTs0DANjPt1p+Dhw4GHfymLhcc+NZGpCQzbQgMXf5hcxx9CGelFQOnwdDCVSMLVHYnRMtYO4CnCsYBRbgfAxsFuyckmVfYZu+WgWKJHjCzFjDXAAsABKBflI/u3/UfUCJ1N2wE4w+zzfgI4rHCj7QE8qO7iXDYoumPSnJ+JJh0szakK0lTF3y4EMhI7ZeHpsKGLC64i825KBDJOLTxj5+hccA9ccBGkYipP/1fwdBRtkyeK5sp+Jhv/HersSnMbhOpWnJrE5//ReSy2kAsyWvfGhfRjIP0oiYhOUBo7OwK03TAjkC0htNPuqAgRKC72hTGfucOV3vfvZYmaWftkCMEMwCcuHifBPmf7Tcu2XeBYsyNm4ezIrv0aI2i/OGTH82AzHcuaEunHPjwWA916pZrEN0ZM3F2xoJux8MgMhHC+gjYONwk8Ji8XpQj19A5na4fQ4ZhoQtkHU0qxb07bjuLmtC9n3wwI1X3bh7lywbhyCD8GbqR1GOI9dsskuefa9+GHHA40+TSLalNatM1Yy+BrhWf4Bq5JuOAw5wKHI3RnWCx7jrNPBDMh74RnTIkrr4tvSZFlhmOynmQF6hM8oPEbXK0lUoYuusOhBPJ5/MUu21M7YzgLC3RbkOC3Q8K3UBhr2bTBj0nKoRfHEJAnImcvv11CoyM9OV3raesgUQO+E61uOsGhL04K0uAZrFEc1wMh/D8qt7Ku2wEVComatVJ6oWu4Ba7oMCnLUCzvlKLBshMsnqQFTsFnCo3i8YFHcPoOP8xcjwFUR/aEngMG6BIyExD2SifadE8b21YjSKY6guNgzBQI1TjjprFI33myA3nooaiUlINwGaXdpIdoKeB6gBC+Fl6+g7ZIguq06Tv8rz+ZtVdpQ8JYoPr4ogsU7hMharcSVOa8V/0EocEUoJnMPIH1+gKCMVfwodAFYgeew6NLNU7WZLlcvIYq+rXs8fyYW8QltvjSjKNcC5q//z5bJ9i0W1JZ9O5A0jC3lLwtKZuD2WZu2WL1w7Yaq6vGJ04N9APK6dAVBYR8co6MiVhjhJUnMsxY9w9oFi2IfG2jxTioKokA7gMncyLSuRm+PqLdGCHqLIiuuDJcEzrQywsGb7WzeFBaIFMU2Ir1flYSF3R0Wcs8pe86/h2gnTlgfq+IG1ydj28dZ4k/VLdBq64aR7gSHEOROiS/14h0PlJM0wypyxiLJtKGLK2E7ps1+itghp6j3O5aJJAoMmpPW3US8poJ0ekSbveaOhaqrZHoJAPZIW7ChIObSpZuws8QK24kha5K3txjIrab1nBHO9r+/o1Z6JosLGsU/MzwgeYZYPGqwnGH+SRhepMcVGrcughJPC46uKCoObJ1Y5vaM5hAhlmwY8PdrX8oGZVnvJbbfzjQKVqhYEY0+FniGTGpfqsJZn1cR3BQaYSigvAxkXnIR6PEk/COC9WXRuwQqPM9x3twyolc2u8dliKgOmmVheoqiPBQBI3jcOgr/on7Np855rNiCJnez/cfOoVeCAwhVsqPhYWMHnwLXrsuj55DIyKekmoFcDCEtqweCTWbOyWY96QahB7ydt84SF7i23+ksWuUAzHCCGLu4k1lwY8hng31vHi+5EwG8PnHQsemZLQSoxLblW1zxZc3IWXUNJtF3ohSSkZwG3eMsWT6gds17qjGQxV2QlrYeq4KNkyb0vxNOZPHQkA5JvQWslvF2h3FpHyqof7o/CRZ39a1aWWMbNDT4Y48ATeteUwzEjW/Np/FtGS7xtg+vknncc4wa6jB+j8YSaGVVdfB0k0cq33sWBKqyAoGSgiDkwY5k20LLky8FKoGa2kTERjuDLrBQWH5J/EfUDaZ/CzjNe/OVd/RgtvntUR3il/3w/az82SiTWU1LV1tYWStM2Hp2KuXBMwIVdCbkXi/eKKgPcQTGZ4XfUiUWJSws0s0JlrkDC7NC/99gpjFigkB5UjU2dpY7P5OjUhTPQcnuN3AmMMVt5oueOWdH9sqQrRLVX2SpatEZZWoI2MAUFYxVKOgXJFJXCGHqZU8DzuCG47SmI4LpcX0PvQpm3RSGpsG3YUF82YTAgYanxc1obqIkiPi3NFgEWbZQWT+Tlm4Ku0pUCejF66l+lr3BqwDQoRbX99JPKjRFoa2CZQ7eXDzrkp5qB4ujfh3N8Hn8R59N2lG8I606zPgC5MJgLt1bMQxtX2a2qiLIJsBhCWTpakscjoQ5BlySakYrWySKDdZ5LUR34SR+ycKz2Km8RUKqiM1xPOkN1TZvzr4+VmQqmsMJ2YMJkABVIyBWQCCKqCAG+JaB/rTHO3d4p+UdJEASqWPCpxeHz34dEBYiWVnrcKNxXSL6wtZbf5dNiHpr5qyuNzNYqOYs+jQTonQ9UPBfNU6dB3APuhIM9/K5x7Xd3FnN3fD8wM/ScUiYw9AJUO+fTM7PnDnlyljLW8UoaBwLWQ3xtI2ETK8Xwn18Etn3EE7gtGtPQMphkCIc9mFJ3X1wct8H7AWZPkstKdTB1m+Wyemfb4ucPh8aYkhVQJora0v0VR2o/Ra2BZo/rVMtGaWJ5iaJVwsINQPIhXZHXYBY8LVP4f5hILte4WG/S2RqHNTtv/g0ouCIELyhGNUjrECL0Lwufcr5VKYgGXw8haSDuVCk6ezo/VFwSYhcuxJR1DQV35sA0U8sGWI+YtcMYDGCpqb47n3MnILrZMqCEnMx2cxNXwScPpIbdmqlu2tTNDWa9jVw7b9w2Di5hzbhNgeGXc9pMYXw/Miq1RUT1tmkbG4iaHBikHMrEVFNCzR5AsLuv9hBurC7XVEXrZ7BvtjIsMsReWzIZjSCGwHzmTdktBiETGnrFF2SCs7URyIMTt3F88gKo8ELmPb9YrabzOkWm6hdSTchdtaipfHrbdARpTtULmGoDplXg7Luov5zZMNZFHtDQMi5NhSN+mul2WccagQbAC7LEo/6xJklfno/pbNM4teqKm/uW3HpOgQcL3LxknygkWTpg0b5DwJ8iDqPAkSxLzOUuBquaC3tiJZbsWtAabNoDFP1Xye4zO0n0ObxTtr6o/S9HYgt+VllgLTSozv6+wSnf4fesF/i/mGUbCB/LFZkZrrK6ZbdmTD6u8zfNCOZZYdZz2uc4gw9rRwhF4Zvg4XP6D4oF1M2lgVn7apWl3nRvvG0m/lAJCIlI9qjAxU68EYmZytYWj2OEdsTtPXiTMOmbAu9AUruYZCnQJbCGP1ij5rcqNxWTcjHedpnDD8/ABNWO6ZePV8RWPMFXo1oSWsKzR00ooagcxPCTYc1YYWGhtptf9Jgu8XJXlI4PDcrfhuloPMD0PccmwGxA3R+PmQvIWneLWmiM+qv/InO7oArPF05bKwyg9yFEGOItb4pxY4ZqvqyzxNJILXlWLzPHdles/xHZl6aXqybZMHay58FnZw7SmYOoTK0P0iqVKTLUTp3m+maVe7adY1mys/TTjTOFclKVb9iq6Tp6UJgqfgcSWDsegzFnzucAFtVUF6mhtLd/mTYfzMkGJGWLhgNS/77xKzWDl7gjYApeLBFb2q4eQb7Dq2XseofE6Jadl2qLtBtmL9iacbQWqa0JC5XBmYKqcILUKb30FK2mBTk/3tutxcvEmicsqIcaWQDpJbe769j1tw00YT4m+k+KSVISymQAPTXPnb7vCiq1vbWGyrnYyQNrHXput2v8q28Zlf4j1eVPpv3lMppoqP+Zms83fWYdWVoMiAB7LLbrqaTsE67EBPy7Hz4JFF5bzeMBTXrOySRDkWkp1ylgaxiE+j5/hEHGhHzv6c4U1C2ESnAoxilOJoRhoGM1unI9ZxxFEs9Jtt57Il4ycBEBqcF134HP9POCkXl9nlyM3hnzsZrnRNmXnmgA/c1vgAt0/nk5bcyvQZWYXoiKMET1aTroPVorthlx1Mx4Z4Y0z2/cZlHWq6oQgzdHQpIDUpKyaiwhmz1Ef5JCpJm2f/AvUE2Mwy9YBKvjnNPVDvEhn1NbfjQSv5je35956ATk8l1OPIfLqpzGy5IJWTO5hdmyilG+uaV7jmE8NTX40ZuzF+dhLqX2r+wSrZzVM4PAD9TofnyiO9qve5wDI8PboOcJll4tN2a6XmP1/oxcQyktZP6uum1RrbOQ6tD+9CA8SIYikxPsyNMI9kVM2JbDG/Lk6Pvn3/3G0oqSi3oNUkB0NF8uIABCisxU5GxpHk9JzLS1zINUhkg7BlcKIZ+vCGOk4ixMFI8YKKXRorSeBgnWZozEjdFH14tyxiAVirCN1dMbcPEFmWNPHBLOUM2XZzzkiyDVLZgVA0kOPzG9uPCW5glAQyn8jHvinKiR3h8oZZPhXITSU9tztuKdzFomgCS7haG2mbT98QesW0FE8N/fIaf6s07i/R7rtzoiPeAW4i5ckr5Rd76obzQ2xXdIh6PDzt1Mo7CdMFAKITJFPudtExOH9XxFR1y+3T3Hc5Wpg8Z9RE0Nsu78ewiT6bbYObyDchxNJFbzci/Qm50rLSnDChirNZvISEJ4p+WkK5CEiSYNUG/Ma3fKYBhKh9vGmWTFJR/J6I5coLYMODfNFckaxCpj3G9h0cTNFGG0360pkN+ipFhrLXevUwgaHzKMUFPf2LfyrwE2jG6tmSzebYpCzHNUslC6MdDOf9BCCumiQwt4FuKDtqH4g5rlhvMNGZVhZKNmN/sHrzziLLB6znGraSZcicz0CZT56OhKfvZzQGGdhqzM8nzRwOQiJsTZ40TfNNZGjl4CsH3QevL6svsH30WCsRSzZwGSaqqncWmICE6AXSWSFT+w8ecOzl4uphLiWou6TnOyiliSS8PYO4qa5gJpXhXwsD3EAzKzePxGxkyfVD2UpSXEUqlILCGGCg4YxGBv/nv/mdzb8GyxjLAExv4i1LCb6RlAQZkUIbZIdIVDrCYja5Dv+FeSZ5lHyqrhZxLarpz8XUfHEfTQv6jJ2KP54dMNPxE1eSvnaU64gQTbBo6xoPhbaSwN2TC5HHRZVRVvRa3R949NprxuhuoGoNHFSu5KUTXycB1o2Iwt9YJwJELIUGuXOVMti7Ow3m0pskqR7u7LXrGUyF0IFWlrtq9Od8nO5Jemsoe77082mA3QkbqEuRSxfUf7sHnqKJyEtL3JUXcwCmSZQXgk2ZnowJWOTPuBe5zEyCxw9B5kCewd1mclK+U+TU5QeVg14vHanTGC6WjAuvwfLd8zdz3ZXuAXMnhPO3lh26w3yHM8Dplvv2eVuE9ZIMDXY4aMFykkLB818vlJSHsPebSkjNgGpSz3CYifx8+TFw9uCzYlb1qZhLVo555moQMP3E2/hKomiESAqqo/V0ZfYkuvS0v0vUonaBqBiiveWCtUWuMye53HUnjeqckj2kx6cepKobotOMyBchxIGxXL05yRb18qKWXtNn9G22nLh3dj0dm2J6AMi1992CYpZlkoVs6G84oif2Ipcckj3vKT58kne0EaQ5SCu557ArzbCTyczgqTY1Sk7bLZv5TYcuhK/OSGNuV10XP1xJrp8Iun0FwPtEiLhS5Uy7PTickyZ5nmG8kSdjUwp1sdO2y6jcSD2nFE2oG0VnDJjwbLvzll4DNZ4m6BD7DBd432V67mnoIqU2+SbHeeGQpAtemOWmaimXsrMsiZQPiWlW+B/3nCtnFqXO7zzTnDxd/fA22bvFMbiFG8hLqUupa5HbCiZ1Iq7nsbLf61sTfmIzfLRic7GZl8GcROI24++L6T2zi36HTNoASUtBJDjJ2+fmhl4olHrvZd+OuUEZrWzPE/2/XAunaRtai3IrvierNH05/UvJoLVAw0frVYnhZQf0mLpdj4hCZ3kjHadO2cWFYf5C+ch6Wi7ur2yd4z5wslOU39HWUCP3W06RK+54Pa2gzAkIoYKzpkbikd0UKj1k88pTGUBhG++5EX9sBfwP+FfpeJV3kA6gDTA0wDPIAHPyoamLz2PDGalIxjms+ZQqgigS6YcGwFMIHJ7LB7ouI15jucSjLgIQDdAHtCEGkgyHYh1i2aYoKTo0UNpA6TorDYWSIi3o6GFTC7Zawh6GhC20Ky7ShbBRi24G53pVTay9lIbaTKHT08MA34WKbLOtTEt4ZGfOWEYfgrznIjtUZ1CtQbGkKD6PD6vRvheD6dW5PmnVi8kb9eE5k2FvU6WQh2cOYvomE5WnOCEZC87qVeu5V2eCt/EL5eZQsA0OhS/KHzEUyRk1FpKsz1iG8oDF5J75qHnSf6C4pjyqJg0QysyeMKHCHss77ZT2ZKBQo1in9a8rE0fGhm1zOzo8tvGh2DbEo81uvONhfXzZo2s0MxSgV0NonQCIAgIYhdO3mpc7O5mJf04DYLC2jobutEPlOFiWf7jRC066RQyPvug1OjBlgOmTp4+c1WI0KH8eeVLk8Yy33mJPslmUuIkSTTz56FOPA21FzwvNs9dwHRZuNBSdCndgTCu7oZ7W5ww3TAdBr2O5KT/paXl4fvp7GD9vEdhjI3eakjxpiZTamxlQGw4lDB85arZPRRaD8ATFRy7VWUVuMpInRx45Nfu0vnA7OcRT7hWPcm3GQKuDq+VhhxOx11yHipk2YYxFVLKTVtQZCqpKQo3BomK1gmZJlkjyiQS6FC71SmFpqyZ5A8A5M6zulkKvJU8n3mWXlwajwBDR4hKqPJYX8Hear6p02GD35LKNLQe8PaR7hF6mvQamTpyDBi3YD2IgsOapHbd9ljE0yYkAtxyKm42UTgRsrlvuI46DLmPOYm6CDoKugU6h7qhFfe4VcULnKOU+EkJX8WYzpRMCm6tfmgPGXhQjQqUchRBx8+CV1HHguuU+3SbIfci55Ugl7k0hd2lPs7nSSYLtTTELz/ShjvyRjfiBDM/gY8O50y9BzqElPIeM40n2YqRef8iibYJvFEEH1Xkws5gwrIgxOfv3Hdsf1D3bcpAuX7ctKmzUqb7cdXLEGS2IgpK4AcrczgrGY1hf2N6SZT/hql9W/t8Qa7p26gNhE5l71MYtyPZEJSgKMQ9fBt3SBkmf8h70mqomuZvrdRcxjObu2/7e43gVQmfRcmPrApxf8Wh+YIWRMLlTA7g2Q83jOpE1e+KwGaYdceafhp7xFx/CsMM71vEOZ/uWjevrwCZAFMBumJKU3jXkKQ84IaRqJJeQfXaAJQa64a9M0A10DI7uS4k/Sz27v6IPmnSzwjh9ty3o43E0VztYqN4pkyNy3yztbSeay3IlhyhUMhJXbchEwScniAJhr6QC80pNDLLQtkZ2fHX/8pXdAjuVkgsxpWDxwyE4dmiplKt+bGx8GvVJ8pzxoww3tHAhnNa1gxX/h0OIAAJ9jLG8G+7ehQbdcXnu96rYM36PQn4DD7a/Alp1MC7GBO9fHPtO+XAaAgSCoXDWY21kUL5GfoIi49SeSrKr58pa0MSUeXTokz0vttqZD+Yb4wYU5pDXOI6Q9sNUSk05EI6wCHmaPu8Ii1k1p8m6OUor/TZr5GFuJsFkZOOybXFU1bL/1AivEF3ntWVfWkiDkGQTMzcyiEKBhlwmZ7pL7u2NiN97GSULHVbzhYaRnn0EsDcjB7mwlaQFHpR3OnxAcxeJluLCbr4LXY1E9545bLos/s8FiwSnw+4zNTrPQdp1A8+4gIwozNGYOQdFYcyWCGp7WNoPbW3bA/pYZt6U4R/vdB+mqht5LqWVfQxSll1M7JuvqqWC9PJGwZkdbo66X8IlUSA7RixHglaoW4hU9zxJsDQAJz1DRJyRYPXdMll4sxryZoNB7gaM+4jHQqCNahWRN1s0856+xtLRUJiM3PfLiF9wV+xceOTROfdIuFD8y4B2vuUVkytCo2e/bwl9ee005oVMrJwF4mOULJSCinRZfdAx/XmuaGAneIeWcImniW/mf3RIM6sej2sCQv2ftEOEh5Y7SXU9p1Y6HGhCC2lcMMKwX1Z1el2H9p2jUrPTTz0Poqpd6UpYgUIqBa1F2SxWgu2xwZtIY/3o/mrt3WORvUG5xHZz7nfcg39cNNH2wDilvxQmNqvOWsmGxWp4wB6zKKk6TKiJTG+DgZJvGI+VK2HL0zDRRLYfqLlwgUyvJaK5Xp+LPyxIgwBgyiGPU6sXWAmM88K4B4wX6geOm0n+xgd1IzKUD5eaP2fFHCGUjABB4cPx3x6GHPr5YzCtLx/TXz7ZYmv8Fx3QZqwwxPf0S6ry/308hOaMS+ry6eKuGnqhZL2xIn3ugIszElNa4gIqx0oSjfh3jwxp0RkHhWWNBE4HmuYd2aFYCFZkx8gkMdzRdjqA+8YFWz6FFjJ+K0mw602CEwHA1ZE7jKXQ4TsOoZkIlKTxn9Rdy/wyKa2wI5jNT/yyJcurA7p/4ec4N4UerzuMKxFc2YEuspPxqutPPnwA4gzWVR5HIhFRMmEu5IzNEmwXg80TBrUy0PWXfVtPsT5cQ34b45abl2ELlmNrFOkq/qVAnobxLwlxjcs2UW4ii0OKAV2Ayf2kY+v8jUqthaYkQWbQmE56ULASJiVd0UbkoDzAOdJeux8PNrerq+v5WqHEevwgdFCob0/IyCuGVNJsZ7IrK80znnpdexOrOH8u+Q6J5WPGZ4trrkdlaY4UhJR/ZbKM264niqZOMQ1+eGq+IqWZaX2cSX7Ihpp8MU814e0DVSk7duWf0FZZCxllW163JiDUBNBrYdrsypkoohsWkuT4je7pyx+L/v0nirXd4nCkZQ+KO6dKSXSouISRtzNM2n6vxwJ9XHfg5sg9AnBHhYRW4VkGbyTeE/1hAq1BqSI3TQwPtsUz3mlsW14jLLeq/cTKtzMChI1A5VgluGgLXtP8xA9QgJ5ikXDToC7gGWiUaeVYia4/p5FuZ2IFVFikCK5ivWo1FaKEomhVgLrTG67hNKRrE54uGtyhFPfJFjFv3GGhTXJ1Z2xcyX+/GeZEjotkVnWxqDqkKqdyqLYTWT535IKQ4zlzKHBIcwgQrsPDRc4zSmmQUpVCeOV9ael/+fHzaxxyc5WxX8di1/eENTWe+7JqKsepYWyoZrBaBXUYToe6TMHqywyKBgoGpQ4FA1W1UQWjjqUKTqVOPdiO/615xk/zivdAbi5wRccHa1w/igo9WHBL7Ul6Y7UPV94aOaZWDYUebTh4NXpyKEB4pfDg4McuvvCq9OTqA9dRuXpw5a/pGjAeDp7C2TU83X1mbyzvvcE/1muPf9s/kTkjaVA29okodKOK58gUN90SYW3ssfiGGGBQlpROXKABaAZe8Oe3qGj/qizbN8Xx6zD8gUOoTuFjVLkAgdhggVz4U+lG+53CExLbdxjyQFiMQUIx1iwGKSTPSCKR4sIpF3Yf/IIHrP2gBQb48TRlwam59kjwVjsXMMFciAk0cvEypZYmv73gN5KKdGQym4oU5AKRudQ7QzfLiKU2DmYnrfh34dv31A+yd5aO62d8PpFHkuKia99JYVosVlVkfCJHqPDA06U7UmjLbjLQfupcPWBrJ+VtCo1msRxMyPggpv6CoIei+XkxzRcs/BNLX+JYR4vJixth1cH05Wp7TwgD4JMs//dBD/Az+dSpm0SVVRKF64sWziB2UOOBr41GAn6EZtPNBuXxiARXLyYaO1hy+0JwZT/nji4sdFnMhIIC1aUAg+kD6pqaBWxUHiOjunfRXC5GU3+2VQFFgyK817EH/QW72Pqw4Q12y0ER9JpRtcPJLJYzE5vLIIKL2GFBMyDQnQLMiCPLjIzu+YE92kL5uArZcbeP76fo2EHDOccVFIJnTKl7JWTCK7+gqULLqEdvTJE50CI2ZAuLXDD83sLPKI7xNq/djuXcabB9LAMQ+BGPN7bhUYWmO8VA3U3CdUVu5WMJsMOBD2NXLNxF5PFuJxaCvy3XEhhujZ5D6Xci34lsPzRezezC5mLhRuiAkf4LL465U1cCDt9m9CzmQGulifFvtvR6G8PqRiAWCKTFZPyqmpSH43GVVeLye/JXr8qQ3+Yhne9sIKNVhc4n7SGxrS3vgiWXo9EEQ0Pyv+4FP954hF6d9cs/eWzR/MIuOqgx4emFi9MFdbBeTGikJ47bnHePiVm+5/gJDKMGpZW+wffks7xjTGjky9A90cFBaeUnT9ijyEFpFcuwsKxavOT7hnd3O3YsFs1Ki1ovMRlDyjL9liPqzz/NxVI85pxZ9lTNGw6JTgnhbRHWE1B5YizyGsoL1oJbQ6sI/CR1mkydEsZJ3K9dTS8I1gRenDObsQCKXPcN6dw3sHP3z2s8bPm9ey7ZLwAqLzIB3vSD1ypy94yS5/cYIUfe9Ku+NXSKwE/5FZDb3Zo9n0E2+2tN3bwQZyZzCbjl2m9M5+b5Paw+o/Hw9gHXkAtta58jWdiOpiyDGJR5W61OnShkoMwj43MDn6NdOUhdCBqVELQ7mMWoIe2i3wzRU6rp6uF7iCPsXvXO8/Xzh4N+3lcql7m2PtNwLo21uZbKG57ikaj430raTSG1sX2aqO/oMDXrHF4NXSifptGMrgHGBlELDBpQb2F7LZYhFk+rTIZWI+PgC2b1KHZASwSVIZqIM4Fk9DyLcmoMH8ZHnlGjewrj7sIqPEQ7FeDIiyHhW1FIaJmWhpNpYvEza9lqgksuzzgaIybnXSPITGPMl6ujEdKaFr7D8rQ7b9kbt/G9AtJICW34WK4rq98oZ8Tq3sxtXMdJ/1/A5n0tY27ZybF6wf5fm1orXi9ugeKuTRznMTpcEusQaV3veUfLijzUxhn6+2LBJeFplShfWQAXSZJBo2rC+i/BVNzQ7ZZS3Ztz0SItHOwtJ848uGau60PxDkM/qK0uYQrZdtTHsh2K/2nLoYvRLZtofCbrsoybwR63tBzsKbBGrdZ5S6sLUpZA3iIQNAc8sPTeZdR6c3VwE+OAGo3vwjjnCqAjx2usHPpDeWpZ5MRWJQFNsJ42B4pjr2yE//++F6LluEVCj/xKngVxm/Egd6TWzZMjCxjPt4mFLbUIQDEO93Ml4Lb7ujx/A0o5J6jbV0ONzRuXp9aNyhC471t2Ooq5tZJ05dLIYU1O58UT6fziSu7mZU8RkQwmQ6mLuDis0khT7Sg3INRrXynO5WUt+Q6n7BXEcuFKXn8UXOurWV/NuGrGVDOmmvXVjKtmXDXrqonc+R1qfJ7LZKP8xSusA+EuV8dTvKI0blB8p3zEq7sU3kBI0TnxmDAjYsGKDTsOnEjIuFBQ0fCHGx0DDz744j9egG/5LJfu6q4ZhWwaL9aD4cld3YWvX3TUY1uwCGE5cFfJETwlyoRUqFKjToMmETEtElIy+tEmp6BDD730T1djaoOcjbgcFX/r4uygr41o4wLaLF0I15prkmPN7eKu+1x8/M0xTMt2XK+PvzWGadmO6/Xxt8cwLdtxvT7+zhimZTuu18ffHcO0bMf1+vh7xzAt23G9Pv6+MUzLdlyvj7//GKZlO67Xx5/O+gVmEgAQBIZAYeHyn8AAgCAwBAoLl/8EBwAEgSFQWLj8JzQAIAgMgcLC5T/hAQBBYAgUFi7/iQwACAJDoLBw+U90AEAQGAKFhct/YgcABIEhUFi4/CduAEAQGAKFhct/4g8ACAJDoLBw8X+AMwAgCAyBwsLlP4EBAEFgCBQWLv8JDgAIAkOgsHD5T2gAQBAYAoWFy3/CAwCCwBAoLFz+ExkAEASG/M9co42IIIgfV4H+9gj+2hP+sCfy0Q39aP+YF5+xr1pwr4vw2wj/yU6XVbrC6CZe6NtkmFbGZLHxztZ3dqkp+1S+g0MqP8Exld/glMpfcC4oc/G/xnWSO7eEGveJV+6TwcPvnbcJPO9T8DEDnzX4WoFvH7BMtcCqogDruQ/YxBFhW3CE3WIyX2gRPEScQKR5Lnmep9LmUisLWmXXC3vd4eHxE/Dj8RvIlPqFzNX1HchSXT+BrN4WsiU+Inv+QA4/BDknQ5DL94Xc/vAI8JIQmCAhyCeCS3iEVAOhUXiEFbwGkn17cT0m1wmdu8gqEv6mz/oOJD5P7+snkEjT+/oNJCK/LyTy9L7+AgO/Xs8aGPj9etqJgT+v58TA32xVDPyrrWLQI1uKQW+1KQa9V+WGQR/Z6hj0WVvHoK9i7mtgiM3r83Evp+wmW4lrW1vtpsh9VfYHxkyOa5a9jTt8OXiADvIhOaxH7FF3zD/+xewTkMQUpTkj2fqP4Sv/+vf/zI8/6XZU/t5t2EX8o+PEII4JSnJK0pqxWZfzz09TgCKWqMwVqWrN1l3Dv+fxPMcEzdhCrdwm7dphO12Xf/cyAQhiiMIckajGbNwl/JPrpCCNGcpyTvJasEVX8i9vpwJVrFGdG9JTn3Oyza7Fv3U3bdCOHdTJXdKtARt0If/w/kQgijGKc0KSmrJpl/Ffk8Jngn+7LuBRIJElkVWxqtP8+jAGeOKuicxsEavarN05/M5xXOBGgECGBFbEog7z49MQQCJFNDPCKmd5J/jFeSSQUSGVNdHVsJ5u9+Q3L2MBK9rIzg5xqsu6HeAH14EARoRQxgRXwpKO8tPbYYBFjngWRFTJyk7xq7vRQEeDPHlgErNarNXZ/Pb9cYATXeRmQECFLOwQP9Rrd5WesZ8mGZcJmZQpmZYZmZU5wQuCIAqSIAuKoAqaoAuGANmDXzgBM1rIyjaxq8M6ncvvDr4nADUoQzIsIzIqMDUunSaks11cz1zPXM9cz1zP4DVBEzVJkw3FUA3N0A3D8HzpC8eRfpT/M93cP2qIi+bfvI+iMDpQA/Ac6PJHC1++ApQDBxQeB04zUCzwO/al6DQcAg4cDH/pJwKEDXyCEA0H2l2GgQNPd4UWZerrnEAJvb0Ub8y3R8iBN4apz2qXdkTDgcoGAwc+vMnc59QOR3ahbMFwoGYrkCl3qd/B4kC//dbvAIED/Y/AN9D3BHcD/c8gN1B/gbaBT3gFtIH9NxgbqLmD10D1AVkD+988MfD+eOvE2uqMukb3Dl0D/T/kmX+0H2g28Ek+Tax8dz7hbaD/V5sJUs0X3g2k6b8Tajrsc5dK1i9ezzdNHQeO+sbN0GiKcFSfx7GnjUoTHMZ50AtAT5DrYJFeUZZvGpXPbZCJJeMznHyzUVqmW1TW4zrQcpvkJ12ZDmjvtGViiJuQ+961IpSq4utGEmSNlnq0wbC6mpoM+QBvYhvcSytysvXpEujZ8dIuYSqq5d3Jb+OGzaW2lRxGJzAoaVPjgYkFb6XZCjIrN+QjO3SE0dTjLu3una0z9HZwmpDVq01Ih9iGS0yR7Z9f1aIVZFeHaPk2VyzJMSLZp2QjreJRvwTFsXlOWjCjOdFz7rKLfs6CEPNGrf4dNnu4vE4EBpHTnmO1RAZZpGqctGUFK/5koqnTVhCiEpKL123ehQf7qESvpKWZFfSXIs9XsNBfywGSeafp7NQKGaWstFw6EdIjV3DjinUhDyoShN0vU3/Uv4OTtZrgFf29E6/XbXzbKubL6oCtw9tOFQxIsbsUlrsaEJiAo34Q9yrub/NTTOFXfLAyzsTg+dxH6zQEqV9feYjhfKl0Ntyyl5HDiyady6astamUNCx5LKl1XXs858nPzbHtR+I4KHhbUs9d5xKcNj8Mf/5gQWrQi68ZV6cj7td8XUbgpxD6uzq7hJ/rbwVqfcoOOc30pfNdXxe+s8/bkt7JJzHWaKpdgFeqiS+dXfTox6LYnjGN+NPUWwEdL3/73Odf8yuTI5ZM/BPhvBAP9PdZcp/pQX7Qe3C49O4ljvzbzw+pHbPZ72A9F/gB3kxtGwYXDblne9QGc3b2dymAF30o5rlDDfaMLIF5PTUUAgd7AbBw8EaE8CrwQ2MekrEEvwdMeu/gLiCh0HowSvWnN1RfUrMiL4Bsa7AhvS13yG2Fv8LTFd3dCd/BtdvMx50q2+RFBmMN1br0hLFB0aUyLVy39eox1U89HG+GfpTk0Kbl12LLmkVPCV95Ro0iLjyify2A1LpL23Dpsb1D8j74b7MhqzRv5nRxy19v4Jfpb7V9+pv35twJo6sxeKed3+ej/8Olx3+HpPeQcD5+8HW8GTGe/fI/s+J01kebUF+M2kbbnxnE+7UZ4w2pSUA0CgkiJCKgUP4eyZmOMY6hfLbsNv8SVsPtoveo7DLzNXqnjSp5K0tIkkxxeYWlCcq/XAnZSQKTKlJsLR1c95YQqu6HZLxUVKMdMYyZxlcmMOY/ATyuBa0mxQRvYigzLjHzclgIO+NWyGx+Q+twUeeceJmcPO1+zW5G//s6vP9CgnG1nG3tXjVUqLrrnBwWJpjPXcA9yZZrqO6oQrbQ2mOJ2dP+Is7j6bRHLSHDHlbek9cv/y1RWp8mFQo67UbqJkZDBgwhBx3/ufSZd7HoIMzoY8NxfJGNjVZtAKUW1DZJRrIhbMaqGlEhJapyiGpTk2zwZHVx9VHqcCNL6Ewki5FkEgkxZCShRBa5Zgth80jlNqKZRNIbPviue3w4bh29SafP6aW3/e0usaV3iKX3YGE9l3XLaj9DLGAS3Y5ZjCXXC+pBtZ291wGZPu9cm3LkjTvv/WEBrlHYPDkZq9OnSE0fvJCwafSP982DeGLGzMI23qriabfWJrerHRWkuyFon9f/u1G9IJ7U/hoI748vcw911Jhwlndnvu2ddW8NxLvf3idPnyehx9i35gwmaJGS00nj9jwPUjBWtteTZXGe53tl9Oz2GEMb9y4J8yCi76AJbvKdAlY1svG4JySU3JGXBx7OIrL0K5L1O3LWDqm/9Je/Z9+oB2yGk5a2zy8DPzDbcnqJo4MXu3W7fObKdCxlOL7SzeB33qxlXoYtmjs2yXOGJzdDodnUdCdzQddc+UjGDzXLF90PlSH5gZ847CUWDRdyCEUzFvptHQYlxgMX3onsn3+VjMz02IvZVEz3SwireIp0TBar6bCGwYLXf7xtvbIIgU+vp+T0AXFb1W29oyYH1w/MImspV1Un9Y4aqJyrb5ffToTn+V/0jzP8fuZmoQeZhmFjNMQahiZaYU0jWcWIJpdkU2aSrJJQxWWyUoUbCeJJ9LWTJIkCBBgxkEgCC1yxA/iK5/JZaNgsR0LkIUQWQmYAqYR8N0jKAqZHrpDa94oIg5Gv/HO0Lr374ZEcc/+ThK1pE2vtwhYqOZ0sbofxNntYcL+eJIthy80aBt3tYdWdC9P+KDEelyEiNiOlLOxGUbh1Z+jE7vqzCmbksyNpssaGOkfRmIPWECc+KFp9XL2mHjc0acUuLiok0fK1gphQZ1rpQpuYHvRkLLnkYn2W2MQQcoSQUAAwWoSFX5OqzAgi7ezq5Hj1l96eijkAazIe0BaP6OQAdaACKRCDCLBCKUjYcvjn9b2PTUb/kFafpVgbK0NKamiuW7qOZZvS0HeS1nOdB7JlyVimLscvFh06mD8KMuhdWQQu7liflew95PLlv3CJUdVWxb9osNVh3IZ4gIIUwJCjtsBc4iGeysXnenWxNWHTVp33IET9KJtwHByV18tMHGI3Dmqw/eZ79QqNYBqyBtg+/HgPafu7YpIRlEUqUOo1pD6/5NB4Ik3IndjMvwqEBqdzHDbXc5+oKbi3U4ao7hwyHTNX+an4kNBnnW4JrqxihQzCdUBD5YvIEJY+LGdNgULTh5W86UkD4kZzG4NHC21jK9PwYTf1G2g/lv1hzDHFdPdtmxwznKaGoK52M2UkQ7bgdR9WVg9MBqA6oJ2ErlJ83WfqK/Cn2Dyw/4CTO3sCKRRNDKaNPwgvJU0mLiPI4vCI2nEe+8EBeA8tLvghwtmoMt3UhE+BC8kIRR/tkPsFlrtYtkms+A66fqMBsNePdScPDVWJU72tDBfyjISw1NJkly3Y3yAP7OEX571zi/jFhF1QDqK3kMevuqImud89HNpmK+qCLyL0wtIahxKG40lawcpp1lKe4hM3dAwSkyPJVOzq0gd5tO5VJYVq6dJoHqnaIN4nnzLvRI0cLkcqe4OjASYFOOTtLYl3EiWdJpdyHtTJULRJQo/gOybgOFzROwz+gm3oezVjcdHEV7wySed3fF1JreWI2eyatOH2NYKYmxVADwGT0kDU37t7V5YDWfxEV87Y2TkwhfuHYd28mEvQD27qPYl+MGZlML4zkl99WSXR0MIQn0Kzx7Z2RztG2Ut12GI4yRK902XbuC4PSyH/vlxDkxJmaMGyyeOfoayaGPMEWRpuZSQ4OmVorC8lR+D8ikqIYQEtf7SDEBSaInrlMFHa32hnUhOdPlqe2zaLMc9gey44uYp7xzTxEFx5r6j1yMkQuYZsI86wsPhcZD9oZ6eXy4xpLSyPnuOz87OKAXh2GulrbRjO6Pvv4sjMlZNCh09R3gzK+PcuOM52lUc5LgXYjZCTv/Vwm1SXL1rtOdLs+gaoMNJ1Ltmbm9ymi9x5oSP6+KzQ1T9luB+Bmb1QzVhpP7L7AK9wPIDRYUbguawYLSQN2MaDPxpUL85ze7EfYfi5xs6zebdvvfsJg689j+zIMBbhLZjqoKjDoR6N8GwuecwFWWuGyu4NF8ujS4axiMQCVccqasWUtsJcSGrFR9l1jbOaEIWxiMgC1Q8r7MWlPsZcTGSJqgAVgrgEMeZi0tNHMp7rUzzqMoxFeAtUaUjrCs/ok0cmTPEyYLIDPsKz8pIkC0qRKk26DJlCwrJERMXkJ1tcQo488sq/XNK/5pMnGHV4GCYiqFqIIiCKJIJ4egecj+E8iX6ITfJGvwcaEdTRtg8WU7ROyMluJVouPuXq5KNuLyzuHBTWiwmN7A29F52lHUJcI9175zLeMSY00hPHbc6TCY18YQPDqEHJvu/0NZ2lHUJcnC6og/ViQl99/gGcbif+3d4MH99zY7snOjh4Q99NnJPP8o4xoZEvbGAYNSit/OQJexQ5KK1iGRaWVYvUzv6X6Ws6SzuEuDhdUAfrxYRGeuK4zXkyoZEvbGAYNSjN9N3F12d595iY5XtuPO6JDg7e8LvK+4X/Y3H/SnFc38dxHdd1HNT4qV/+LbX42FlY48u+8A4Mowalrz7/hu7vBgAbgGwAAiLgmnT38/objBRKSLrVsz8zeBAFURSk3X3fQBpTt404K23xwWobtRRNvwrhXrIMkPNw9FJgmWcSxQGrEDIEO1jgMfnGh//xhhsEHSruWHzjgx7R1EIQeeMPR79qvGo6vfnnvy12DBo5WZcOdA3NhGkHYMbhgDLFF9cjtmkByIcVm/zz63CVjnJX5oVLrgtGTFWPjmv5EC95AAuV0v+rMxL8wED7WpyFANfXbAy28J1I94jskXJrAT39WzPOcfRh0oSC9yka7Db+FaaNi/pK7RqphYBxyVcYDb7iO5ZVLAVLE04RHdrEYYnKlASKlModcvmXg/yWSJV5Aub3eLBkeXgqbes551DCVCTSLCe28pvyjdM5D/E4Eff4yiwserp0YPHPRx/4zLrrtz+Uw8NhfHjqdU1J0teGaCDm6wzHJ2cbZPSIU1H5lEctIuW0Mb8oJ5ru38S3Mxl48UoOl0WNhrPjresv+1bk6jO/nObyedNm4RCMf6iY23WJHXtAZnP6nKY8+btlMyEKViAzpVoz2d26B8nj4pIvVtWvwup/hqZXwVGwNQnbaiElR15louVzUI7QNM8VaE1RM3yGzFm096wOTpmctwAYswXJnteJTT72L2r8+dZcx+/lknXwZEtq9TsxbbPLWUlOUBH2f5nscgNPVZtceaGxR+z0w+xP1cn5kNOoBGZNcD5dy26vXm5GTfOFpzlZIZCdJfdm+Fik2kqh9Cx5TzjWTrOZQulZdu+mj0asrhjMz5LvbvhCdpbtaorW3unfIX00HA2Hg+XZKx1Kz9JdjsH8LL2348cj11cOlz0Pz9peHEb8xu9p4OIYEzdzZE0gxXWOGRMlQyRynWfgjkihJvF0WHm3cgbqCC6Rvdx1Hc4KMcNMpORkjNL/BaQZw+Tmtiq3vmiaix6hliyN8CeJ/cpv2Z77oCQPD4k4oHnt7fd+KI6GIMmqk8zqyR3ARL7WsEiR/PLux1JvWhnLT7ytpp+zwozBsOIa6KG2N0s8AzAUuolCDg+Q01gylBNTTzEtdyeoN7s+j7ENPhvirnh1s/K3B3vy77jfi7pOsk/mPvWuLfr/mQ/HLmFHcPN28wqw/5qj/dhek7xdxinG5/SSZoydvLv4yKCBLAgib44oAiKSCvh4J6OYV/2V6n077P4OTpqYWdRGuW/EN2ymepZZ1T0N0+a3fWJSLdGWgkg/wle3ERjqKfu6vMQxOnoBuUWMQ53z/xfDbU5zYP7GftcCwUzlVnStLYcq7jO1Q+eYqRmX2rttjw412YvCf0cRM51060CuMkeQRRpreH68ARHiYzz7FI95xrN3vt6Dsvqzrdlml4/jnkwjGsugxDmLuM6r/VHApVqI5emaOGsL6/4kd4eFb7H/p0Pbysq7Onl98mtfu1uzpwZWvVKZe8brh7f+2lFr7peSVWM8cl9tavzQ6E9r+EKc524GEdbk7ehiXPVKKN6solsHWaNwDloDfjJbziKNUIqlWXCxbmJnWwdZBwOtQ0NXwHTz5rse8+VItiL9tm4auZSlLVJK3hEH4EYB9GHbg36k88vgpkiFHuk/lUL4cAn5QuAO+9ekcgX3kRy+7nMngPvWJZraj/c790a6HgwVLdUP9UwJVj8zPePNRbQ/K7CmCJt9i6tACmiVq5n3aAF6eFOEBNDDLx6tQHsXhrTplbdEwOckjN7fnoZVP82KKs2Z/t4fRzi9S625rbkIwdUMUBNZ6zajJ9J4dv8H+NFU9AkzZLRxrGjSk9MazTy/rIWX0ai3FTKx5WKaNqg4rPSbVHxB2g+erpC2lVf6bY9gJyC2FkYX3I7DDYQHKwNrRKSHGRnPPfGACAMxf5nqA9df3BSP3QlfCsc47jgVtTe/JApSxTZmShaxi+FUX4lV7Do8nrjDcfCq40E+AvKTkup+KCulPn1lRRn6nMi+DDY0yA1DulSYcvV3N27pfQkvZZh6egH+qNRkeN7sCkrZRUEvc8LqS3+nlNv3VKacefGIIzqfMlVv3iJcOA7yFx4ZNuV+eBXyzyiKQLLt1raErg3w2lUk1fKgzNY6fMGUrIeXDtI2vLQ892ZOqRLAz/VwRong3vge1DpM5kdgeNYXD0IwgmJx+4cGACEYQbG4/cMHACEYgbKvjxYnclqqD+Hc+cMVGiKvMwr9qpszqvwzYXJ1yn7owA+OZeWyqUmeez2U7V/j400oW5s03OaHNHg983s9HHXeg02bswy0KeT9/YiAGMhB3UZ4fsFM+j4L/gcST/8mQ5mAviojQm55cMNO2RBHlGRBnRbOztc3k6BWnUl3hS6nenpfl10oDkT8WHj+LYwbdQYseFAZXLMRTU64O64ceB0Z8YiyEMOraEEr6pqzwWOeFE64kJiwDTTc8cYNMj4LMmroLvjfuWexh6Vci1qUGSlCouvAOF74sHds+lp6Mxph4pQUYdzmPFhiuXEioyiLrOcbI1pElDHty2zELr/Udjzbn79YVE5lfPltGlpTijv2DfNOQo4U+64I3+hTtjTAbE3s/ji21YN37x425j0aPDLA30ueKnafGZfqEjXZEkCeQfR52WWDNXZsgAeFP6j62DkFVuSx7KLWXnOeNQi47wLDJ4nZF5+cpf98eDZGtL0Trha6sNdOnld5BbPXwV6OPR+Vg+ma96JKwBd5dvK8yjNAnonlwcnTWmnBUno+2AvIXgD0cuwFYq9g9jrkIyjav/9h9OHVm4uvJWML189o1Gabvgb9P0Lb+nty+AklU1IOj2YPX88xqHPOz5QUbrs/tnjhVwt+WbuX/xxyhyApmmG5PP28IUiKZlguTz//ECRFMyyXhz9vhiApmmG5PP3EECRFMyyXp58cgqRohuXy9FNDkBTNsFyefnoIkqIZlsvTzwxBUjTDcnn62SFIimZYLk8/dwiSohmWy9PPG4IEcRW9ge3IG49r32iaMojb1DoBNOfHr3d5l1sG44PdOdViE6xG9vqR2PN3NoxBftrefPFBOVwBW0GX5lTAxexELIp+DPtfM0kHqSqHE5RUiKkq/vpKp8QwFWj2NyZBMZgbLgJnXp0iyRhmkv3cDxbbR8CF9O3KqaRU729kZ5U/mdd0pPStFnV+dLC274DjS8mtSKXqniU5fcksVmpuNwESXT3o9Rio/btHKHUZkF47Sfdj09ppZbsGFHYTU8uHXiIWMmuiqlhm0Gjz4Xm9FdBejcyCpts82xs+qeLIJo1E6KVd//0BRvkhp0uAA9B6CiXlXo4qk70y/dRSBlK/Ur7uw/lRZSpLDWWKsHRzsDOz5EGEIeIwJoZVYEfHxx5a+QwybCLW35kifB97c9YekbPrec9u1nwj1yTKp+KgMpPCcqa2YZN2bsqTz0UtP+h3OtGYiFSezJi/jXFAH+6Kdz6GsBa27tP3F/Vqmmm0I3i7Z9TCKikoQltdJjCgzuG8OhIF8NWx9ZdTHj0Lvz0UCG+yHqAjRayTgmuIzpT42cUjRkVdihedov6J5VtZa7eZUfnBbmL8qCiZDF/pfughK+L9ScmqivxBvp/VrnSnZx5/WdV8Q6yT3BKyD1Vi3LB5PESb1evemyL/psq6pj0v2iAzpzRfmwwVu6aiP6cXPtK+rM9fn8ewfjoXP/s0byl0cFW4J/bO6gI89vwBTrMz76CSvzuXk/6Y1cm3ScBqt97GWZvzyyTNNyc0';

;// CONCATENATED MODULE: ./lib/python/unicode/ranges.js
/** Bounds of ranges [first, after last, …] from the generated differences in base 36. */
function unpackRanges(packed) {
    if (packed === '')
        return new Int32Array(0);
    const parts = packed.split(' ');
    const bounds = new Int32Array(parts.length);
    let bound = 0;
    for (let i = 0; i < parts.length; i++)
        bounds[i] = bound += parseInt(parts[i], 36);
    return bounds;
}
function inRanges(bounds, code) {
    let low = 0;
    let high = bounds.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (bounds[middle] <= code)
            low = middle + 1;
        else
            high = middle;
    }
    return (low & 1) === 1;
}

;// CONCATENATED MODULE: ./lib/python/unicode/character-names.js





/** Longer than any name; CPython's own limit is 255. */
const LONGEST_NAME = 255;
const HANGUL = 'HANGUL SYLLABLE ';
const CJK = 'CJK UNIFIED IDEOGRAPH-';
/** Code points by name for one version. */
let names = new Map();
let namesVersion;
/** Code point of the character that `\N{source[start, end)}` names, or -1. Named sequences are no characters. */
function characterByName(source, start, end, version) {
    if (end - start > LONGEST_NAME)
        return -1;
    let text = '';
    for (let i = start; i < end; i++) {
        const byte = source[i];
        if (byte >= 0x80)
            return -1;
        text += String.fromCharCode(byte);
    }
    const name = text.toUpperCase();
    if (name.startsWith(HANGUL)) {
        // Only 3.15 takes these names in lower case.
        return version === '3.15' || text === name ? hangulSyllable(name.slice(HANGUL.length)) : -1;
    }
    if (name.startsWith(CJK) && version !== '3.15')
        return text === name ? unifiedIdeograph(name, version) : -1;
    return inSeries(name, version) ?? load(version).get(name) ?? -1;
}
/** 3.13 and 3.14 take four or five digits, leading zeros included. */
function unifiedIdeograph(name, version) {
    const digits = name.slice(CJK.length);
    if (!/^[0-9A-F]{4,5}$/.test(digits))
        return -1;
    const code = parseInt(digits, 16);
    return inRanges(unpackRanges(SERIES[CJK][PYTHON_VERSIONS.indexOf(version)]), code) ? code : -1;
}
/** A name made of a known prefix and its code point. */
function inSeries(name, version) {
    const match = /^(.*-)([1-9A-F][0-9A-F]{3,4})$/.exec(name);
    const ranges = match === null ? undefined : SERIES[match[1]]?.[PYTHON_VERSIONS.indexOf(version)];
    if (match === null || ranges === undefined)
        return undefined;
    const code = parseInt(match[2], 16);
    return inRanges(unpackRanges(ranges), code) ? code : undefined;
}
function load(version) {
    if (namesVersion === version)
        return names;
    names = new Map();
    namesVersion = version;
    const sections = (0,external_node_zlib_namespaceObject.brotliDecompressSync)(Buffer.from(NAMES, 'base64')).toString('latin1').split('\n\n');
    for (let i = 0; i <= PYTHON_VERSIONS.indexOf(version); i++) {
        let code = -1;
        for (const line of lines(sections[2 * i]))
            code = add(line, code, 1);
        for (const line of lines(sections[2 * i + 1]))
            add(line, 0, 0);
    }
    return names;
}
const lines = (section) => (section === undefined || section === '' ? [] : section.split('\n'));
/** Adds one line: a difference to `base` (`usual` when left out) in lower case, then the name. */
function add(line, base, usual) {
    let length = 0;
    while (!isUpper(line.charCodeAt(length)))
        length++;
    const code = base + (length === 0 ? usual : parseInt(line.slice(0, length), 36));
    names.set(line.slice(length), code);
    return code;
}
const isUpper = (unit) => unit >= 0x41 && unit <= 0x5a;

;// CONCATENATED MODULE: ./lib/python/literals/text.js
let wrapped;
let buffer = Buffer.alloc(0);
function bufferOf(source) {
    if (source !== wrapped) {
        buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
        wrapped = source;
    }
    return buffer;
}
/** The text of `source[start, end)`, as it stands. */
function sliceText(source, start, end) {
    return bufferOf(source).toString('utf8', start, end);
}
/** The same where every byte is ASCII. */
function sliceAscii(source, start, end) {
    return bufferOf(source).toString('latin1', start, end);
}

;// CONCATENATED MODULE: ./lib/python/literals/decode-string.js



/** The characters of decoded parts. */
function joinParts(parts) {
    if (parts.length === 1)
        return parts[0];
    for (let i = 1; i < parts.length; i++) {
        if (isLone(parts[i - 1], 0xd800) && isLone(parts[i], 0xdc00))
            return parts.flatMap((part) => Array.from(part));
    }
    return parts.join('');
}
/** Parts that gather before they are joined, so that a long text of escapes does not take many times its size. */
const MAX_LOOSE_PARTS = 1 << 12;
/** Joins the parts from `from` on, but the last one, unless they are characters. */
function joinLooseParts(parts, from) {
    const joined = joinParts(parts.slice(from, -1));
    if (typeof joined === 'string')
        parts.splice(from, parts.length - 1 - from, joined);
}
const isLone = (part, first) => part.length === 1 && (part.charCodeAt(0) & 0xfc00) === first;
/** Appends the value of `source[start, end)`, text whose line ends become LF and whose escapes, unless raw, are decoded. */
function decodeString(source, start, end, raw, version, parts) {
    let run = start;
    let loose = parts.length;
    let i = start;
    while (i < end) {
        const byte = source[i];
        if (byte === 0x0d) {
            if (i > run)
                parts.push(sliceText(source, run, i));
            parts.push('\n');
            run = i = afterLineEnd(source, i);
        }
        else if (byte === 0x5c && !raw && i + 1 < end) {
            const next = decodeEscape(source, i, end, version);
            if (next === i) {
                // Not an escape: the backslash stands for itself.
                i++;
                continue;
            }
            if (i > run)
                parts.push(sliceText(source, run, i));
            if (decode_string_decoded !== '')
                parts.push(decode_string_decoded);
            run = i = next;
            if (parts.length - loose > MAX_LOOSE_PARTS) {
                joinLooseParts(parts, loose);
                loose = parts.length - 1;
            }
        }
        else
            i++;
    }
    if (end > run)
        parts.push(sliceText(source, run, end));
}
const afterLineEnd = (source, i) => (source[i] === 0x0d && source[i + 1] === 0x0a ? i + 2 : i + 1);
/** What the escape that `decodeEscape` read stands for. */
let decode_string_decoded = '';
/** Reads the escape at `slash` into `decoded` and gives the byte after it, or `slash` if there is none. */
function decodeEscape(source, slash, end, version) {
    const letter = source[slash + 1];
    const simple = simpleEscape(letter);
    if (simple >= 0)
        return found(simple, slash + 2);
    switch (letter) {
        case 0x0a:
        case 0x0d:
            decode_string_decoded = '';
            return afterLineEnd(source, slash + 1);
        case 0x78: // x
            return found(hexNumber(source, slash + 2, 2), slash + 4);
        case 0x75: // u
            return found(hexNumber(source, slash + 2, 4), slash + 6);
        case 0x55: // U
            return found(hexNumber(source, slash + 2, 8), slash + 10);
        case 0x4e: {
            // N
            const close = source.indexOf(0x7d, slash);
            return found(characterByName(source, slash + 3, close, version), close + 1);
        }
        default: {
            const digits = octalLength(source, slash + 1, end);
            return digits === 0 ? slash : found(octalNumber(source, slash + 1, digits), slash + 1 + digits);
        }
    }
}
function found(code, next) {
    decode_string_decoded = String.fromCodePoint(code);
    return next;
}

;// CONCATENATED MODULE: ./lib/python/literals/token.js
/** Bytes of a literal's prefix (`r`, `Rb`, …). */
function prefixLength(source, start) {
    let i = start;
    while (source[i] !== 0x27 && source[i] !== 0x22)
        i++;
    return i - start;
}
/** 1 or 3. */
function quoteLength(source, quoteStart, end) {
    const quote = source[quoteStart];
    return end - quoteStart >= 6 && source[quoteStart + 1] === quote && source[quoteStart + 2] === quote ? 3 : 1;
}
/** Whether a prefix says that backslashes stand for themselves. */
function isRawPrefix(source, start, length) {
    for (let i = start; i < start + length; i++)
        if ((source[i] | 0x20) === 0x72)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/python/literals/values.js




/** The value of a Constant of type Str, exactly. */
function stringCharacters(tree, node) {
    const { heap, source, version } = tree;
    const parts = [];
    const pieces = heap[node + 4 /* Field.Constant_pieces */];
    if (pieces === 0)
        decodeLiteral(tree, heap[node + 1], heap[node + 2], parts);
    else {
        for (let i = 0, p = pieces + 1; i < heap[pieces]; i++, p += 3) {
            const form = heap[p + 2];
            if (form === 0 /* PieceForm.Literal */)
                decodeLiteral(tree, heap[p], heap[p + 1], parts);
            else
                decodeString(source, heap[p], heap[p + 1], form !== 1 /* PieceForm.Middle */, version, parts);
        }
    }
    return parts.length === 0 ? '' : joinParts(parts);
}
function decodeLiteral(tree, start, end, parts) {
    const { source, version } = tree;
    const prefix = prefixLength(source, start);
    const quotes = quoteLength(source, start + prefix, end);
    decodeString(source, start + prefix + quotes, end - quotes, isRawPrefix(source, start, prefix), version, parts);
}
/** The value of a Constant of type Str; it may have lone surrogates, as in Python. */
function stringValue(tree, node) {
    const characters = stringCharacters(tree, node);
    return typeof characters === 'string' ? characters : characters.join('');
}
/** The value of a Constant of type Bytes. */
function bytesValue(tree, node) {
    const { heap, source } = tree;
    const pieces = heap[node + 4 /* Field.Constant_pieces */];
    const count = pieces === 0 ? 1 : heap[pieces];
    let capacity = 0;
    for (let i = 0; i < count; i++) {
        const at = pieces === 0 ? node + 1 : pieces + 1 + 3 * i;
        capacity += heap[at + 1] - heap[at];
    }
    const target = new Uint8Array(capacity);
    let length = 0;
    for (let i = 0; i < count; i++) {
        const at = pieces === 0 ? node + 1 : pieces + 1 + 3 * i;
        const start = heap[at];
        const end = heap[at + 1];
        const prefix = prefixLength(source, start);
        const quotes = quoteLength(source, start + prefix, end);
        length = decodeBytes(source, start + prefix + quotes, end - quotes, isRawPrefix(source, start, prefix), target, length);
    }
    return target.subarray(0, length);
}
/** CPython turns no integer of more decimal digits into text. */
const MAX_INTEGER_DIGITS = 4300;
/** The most bits of an integer of so many digits. */
const MAX_INTEGER_BITS = Math.ceil(MAX_INTEGER_DIGITS * Math.log2(10));
/** The value of a Constant of type Int in decimal digits, or null past CPython's limit. */
function integerText(tree, node) {
    const { heap, source } = tree;
    const start = heap[node + 1];
    const end = heap[node + 2];
    const letter = end - start > 2 && source[start] === 0x30 ? source[start + 1] | 0x20 : 0;
    const bits = letter === 0x78 ? 4 : letter === 0x6f ? 3 : letter === 0x62 ? 1 : 0;
    if (bits === 0) {
        const digits = withoutUnderscores(sliceAscii(source, start, end));
        return digits.charCodeAt(0) === 0x30 ? '0' : digits;
    }
    const digits = withoutUnderscores(sliceAscii(source, start + 2, end)).replace(/^0+(?=.)/, '');
    if (digits.length * bits - bits + 1 > MAX_INTEGER_BITS)
        return null;
    const text = BigInt(`0${String.fromCharCode(letter)}${digits}`).toString();
    return text.length > MAX_INTEGER_DIGITS ? null : text;
}
/** The value of a Constant of type Float, which may be infinite. */
function floatValue(tree, node) {
    const { heap, source } = tree;
    return Number(withoutUnderscores(sliceAscii(source, heap[node + 1], heap[node + 2])));
}
/** The imaginary part of a Constant of type Complex; its real part is 0. */
function imaginaryValue(tree, node) {
    const { heap, source } = tree;
    return Number(withoutUnderscores(sliceAscii(source, heap[node + 1], heap[node + 2] - 1)));
}
const withoutUnderscores = (text) => (text.includes('_') ? text.replaceAll('_', '') : text);

;// CONCATENATED MODULE: ./lib/python/literals/valid-text.js
const SURROGATE = /[\ud800-\udfff]/u;
/** Text that UTF-8 can hold: U+FFFD for each lone surrogate. */
function validText(value) {
    if (typeof value === 'string')
        return SURROGATE.test(value) ? value.replace(/[\ud800-\udfff]/gu, '\ufffd') : value;
    return value.map((character) => (SURROGATE.test(character) ? '\ufffd' : character)).join('');
}

;// CONCATENATED MODULE: ./lib/python/literals/docstring.js


/** The Constant that is the docstring of a Module, a class or a function, or 0. */
function docstringNode(tree, node) {
    const { heap } = tree;
    const body = bodyOf(heap, node);
    if (body === 0 || heap[body] === 0)
        return 0;
    const first = heap[body + 1];
    if (heap[first] !== 26 /* Kind.Expr */)
        return 0;
    const value = heap[first + 3 /* Field.Expr_value */];
    return heap[value] === 51 /* Kind.Constant */ && heap[value + 3 /* Field.Constant_value */] === 8 /* ConstantType.Str */ ? value : 0;
}
function bodyOf(heap, node) {
    switch (heap[node]) {
        case 1 /* Kind.Module */:
            return heap[node + 3 /* Field.Module_body */];
        case 4 /* Kind.ClassDef */:
            return heap[node + 6 /* Field.ClassDef_body */];
        case 2 /* Kind.FunctionDef */:
        case 3 /* Kind.AsyncFunctionDef */:
            return heap[node + 5 /* Field.FunctionDef_body */];
        default:
            return 0;
    }
}
/** `ast.get_docstring(node)`, with U+FFFD for lone surrogates; undefined where there is none. */
function docstring(tree, node) {
    const constant = docstringNode(tree, node);
    return constant === 0 ? undefined : cleanDocstring(validText(stringCharacters(tree, constant)));
}
/** `inspect.cleandoc`. */
function cleanDocstring(text) {
    const lines = expandTabs(text).split('\n');
    let margin = Infinity;
    for (let i = 1; i < lines.length; i++) {
        const indent = leadingSpaces(lines[i]);
        if (indent < lines[i].length && indent < margin)
            margin = indent;
    }
    lines[0] = lines[0].slice(leadingSpaces(lines[0]));
    if (margin > 0 && margin !== Infinity)
        for (let i = 1; i < lines.length; i++)
            lines[i] = lines[i].slice(margin);
    let first = 0;
    let last = lines.length;
    while (last > first && lines[last - 1] === '')
        last--;
    while (first < last && lines[first] === '')
        first++;
    return lines.slice(first, last).join('\n');
}
function leadingSpaces(line) {
    let count = 0;
    while (line.charCodeAt(count) === 0x20)
        count++;
    return count;
}
/** `str.expandtabs`: tab stops every 8 code points, counted anew after LF and CR. */
function expandTabs(text) {
    if (!text.includes('\t'))
        return text;
    let out = '';
    let column = 0;
    for (const character of text) {
        if (character === '\t') {
            const spaces = 8 - (column % 8);
            out += ' '.repeat(spaces);
            column += spaces;
        }
        else {
            out += character;
            column = character === '\n' || character === '\r' ? 0 : column + 1;
        }
    }
    return out;
}

;// CONCATENATED MODULE: ./lib/python/syntax-error.js
/** What CPython raises for source it does not accept, in its words. */
class PythonSyntaxError extends Error {
    start;
    type;
    end;
    name = 'PythonSyntaxError';
    /**
     * @param message CPython's `msg`
     * @param start byte offset in the decoded source where CPython points, or -1 where it gives no position
     * @param type the exception's class
     * @param end byte offset of CPython's `end_lineno`/`end_offset`, or -1
     */
    constructor(message, start, type = 'SyntaxError', end = -1) {
        super(message);
        this.start = start;
        this.type = type;
        this.end = end;
    }
}

;// CONCATENATED MODULE: ./lib/python/tokens.js
/** The keywords in the order of their tokens; they are the first names of every NameTable. */
const KEYWORDS = [
    'False',
    'None',
    'True',
    'and',
    'as',
    'assert',
    'async',
    'await',
    'break',
    'class',
    'continue',
    'def',
    'del',
    'elif',
    'else',
    'except',
    'finally',
    'for',
    'from',
    'global',
    'if',
    'import',
    'in',
    'is',
    'lambda',
    'nonlocal',
    'not',
    'or',
    'pass',
    'raise',
    'return',
    'try',
    'while',
    'with',
    'yield',
];
/** Soft keywords and other names that the grammar or the facts look for, with the ids that follow the keywords'. */
const KNOWN_NAMES = [
    'match',
    'case',
    'type',
    '_',
    'lazy',
    'print',
    'exec',
    'self',
    'cls',
    '__init__',
    'staticmethod',
    '__all__',
    '__debug__',
];
/** The names with fixed ids: `new NameTable(FIXED_NAMES)`. */
const FIXED_NAMES = [...KEYWORDS, ...KNOWN_NAMES];
const TOKEN_SIZE = 4;

;// CONCATENATED MODULE: ./lib/python/names.js
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
const FIRST_CAPACITY = 1 << 14;
/**
 * Factor of the hashes, another in each thread: nobody can write a file whose names all hash alike, which would cost the
 * square of their number. What is made of a file does not depend on it.
 */
const HASH_FACTOR = (Math.floor(Math.random() * 2 ** 29) * 8 + 5) | 0;
/**
 * Identifiers interned by their UTF-8 bytes: equal names have equal ids, and each is decoded to a string at most once.
 * Ids start at 1; 0 is no name. One table serves many files; `reset` between two files bounds its memory.
 */
class NameTable {
    fixed;
    /** Open addressing: ids by hash, 0 where free. Its length is a power of two. */
    slots = new Int32Array(FIRST_CAPACITY * 2);
    hashes = new Int32Array(FIRST_CAPACITY);
    starts = new Int32Array(FIRST_CAPACITY);
    ends = new Int32Array(FIRST_CAPACITY);
    bytes = new Uint8Array(FIRST_CAPACITY * 16);
    used = 0;
    strings = [undefined];
    /** Number of ids given out, 0 included. */
    count = 1;
    /** How often the ids have changed their meaning. */
    resets = 0;
    /** `fixed` names get the ids 1, 2, … and survive `reset`. */
    constructor(fixed = []) {
        this.fixed = fixed;
        for (const name of fixed)
            this.internString(name);
    }
    /** Id of the name in `source[start, end)`; `hash` must be `hashBytes` of these bytes. */
    intern(source, start, end, hash) {
        const { slots } = this;
        const mask = slots.length - 1;
        const length = end - start;
        let slot = hash & mask;
        for (let id = slots[slot]; id !== 0; id = slots[slot]) {
            if (this.hashes[id] === hash) {
                const from = this.starts[id];
                if (this.ends[id] - from === length) {
                    const { bytes } = this;
                    let i = 0;
                    while (i < length && bytes[from + i] === source[start + i])
                        i++;
                    if (i === length)
                        return id;
                }
            }
            slot = (slot + 1) & mask;
        }
        return this.add(source, start, end, hash, slot);
    }
    internString(name) {
        const bytes = encoder.encode(name);
        return this.intern(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length));
    }
    /** The name of an id; the empty string for 0. */
    text(id) {
        if (id === 0)
            return '';
        return (this.strings[id] ??= decoder.decode(this.bytes.subarray(this.starts[id], this.ends[id])));
    }
    /** Bytes that the names take; a caller resets when this grows too large. */
    get size() {
        return this.used;
    }
    /** Forgets all but the fixed names. Trees parsed before are no longer readable. */
    reset() {
        this.resets++;
        this.slots = new Int32Array(FIRST_CAPACITY * 2);
        this.used = 0;
        this.count = 1;
        this.strings = [undefined];
        for (const name of this.fixed)
            this.internString(name);
    }
    add(source, start, end, hash, slot) {
        const id = this.count++;
        if (id === this.hashes.length)
            this.grow();
        while (this.used + (end - start) > this.bytes.length) {
            const larger = new Uint8Array(this.bytes.length * 2);
            larger.set(this.bytes);
            this.bytes = larger;
        }
        this.hashes[id] = hash;
        this.starts[id] = this.used;
        for (let i = start; i < end; i++)
            this.bytes[this.used++] = source[i];
        this.ends[id] = this.used;
        this.strings.push(undefined);
        if (this.count * 2 > this.slots.length)
            this.rehash();
        else
            this.slots[slot] = id;
        return id;
    }
    grow() {
        const larger = (old) => {
            const next = new Int32Array(old.length * 2);
            next.set(old);
            return next;
        };
        this.hashes = larger(this.hashes);
        this.starts = larger(this.starts);
        this.ends = larger(this.ends);
    }
    rehash() {
        const slots = new Int32Array(this.slots.length * 2);
        const mask = slots.length - 1;
        for (let id = 1; id < this.count; id++) {
            let slot = this.hashes[id] & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = id;
        }
        this.slots = slots;
    }
}
/** The hash that `NameTable.intern` expects; the tokenizer computes the same while it scans. */
function hashBytes(source, start, end) {
    let hash = 0;
    for (let i = start; i < end; i++)
        hash = (Math.imul(hash, HASH_FACTOR) + source[i]) | 0;
    return (hash ^ (hash >>> 15)) | 0;
}

;// CONCATENATED MODULE: ./lib/python/literals/check.js



/**
 * Refuses what CPython refuses inside a literal, in its words: non-ASCII text in bytes, escapes cut short, code points
 * past U+10FFFF and unknown `\N{…}` names. What CPython only warns about passes.
 *
 * `source[contentStart, contentEnd)` is the text between the quotes, or one middle of an f- or t-string with
 * `isBytes` false. CPython points at `[tokenStart, tokenEnd)`: the literal's token, for a middle the closing quote's.
 */
function checkString(source, contentStart, contentEnd, isBytes, isRaw, tokenStart, tokenEnd, version = '3.13') {
    if (isBytes) {
        for (let i = contentStart; i < contentEnd; i++) {
            if (source[i] >= 0x80) {
                throw new PythonSyntaxError('bytes can only contain ASCII literal characters', tokenStart, 'SyntaxError', tokenEnd);
            }
        }
    }
    if (isRaw)
        return;
    for (let i = contentStart; i < contentEnd; i++) {
        if (source[i] !== 0x5c)
            continue;
        const message = isBytes
            ? bytesProblem(source, contentStart, i, contentEnd)
            : stringProblem(source, contentStart, i, contentEnd, version);
        if (message !== undefined)
            throw new PythonSyntaxError(message, tokenStart, 'SyntaxError', tokenEnd);
        i++;
    }
}
/** What is wrong with the escape at `slash` of a bytes literal. */
function bytesProblem(source, start, slash, end) {
    if (source[slash + 1] !== 0x78)
        return undefined;
    if (slash + 3 < end && hexDigit(source[slash + 2]) >= 0 && hexDigit(source[slash + 3]) >= 0)
        return undefined;
    return `(value error) invalid \\x escape at position ${decodedPosition(source, start, slash, end)}`;
}
/** What is wrong with the escape at `slash` of a string. */
function stringProblem(source, start, slash, end, version) {
    switch (source[slash + 1]) {
        case 0x78: // x
            return hexProblem(source, start, slash, end, 2, 'truncated \\xXX escape');
        case 0x75: // u
            return hexProblem(source, start, slash, end, 4, 'truncated \\uXXXX escape');
        case 0x55: // U
            return hexProblem(source, start, slash, end, 8, 'truncated \\UXXXXXXXX escape');
        case 0x4e: // N
            return nameProblem(source, start, slash, end, version);
        default:
            return undefined;
    }
}
function hexProblem(source, start, slash, end, count, truncated) {
    let code = 0;
    let i = slash + 2;
    for (; count > 0; count--, i++) {
        const digit = i < end ? hexDigit(source[i]) : -1;
        if (digit < 0)
            return undecodable(source, start, slash, i, end, truncated);
        code = code * 16 + digit;
    }
    return code > 0x10ffff ? undecodable(source, start, slash, i, end, 'illegal Unicode character') : undefined;
}
function nameProblem(source, start, slash, end, version) {
    const malformed = 'malformed \\N character escape';
    const open = slash + 2;
    if (open >= end || source[open] !== 0x7b)
        return undecodable(source, start, slash, open, end, malformed);
    let close = open + 1;
    while (close < end && source[close] !== 0x7d)
        close++;
    if (close >= end || close === open + 1)
        return undecodable(source, start, slash, close, end, malformed);
    if (characterByName(source, open + 1, close, version) >= 0)
        return undefined;
    return undecodable(source, start, slash, close + 1, end, 'unknown Unicode character name');
}
/** The text of a UnicodeDecodeError for the bytes from `slash` to `stop`; an escape is never a single byte. */
function undecodable(source, start, slash, stop, end, reason) {
    const first = decodedPosition(source, start, slash, end);
    const last = decodedPosition(source, start, stop, end) - 1;
    return `(unicode error) 'unicodeescape' codec can't decode bytes in position ${first}-${last}: ${reason}`;
}
/**
 * CPython's position of byte `at`: it counts in a copy where line ends are LF, other than ASCII characters
 * are written `\Uxxxxxxxx` and a backslash before one (or at the end) `\u005c`.
 */
function decodedPosition(source, start, at, end) {
    let position = 0;
    for (let i = start; i < at; i++) {
        let byte = source[i];
        if (byte === 0x5c) {
            position++;
            if (i + 1 >= end || source[i + 1] >= 0x80)
                position += 5;
            if (i + 1 >= at)
                break;
            byte = source[++i];
        }
        if (byte === 0x0d && source[i + 1] === 0x0a)
            i++;
        if (byte < 0x80)
            position++;
        else if (byte >= 0xc0)
            position += 10;
    }
    return position;
}

;// CONCATENATED MODULE: ./lib/python/tokenizer/characters.js
const CLASSES = new Uint8Array(256);
/** 1 for ASCII letters, digits, `_` and every byte of a character beyond ASCII. */
const IDENTIFIER_PART = new Uint8Array(256);
/** 1 for the letters that can stand in a string prefix. */
const PREFIX_LETTER = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
    const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c >= 128;
    const digit = c >= 48 && c <= 57;
    if (letter)
        CLASSES[c] = 5 /* Class.Identifier */;
    if (digit)
        CLASSES[c] = 6 /* Class.Digit */;
    if (letter || digit)
        IDENTIFIER_PART[c] = 1;
}
for (const c of ' \t\f')
    CLASSES[c.charCodeAt(0)] = 1 /* Class.Space */;
for (const c of '([{')
    CLASSES[c.charCodeAt(0)] = 10 /* Class.Open */;
for (const c of ')]}')
    CLASSES[c.charCodeAt(0)] = 11 /* Class.Close */;
for (const c of '+-*/%@<>&|^~=!:,;$?`')
    CLASSES[c.charCodeAt(0)] = 12 /* Class.Operator */;
for (const c of '\'"')
    CLASSES[c.charCodeAt(0)] = 7 /* Class.Quote */;
for (const c of 'bBrRuUfFtT')
    PREFIX_LETTER[c.charCodeAt(0)] = 1;
CLASSES[10] = 2 /* Class.LineFeed */;
CLASSES[13] = 3 /* Class.CarriageReturn */;
CLASSES[35] = 4 /* Class.Comment */;
CLASSES[92] = 8 /* Class.Backslash */;
CLASSES[46] = 9 /* Class.Dot */;
CLASSES[0] = 13 /* Class.End */;
/** Tokens of one character, by that character; the tables below are indexed likewise. */
const SINGLE_OPERATORS = new Uint8Array(128);
const DOUBLE_OPERATORS = new Uint8Array(128);
const EQUAL_OPERATORS = new Uint8Array(128);
const TRIPLE_OPERATORS = new Uint8Array(128);
const single = [
    ['+', 29 /* Token.Plus */],
    ['-', 30 /* Token.Minus */],
    ['*', 31 /* Token.Star */],
    ['/', 32 /* Token.Slash */],
    ['%', 34 /* Token.Percent */],
    ['@', 35 /* Token.At */],
    ['&', 39 /* Token.Ampersand */],
    ['|', 40 /* Token.Bar */],
    ['^', 41 /* Token.Caret */],
    ['~', 42 /* Token.Tilde */],
    ['<', 43 /* Token.Less */],
    ['>', 44 /* Token.Greater */],
    ['=', 27 /* Token.Equal */],
    ['!', 28 /* Token.Exclamation */],
    [':', 20 /* Token.Colon */],
    [',', 21 /* Token.Comma */],
    [';', 22 /* Token.Semicolon */],
    ['$', 13 /* Token.Stray */],
    ['?', 13 /* Token.Stray */],
    ['`', 13 /* Token.Stray */],
    ['(', 14 /* Token.LeftParenthesis */],
    [')', 15 /* Token.RightParenthesis */],
    ['[', 16 /* Token.LeftBracket */],
    [']', 17 /* Token.RightBracket */],
    ['{', 18 /* Token.LeftBrace */],
    ['}', 19 /* Token.RightBrace */],
];
for (const [text, token] of single)
    SINGLE_OPERATORS[text.charCodeAt(0)] = token;
/** Operators of a character followed by `=`. */
const withEqual = [
    ['+', 49 /* Token.PlusEqual */],
    ['-', 50 /* Token.MinusEqual */],
    ['*', 51 /* Token.StarEqual */],
    ['/', 52 /* Token.SlashEqual */],
    ['%', 54 /* Token.PercentEqual */],
    ['@', 55 /* Token.AtEqual */],
    ['&', 59 /* Token.AmpersandEqual */],
    ['|', 60 /* Token.BarEqual */],
    ['^', 61 /* Token.CaretEqual */],
    ['<', 45 /* Token.LessEqual */],
    ['>', 46 /* Token.GreaterEqual */],
    ['=', 47 /* Token.EqualEqual */],
    ['!', 48 /* Token.NotEqual */],
    [':', 26 /* Token.ColonEqual */],
];
for (const [text, token] of withEqual)
    EQUAL_OPERATORS[text.charCodeAt(0)] = token;
/** Operators of the same character twice, and those with `=` behind them. */
const doubled = [
    ['*', 36 /* Token.DoubleStar */, 56 /* Token.DoubleStarEqual */],
    ['/', 33 /* Token.DoubleSlash */, 53 /* Token.DoubleSlashEqual */],
    ['<', 37 /* Token.LeftShift */, 57 /* Token.LeftShiftEqual */],
    ['>', 38 /* Token.RightShift */, 58 /* Token.RightShiftEqual */],
];
for (const [text, token, tripled] of doubled) {
    DOUBLE_OPERATORS[text.charCodeAt(0)] = token;
    TRIPLE_OPERATORS[text.charCodeAt(0)] = tripled;
}

;// CONCATENATED MODULE: ./lib/python/tokenizer/token-buffer.js


/** The tokens and lines of a file while they are read, in buffers that serve many files. */
class TokenBuffer {
    data = new Int32Array(1 << 16);
    count = 0;
    lineStarts = new Int32Array(1 << 12);
    lineCount = 0;
    /** Lines whose first token is a comment. */
    commentLines = 0;
    /** Start offsets of `# type: ignore` comments. */
    typeIgnores = [];
    /**
     * Index of the token behind each `# type:` comment that is not `ignore`, in order: CPython takes these for tokens, so that they
     * can be misplaced.
     */
    typeComments = [];
    source = new Uint8Array(1);
    length = 0;
    open(source, length) {
        this.source = source;
        this.length = length;
        this.count = 0;
        this.lineCount = 0;
        this.commentLines = 0;
        this.typeIgnores.length = 0;
        this.typeComments.length = 0;
        this.addLine(0);
    }
    push(kind, start, end, value = 0) {
        let t = this.count * TOKEN_SIZE;
        if (t + TOKEN_SIZE > this.data.length)
            this.growTokens();
        this.data[t++] = kind;
        this.data[t++] = start;
        this.data[t++] = end;
        this.data[t] = value;
        this.count++;
    }
    growTokens() {
        const larger = new Int32Array(this.data.length * 2);
        larger.set(this.data);
        this.data = larger;
        return larger;
    }
    addLine(start) {
        if (this.lineCount === this.lineStarts.length) {
            const larger = new Int32Array(this.lineStarts.length * 2);
            larger.set(this.lineStarts);
            this.lineStarts = larger;
        }
        this.lineStarts[this.lineCount++] = start;
    }
    /** Notes `# type: …` comments; CPython allows any blanks, also none, where its prefix "# type: " has a space. */
    readTypeComment(start, end, token) {
        const { source } = this;
        let i = start + 1;
        while (source[i] === 32 || source[i] === 9)
            i++;
        if (source[i] !== 116 || source[i + 1] !== 121 || source[i + 2] !== 112 || source[i + 3] !== 101 || source[i + 4] !== 58)
            return;
        i += 5;
        while (source[i] === 32 || source[i] === 9)
            i++;
        const ignore = 'ignore';
        let k = 0;
        while (k < 6 && source[i + k] === ignore.charCodeAt(k))
            k++;
        const after = source[i + 6];
        if (k === 6 && (i + 6 >= end || (after < 128 && (IDENTIFIER_PART[after] === 0 || after === 95))))
            this.typeIgnores.push(start);
        else
            this.typeComments.push(token);
    }
}

;// CONCATENATED MODULE: ./lib/python/tokenizer/indentation.js


const MAX_INDENT = 100;
const TAB_SIZE = 8;
/** Where logical lines begin: Indent, Dedent and lines joined by a backslash. */
class IndentationReader extends TokenBuffer {
    indents = new Int32Array(MAX_INDENT);
    alternativeIndents = new Int32Array(MAX_INDENT);
    indent = 0;
    /**
     * Measures the indentation of a logical line that begins at `i` and pushes Indent or Dedents; blank and comment
     * lines count for nothing. Columns are counted twice, with tabs of 8 and of 1, and both must agree.
     * @returns the first byte after the indentation
     */
    readIndentation(i) {
        const { source } = this;
        let c = source[i];
        let column = 0;
        let alternative = 0;
        let continued = 0;
        for (;;) {
            if (c === 32) {
                column++;
                alternative++;
            }
            else if (c === 9) {
                column = (Math.floor(column / TAB_SIZE) + 1) * TAB_SIZE;
                alternative++;
            }
            else if (c === 12) {
                column = 0;
                alternative = 0;
            }
            else if (c === 92) {
                // The indentation before the first backslash is the one that counts.
                if (continued === 0)
                    continued = column;
                i = this.continueLine(i);
                c = source[i];
                continue;
            }
            else
                break;
            c = source[++i];
        }
        if (c === 35 || c === 10 || c === 13)
            return i;
        if (c === 0 && i === this.length && column > 0)
            return i;
        if (continued !== 0) {
            column = continued;
            alternative = continued;
        }
        const current = this.indents[this.indent];
        if (column === current) {
            if (alternative !== this.alternativeIndents[this.indent])
                this.inconsistentTabs(i);
        }
        else if (column > current) {
            if (this.indent + 1 >= MAX_INDENT)
                throw new PythonSyntaxError('too many levels of indentation', i, 'IndentationError');
            if (alternative <= this.alternativeIndents[this.indent])
                this.inconsistentTabs(i);
            this.indent++;
            this.indents[this.indent] = column;
            this.alternativeIndents[this.indent] = alternative;
            this.push(2 /* Token.Indent */, this.lineStarts[this.lineCount - 1], i);
        }
        else {
            if (c === 0 && i === this.length)
                return i;
            while (this.indent > 0 && column < this.indents[this.indent]) {
                this.indent--;
                this.push(3 /* Token.Dedent */, i, i);
            }
            if (column !== this.indents[this.indent]) {
                throw new PythonSyntaxError('unindent does not match any outer indentation level', i, 'IndentationError');
            }
            if (alternative !== this.alternativeIndents[this.indent])
                this.inconsistentTabs(i);
        }
        return i;
    }
    inconsistentTabs(i) {
        throw new PythonSyntaxError('inconsistent use of tabs and spaces in indentation', i, 'TabError');
    }
    /** A backslash at `i`, which must end its line; returns the start of the next one. */
    continueLine(i) {
        const { source } = this;
        let next = i + 1;
        if (source[next] === 13)
            next += source[next + 1] === 10 ? 2 : 1;
        else if (source[next] === 10)
            next++;
        else if (next === this.length)
            throw new PythonSyntaxError('unexpected EOF while parsing', i);
        else
            throw new PythonSyntaxError('unexpected character after line continuation character', i);
        this.addLine(next);
        if (next === this.length)
            throw new PythonSyntaxError('unexpected EOF while parsing', i);
        return next;
    }
}

;// CONCATENATED MODULE: ./lib/python/tokenizer/strings.js


/** String and bytes literals, which are one token each. */
class StringReader extends IndentationReader {
    /** The f- and t-strings that the tokenizer is inside of, the innermost last. */
    modes = [];
    /** Whether the string literal scanned last has a backslash. */
    backslash = false;
    /** Kind of token that the letters [start, end) before a quote begin; Name when they are no prefix. */
    stringPrefix(start, end) {
        let bytes = false;
        let unicode = false;
        let raw = false;
        let formatted = false;
        let template = false;
        for (let i = start; i < end; i++) {
            const letter = this.source[i] | 32;
            if (letter === 98 && !bytes && !unicode && !formatted && !template)
                bytes = true;
            else if (letter === 117 && !bytes && !unicode && !raw && !formatted && !template)
                unicode = true;
            else if (letter === 114 && !raw && !unicode)
                raw = true;
            else if (letter === 102 && !formatted && !bytes && !unicode && !template)
                formatted = true;
            else if (letter === 116 && this.templates && !template && !bytes && !unicode && !formatted)
                template = true;
            else
                return 4 /* Token.Name */;
        }
        if (formatted)
            return 7 /* Token.FStringStart */;
        return template ? 10 /* Token.TStringStart */ : 6 /* Token.String */;
    }
    /** End of the string literal whose opening quote is at `i` and whose token begins at `start`. */
    scanString(start, i) {
        const { source, length } = this;
        this.backslash = false;
        const quote = source[i];
        if (source[i + 1] === quote) {
            if (source[i + 2] !== quote)
                return i + 2;
            return this.scanTripleQuoted(start, i + 3, quote);
        }
        for (i++;; i++) {
            let c = source[i];
            if (c === quote)
                return i + 1;
            if (c === 92) {
                this.backslash = true;
                c = source[++i];
                if (c === 13 && source[i + 1] === 10)
                    i++;
                if (c === 10 || c === 13)
                    this.addLine(i + 1);
                if (c !== 0 || i < length)
                    continue;
            }
            if (c === 10 || c === 13 || (c === 0 && i >= length)) {
                this.unterminated('string literal', start);
            }
        }
    }
    scanTripleQuoted(start, i, quote) {
        const { source, length } = this;
        for (;; i++) {
            let c = source[i];
            if (c === quote && source[i + 1] === quote && source[i + 2] === quote)
                return i + 3;
            if (c === 92) {
                this.backslash = true;
                c = source[++i];
                if (c !== 10 && c !== 13 && c !== 0)
                    continue;
            }
            if (c === 10)
                this.addLine(i + 1);
            else if (c === 13) {
                if (source[i + 1] === 10)
                    i++;
                this.addLine(i + 1);
            }
            else if (c === 0 && i >= length)
                this.unterminated('triple-quoted string literal', start);
        }
    }
    /** Flags of the literal scanned last, whose prefix begins at `start`. */
    stringFlags(start) {
        let flags = this.backslash ? 1 /* StringFlag.Backslash */ : 0;
        for (let i = start;; i++) {
            const letter = this.source[i];
            if ((letter | 32) === 98)
                flags |= 2 /* StringFlag.Bytes */;
            else if ((letter | 32) === 114)
                flags |= 4 /* StringFlag.Raw */;
            else if (letter === 117)
                flags |= 8 /* StringFlag.Unicode */;
            else if (letter !== 85)
                return flags;
        }
    }
    unterminated(what, start) {
        if (this.modes.length > 0) {
            const mode = this.modes.at(-1);
            let quote = start;
            while (this.source[quote] !== 34 && this.source[quote] !== 39)
                quote++;
            const size = what.startsWith('triple') ? 3 : 1;
            if (mode.quote === this.source[quote] && mode.quoteSize === size) {
                throw new PythonSyntaxError(`${mode.template ? 't' : 'f'}-string: expecting '}'`, start);
            }
        }
        throw new PythonSyntaxError(`unterminated ${what} (detected at line ${this.detectedLine()})`, start);
    }
    /** Line where an unterminated literal was noticed. An ending line break is not a further line. */
    detectedLine() {
        const lines = this.lineCount;
        return lines > 1 && this.lineStarts[lines - 1] === this.length ? lines - 1 : lines;
    }
}

;// CONCATENATED MODULE: ./lib/python/tokenizer/formatted.js


/** f- and t-strings: their starts, middles and ends are tokens, their replacement fields ordinary ones between them. */
class FormattedStringReader extends StringReader {
    /** Whether this `:` ends the expression of a replacement field: then the format spec begins behind it. */
    colonStartsFormat(c) {
        if (c !== 58)
            return false;
        const mode = this.modes.at(-1);
        if (mode.fieldDepth < 0 || mode.depth - 1 !== mode.fieldDepth)
            return false;
        mode.inFormatSpec = true;
        return true;
    }
    /** Pushes FStringStart (or TStringStart) for the token at `start` with its quote at `i`; returns the first byte of the text. */
    startFormatted(start, i, kind) {
        const { source } = this;
        const quote = source[i];
        const quoteSize = source[i + 1] === quote && source[i + 2] === quote ? 3 : 1;
        let raw = false;
        for (let p = start; p < i; p++)
            if ((source[p] | 32) === 114)
                raw = true;
        const end = i + quoteSize;
        if (this.modes.length + 1 >= 150 /* FStringMode.MAX_NESTING */)
            throw new PythonSyntaxError('too many nested f-strings', end - 1);
        this.push(kind, start, end);
        this.modes.push({
            start,
            quote,
            quoteSize,
            raw,
            template: kind === 10 /* Token.TStringStart */,
            depth: 0,
            fieldDepth: -1,
            inFormatSpec: false,
        });
        return end;
    }
    /**
     * Reads the text of the innermost f-string from `i` on: pushes middles and the end, and returns where the tokenizer
     * goes on, at a `{` or `}` that belongs to a replacement field or behind the closing quote.
     */
    formattedText(i) {
        const { source, length } = this;
        const mode = this.modes.at(-1);
        const { quote, quoteSize, raw } = mode;
        const middle = mode.template ? 11 /* Token.TStringMiddle */ : 8 /* Token.FStringMiddle */;
        let start = i;
        const flags = raw ? 1 /* MiddleFlag.Raw */ : 0;
        const flush = (end, doubled = 0) => {
            if (end > start)
                this.push(middle, start, end, flags | doubled);
        };
        for (;;) {
            const c = source[i];
            if (c === quote && (quoteSize === 1 || (source[i + 1] === quote && source[i + 2] === quote))) {
                flush(i);
                this.modes.pop();
                this.push(mode.template ? 12 /* Token.TStringEnd */ : 9 /* Token.FStringEnd */, i, i + quoteSize);
                // A nested f-string ends inside the expression of the outer one, which goes on as ordinary tokens.
                return i + quoteSize;
            }
            if (c === 123) {
                if (source[i + 1] === 123 && !mode.inFormatSpec) {
                    i += 2;
                    flush(i, 2 /* MiddleFlag.DoubledBrace */);
                    start = i;
                    continue;
                }
                flush(i);
                mode.fieldDepth++;
                if (mode.fieldDepth >= 3 /* FStringMode.MAX_FIELD_NESTING */) {
                    throw new PythonSyntaxError(`${mode.template ? 't' : 'f'}-string: expressions nested too deeply`, i);
                }
                mode.inFormatSpec = false;
                return i;
            }
            if (c === 125) {
                if (source[i + 1] === 125 && !mode.inFormatSpec && mode.depth === 0) {
                    i += 2;
                    flush(i, 2 /* MiddleFlag.DoubledBrace */);
                    start = i;
                    continue;
                }
                flush(i);
                return i;
            }
            if (c === 92) {
                const next = source[i + 1];
                if (next === 123 || next === 125) {
                    i++;
                    continue;
                }
                if (next === 78 && !raw && source[i + 2] === 123) {
                    // \N{…}: the braces belong to the escape.
                    i += 3;
                    while (source[i] !== 125 &&
                        source[i] !== quote &&
                        source[i] !== 10 &&
                        source[i] !== 13 &&
                        source[i] !== 123 &&
                        source[i] !== 92 &&
                        i < length)
                        i++;
                    if (source[i] === 125)
                        i++;
                    continue;
                }
                if (next === 13 || next === 10) {
                    i += next === 13 && source[i + 2] === 10 ? 3 : 2;
                    this.addLine(i);
                    continue;
                }
                if (next === 0 && i + 1 >= length) {
                    i++;
                    continue;
                }
                i += 2;
                continue;
            }
            if (c === 10 || c === 13) {
                if (quoteSize === 1) {
                    if (mode.inFormatSpec) {
                        if (this.templates) {
                            const letter = mode.template ? 't' : 'f';
                            throw new PythonSyntaxError(`${letter}-string: newlines are not allowed in format specifiers for single quoted ${letter}-strings`, i);
                        }
                        // A line break ends the format spec; what follows is read as tokens of the field again.
                        flush(i);
                        mode.inFormatSpec = false;
                        return i;
                    }
                    this.unterminatedFormatted(mode);
                }
                i += c === 13 && source[i + 1] === 10 ? 2 : 1;
                this.addLine(i);
                continue;
            }
            if (c === 0 && i >= length)
                this.unterminatedFormatted(mode);
            i++;
        }
    }
    unterminatedFormatted(mode) {
        const letter = mode.template ? 't' : 'f';
        const what = mode.quoteSize === 3 ? `triple-quoted ${letter}-string` : `${letter}-string`;
        throw new PythonSyntaxError(`unterminated ${what} literal (detected at line ${this.detectedLine()})`, mode.start);
    }
}

;// CONCATENATED MODULE: ./lib/python/unicode/ranges.generated.js
// Generated from CPython's unicodedata by scripts/generate-unicode.ts (3.13: Unicode 15.1.0, 3.14: Unicode 16.0.0, 3.15: Unicode 17.0.0). DO NOT EDIT.
const XidStart = {
    '3.13': '1t q 6 q 1b 1 a 1 4 1 5 n 1 v 1 cq 4 c e 5 7 1 1 1 3l 5 1 2 3 3 1 1 6 1 1 3 1 1 1 k 1 2b 1 3v 8 4m 1 12 2 1 6 15 1z r 4 4 19 17 z 2 1 2r 1 1 f 2 7 2 a 3 2 1 g 1 1 u t 2h b 1 o x 9 2 4 1 5 m 4 1 9 1 3 1 n p 7 b 5 o 1 6 h 16 1m 1i 3 1 i 1 7 a f g 4 8 2 2 2 m 1 7 1 1 3 4 3 1 g 1 d 2 1 3 e 2 a 1 8 6 4 2 2 m 1 7 1 2 1 2 1 2 v 4 1 1 j 3 g 9 1 3 1 m 1 7 1 2 1 5 3 1 i 1 f 2 n 1 b 8 2 2 2 m 1 7 1 2 1 5 3 1 u 2 1 3 f 1 h 1 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c m 1 1g 8 1 3 1 n 1 g 3 1 q 3 2 1 2 2 u 1 4 8 1 3 1 n 1 a 1 5 3 1 v 2 1 2 f 2 h 9 1 3 1 15 2 1 g 1 5 3 8 3 o 6 5 i 3 o 1 9 1 1 2 7 1m 1c 1 1 d 7 1m 2 1 1 1 5 1 o 1 1 1 a 1 1 a 1 2 5 1 1 l 4 w 1 1r 8 1 10 r 5 37 17 k 1 g 6 4 4 3 1 3 2 7 3 4 d c 1 h 12 1 1 5 1 2 17 1 99 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 11 g g 2e 2 6 3 h8 2 h 1 q 5 23 3 b 7 i d j e i e d 1 3 f 1g z 1 4 1 1v 2h 7 15 1 1 5 1y a v 1d u 2 5 b 18 4 q 1i n 9 1h 2a 1 2l 1b h 8 1i u d 2 a 18 q 10 15 3 a 10 2 9 7 17 2 3 15 4 1 6 1 2 3 1 5 5c 1s 7q 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 7 1 1 3 3 1 7 3 4 2 6 4 d 5 3 1 7 38 1 d 1 g d 2t 1 4 1 2 a 1 1 2 6 6 1 1 1 1 1 1 g 2 4 5 5 4 1 h 15 22f 6d 6 4 3 2 c 12 1 1 5 1 2 1k 7 1 g n 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 fa 3 p 9 7 5 2 5 4 2e 6 3 1 2i 1 4 5 17 1 2m h w 1c g e8 534 1s h3h 1v 1a 2 7h 3 g a 2 k 1b g v 2 28 13 9 2 2v 2 1s 5 2 1 1 1 5 o g 1 3 1 4 1 n t 1g e 1e 1q 6 3 1 1 2 b s a n p t 7 1b s 1 g 5 1 a a 5 1 15 n 3 1 8 k n 3 1 3 1e 1 1 3 2 2 5 2 1 1 1 o 3 2 b 7 3 c 6 2 6 2 6 9 7 1 7 1 17 1 e 6 37 t 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 1 1 a 1 d 1 5 1 1 1 2 1 2 1 30 x 3v 6 62 i 1s 2 1i 14 a 3b 1 1 1 3 1 1 1 1 1 1 1 1 3i 10 q 6 q b 1k 2 v 3 6 2 6 2 6 2 3 z c 1 q 1 j 1 2 1 f 2 e y 3f 1x 1h 7f t 3 1d 1b w d u 5 12 a u 2 10 4 8 1 5 16 4e i 10 4 10 4 14 8 1g c b 1 f 1 7 1 2 1 b 1 f 1 7 1 2 1v 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n a n 9 v 1t j 1 2 a m a q 1y 1k 6 2 1s 1 f 4 1 3 1 t 16 t 3 t z 8 1 s r 1i a m a j d i 32 21 1j 1f d 1f d 10 9o 16 6 2 26 t a 1 8 m 16 i 1a l r n c 1h 1l 2 2 1 d 19 w p q 10 t 1 2 1 8 z 3 1 c 1c e 4 l 1 1 1 z i 1 p j 2 1r 7 1 1 1 4 1 f 1 a 7 1b 12 8 2 2 2 m 1 7 1 2 1 5 3 1 i 1 c 5 4e 1h i 4 k 3 u 1c k 2 1 1 54 1b 15 4 10 1c k 1 1n 17 d 1 1z r 11 7 55 18 38 1s v 8 2 1 2 8 1 2 1 o f 1 1 1 2m 8 2 13 g 1 1 1 s 1 a 14 7 1 l 1 b 1a j 1 i 21 7b 9 1 11 h 1 1d u 34 7 1 2 1 12 l 1 p 6 1 2 1 w e 1 93 j f 1 1 d 1 y 3g 1 27 pm 2u 33 h 5g 218 2p f ts h 6 33t g7 6nt ft 7 v h 27 h u i 1c g 4 v l 5 j j4 1s 3k 23 5 1 1u d 1s 2 1 1 s 4qg 8 ye 16 9 6w7 4 1 7 1 2 1 83 f 1 t 3 2 1 e 4 8 b0 1s4 2z 5 d 3 9 7 a 4me 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 p 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 8 1f8 v 6 6 79 1q 42 19 a 7 g 1 8x u i 18 dg s l0 7 1 4 1 2 1 f 1 5h 1n 1w 7 1 xg 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 3es wyo w 37e 6 66 2 4g2 e 5rl f ha 1wi f2 15u 3t7 5 38g',
    '3.14': '1t q 6 q 1b 1 a 1 4 1 5 n 1 v 1 cq 4 c e 5 7 1 1 1 3l 5 1 2 3 3 1 1 6 1 1 3 1 1 1 k 1 2b 1 3v 8 4m 1 12 2 1 6 15 1z r 4 4 19 17 z 2 1 2r 1 1 f 2 7 2 a 3 2 1 g 1 1 u t 2h b 1 o x 9 2 4 1 5 m 4 1 9 1 3 1 n p 7 b 5 o 1 6 h 16 1m 1i 3 1 i 1 7 a f g 4 8 2 2 2 m 1 7 1 1 3 4 3 1 g 1 d 2 1 3 e 2 a 1 8 6 4 2 2 m 1 7 1 2 1 2 1 2 v 4 1 1 j 3 g 9 1 3 1 m 1 7 1 2 1 5 3 1 i 1 f 2 n 1 b 8 2 2 2 m 1 7 1 2 1 5 3 1 u 2 1 3 f 1 h 1 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c m 1 1g 8 1 3 1 n 1 g 3 1 q 3 2 1 2 2 u 1 4 8 1 3 1 n 1 a 1 5 3 1 v 2 1 2 f 2 h 9 1 3 1 15 2 1 g 1 5 3 8 3 o 6 5 i 3 o 1 9 1 1 2 7 1m 1c 1 1 d 7 1m 2 1 1 1 5 1 o 1 1 1 a 1 1 a 1 2 5 1 1 l 4 w 1 1r 8 1 10 r 5 37 17 k 1 g 6 4 4 3 1 3 2 7 3 4 d c 1 h 12 1 1 5 1 2 17 1 99 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 11 g g 2e 2 6 3 h8 2 h 1 q 5 23 3 b 7 i d j e i e d 1 3 f 1g z 1 4 1 1v 2h 7 15 1 1 5 1y a v 1d u 2 5 b 18 4 q 1i n 9 1h 2a 1 2l 1b h 8 1i u d 2 a 18 q 10 15 3 a 10 2 b 5 17 2 3 15 4 1 6 1 2 3 1 5 5c 1s 7q 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 7 1 1 3 3 1 7 3 4 2 6 4 d 5 3 1 7 38 1 d 1 g d 2t 1 4 1 2 a 1 1 2 6 6 1 1 1 1 1 1 g 2 4 5 5 4 1 h 15 22f 6d 6 4 3 2 c 12 1 1 5 1 2 1k 7 1 g n 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 fa 3 p 9 7 5 2 5 4 2e 6 3 1 2i 1 4 5 17 1 2m h w 1c g e8 534 1s h3h 1v 1a 2 7h 3 g a 2 k 1b g v 2 28 13 9 2 2v 2 1v 2 2 1 1 1 8 l g 1 3 1 4 1 n t 1g e 1e 1q 6 3 1 1 2 b s a n p t 7 1b s 1 g 5 1 a a 5 1 15 n 3 1 8 k n 3 1 3 1e 1 1 3 2 2 5 2 1 1 1 o 3 2 b 7 3 c 6 2 6 2 6 9 7 1 7 1 17 1 e 6 37 t 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 1 1 a 1 d 1 5 1 1 1 2 1 2 1 30 x 3v 6 62 i 1s 2 1i 14 a 3b 1 1 1 3 1 1 1 1 1 1 1 1 3i 10 q 6 q b 1k 2 v 3 6 2 6 2 6 2 3 z c 1 q 1 j 1 2 1 f 2 e y 3f 1x 1h 7f t 3 1d 1b w d u 5 12 a u 2 10 4 8 1 5 16 4e i 10 4 10 4 14 8 1g c b 1 f 1 7 1 2 1 b 1 f 1 7 1 2 3 1g c 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n a n 9 v 1t j 1 2 a m a q 1y 1k 6 2 1s 1 f 4 1 3 1 t 16 t 3 t z 8 1 s r 1i a m a j d i 32 21 1j 1f d 1f d 10 12 s 9 n 6y 16 6 2 g 3 1n t a 1 8 m 16 i 1a l r n c 1h 1l 2 2 1 d 19 w p q 10 t 1 2 1 8 z 3 1 c 1c e 4 l 1 1 1 z i 1 p j 2 1r 7 1 1 1 4 1 f 1 a 7 1b 12 8 2 2 2 m 1 7 1 2 1 5 3 1 i 1 c 5 u a 1 1 2 1 1 12 1 1 p 1 1 1 18 1h i 4 k 3 u 1c k 2 1 1 54 1b 15 4 10 1c k 1 1n 17 d 1 1z r 11 7 55 18 38 1s v 8 2 1 2 8 1 2 1 o f 1 1 1 2m 8 2 13 g 1 1 1 s 1 a 14 7 1 l 1 b 1a j 1 i 21 5j x v 9 1 11 h 1 1d u 34 7 1 2 1 12 l 1 p 6 1 2 1 w e 1 93 j f 1 1 d 1 y 3g 1 27 pm 2u 33 h 5g 218 2p f ts h 6 p 32z 5 g7 5a1 u 1cy ft 7 v h 27 h u i 1c g 4 v l 5 j c0 19 5v 1s 3k 23 5 1 1u d 1s 2 1 1 s 4qg 8 ye 15 a 6w7 4 1 7 1 2 1 83 f 1 t 3 2 1 e 4 8 b0 1s4 2z 5 d 3 9 7 a 4me 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 p 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 8 1f8 v 6 6 79 1q 42 19 a 7 g 1 8x u i 18 dg s 6c u 2 1 dr 7 1 4 1 2 1 f 1 5h 1n 1w 7 1 xg 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 3es wyo w 37e 6 66 2 4g2 e 5rl f ha 1wi f2 15u 3t7 5 38g',
    '3.15': '1t q 6 q 1b 1 a 1 4 1 5 n 1 v 1 cq 4 c e 5 7 1 1 1 3l 5 1 2 3 3 1 1 6 1 1 3 1 1 1 k 1 2b 1 3v 8 4m 1 12 2 1 6 15 1z r 4 4 19 17 z 2 1 2r 1 1 f 2 7 2 a 3 2 1 g 1 1 u t 2h b 1 o x 9 2 4 1 5 m 4 1 9 1 3 1 n p 7 b 5 o 1 7 g 16 1m 1i 3 1 i 1 7 a f g 4 8 2 2 2 m 1 7 1 1 3 4 3 1 g 1 d 2 1 3 e 2 a 1 8 6 4 2 2 m 1 7 1 2 1 2 1 2 v 4 1 1 j 3 g 9 1 3 1 m 1 7 1 2 1 5 3 1 i 1 f 2 n 1 b 8 2 2 2 m 1 7 1 2 1 5 3 1 u 2 1 3 f 1 h 1 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c m 1 1g 8 1 3 1 n 1 g 3 1 q 3 1 2 2 2 u 1 4 8 1 3 1 n 1 a 1 5 3 1 u 3 1 2 f 2 h 9 1 3 1 15 2 1 g 1 5 3 8 3 o 6 5 i 3 o 1 9 1 1 2 7 1m 1c 1 1 d 7 1m 2 1 1 1 5 1 o 1 1 1 a 1 1 a 1 2 5 1 1 l 4 w 1 1r 8 1 10 r 5 37 17 k 1 g 6 4 4 3 1 3 2 7 3 4 d c 1 h 12 1 1 5 1 2 17 1 99 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 11 g g 2e 2 6 3 h8 2 h 1 q 5 23 3 b 7 i d j e i e d 1 3 f 1g z 1 4 1 1v 2h 7 15 1 1 5 1y a v 1d u 2 5 b 18 4 q 1i n 9 1h 2a 1 2l 1b h 8 1i u d 2 a 18 q 10 15 3 a 10 2 b 5 17 2 3 15 4 1 6 1 2 3 1 5 5c 1s 7q 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 7 1 1 3 3 1 7 3 4 2 6 4 d 5 3 1 7 38 1 d 1 g d 2t 1 4 1 2 a 1 1 2 6 6 1 1 1 1 1 1 g 2 4 5 5 4 1 h 15 22f 6d 6 4 3 2 c 12 1 1 5 1 2 1k 7 1 g n 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 fa 3 p 9 7 5 2 5 4 2e 6 3 1 2i 1 4 5 17 1 2m h w 1c g e8 534 1s h3h 1v 1a 2 7h 3 g a 2 k 1b g v 2 28 13 9 2 2v 2 2a k h 1 3 1 4 1 n t 1g e 1e 1q 6 3 1 1 2 b s a n p t 7 1b s 1 g 5 1 a a 5 1 15 n 3 1 8 k n 3 1 3 1e 1 1 3 2 2 5 2 1 1 1 o 3 2 b 7 3 c 6 2 6 2 6 9 7 1 7 1 17 1 e 6 37 t 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 1 1 a 1 d 1 5 1 1 1 2 1 2 1 30 x 3v 6 62 i 1s 2 1i 14 a 3b 1 1 1 3 1 1 1 1 1 1 1 1 3i 10 q 6 q b 1k 2 v 3 6 2 6 2 6 2 3 z c 1 q 1 j 1 2 1 f 2 e y 3f 1x 1h 7f t 3 1d 1b w d u 5 12 a u 2 10 4 8 1 5 16 4e i 10 4 10 4 14 8 1g c b 1 f 1 7 1 2 1 b 1 f 1 7 1 2 3 1g c 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n a n 9 v 1t j 1 2 a m a q 6 q 12 1k 6 2 1s 1 f 4 1 3 1 t 16 t 3 t z 8 1 s r 1i a m a j d i 32 21 1j 1f d 1f d 10 12 s 9 n 6y 16 6 2 g 6 1k t a 1 8 m 16 i 1a l r n c 1h 1l 2 2 1 d 19 w p q 10 t 1 2 1 8 z 3 1 c 1c e 4 l 1 1 1 z i 1 p j 2 1r 7 1 1 1 4 1 f 1 a 7 1b 12 8 2 2 2 m 1 7 1 2 1 5 3 1 i 1 c 5 u a 1 1 2 1 1 12 1 1 p 1 1 1 18 1h i 4 k 3 u 1c k 2 1 1 54 1b 15 4 10 1c k 1 1n 17 d 1 1z r 11 7 55 18 38 1s v 8 2 1 2 8 1 2 1 o f 1 1 1 2m 8 2 13 g 1 1 1 s 1 a 14 7 1 l 1 b 1a j 1 i 21 5j x v 9 1 11 h 1 1d u 34 7 1 2 1 12 l 1 p 6 1 2 1 w e 1 n 18 78 j f 1 1 d 1 y 3g 1 27 pm 2u 33 h 5g 218 2p f ts h 6 p 32z 5 g7 5a1 u 1cy ft 7 v h 27 h u i 1c g 4 v l 5 j c0 19 5v 1s w p 2 p 18 23 5 1 1u d 1s 2 1 1 e 5 9 5p2 15 w 2p 37 6pp 4 1 7 1 2 1 83 f 1 t 3 2 1 e 4 8 b0 1s4 2z 5 d 3 9 7 a 4me 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 p 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 8 1f8 v 6 6 79 1q 42 19 a 7 g 1 8x u i 18 dg s 6c u 2 1 5r v 1 3 1 2 1 7 2 5 9 2 68 7 1 4 1 2 1 f 1 5h 1n 1w 7 1 xg 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 3es wyo w 3dq 2 4ge 2 5rl f ha 1wi f2 15u 3t7 5 6ju',
};
const XidContinue = {
    '3.13': '1c a 7 q 4 1 1 q 1b 1 a 1 1 1 2 1 5 n 1 v 1 cq 4 c e 5 7 1 1 1 h 39 1 2 3 3 1 1 6 5 1 1 1 k 1 2b 1 3v 1 5 2 4m 1 12 2 1 6 15 8 19 1 1 1 2 1 2 1 1 8 r 4 4 t b 5 22 4 2u 1 8 2 a 1 j 2 1 g 1n 2 2t e 1i 4 1 2 1 2 1a i s 4 b 5 o 1 6 9 22 1 3l 2 a 1 j 1 8 2 2 2 m 1 7 1 1 3 4 2 9 2 2 2 4 8 1 4 2 1 5 2 c a 1 1 1 2 3 1 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 3 1 7 4 1 1 7 g b 3 1 9 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 4 2 a 9 7 1 3 1 8 2 2 2 m 1 7 1 2 1 5 2 9 2 2 2 3 7 3 4 2 1 5 2 a 1 1 g 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c 4 5 3 3 1 4 2 1 6 1 e a g d 1 3 1 n 1 g 2 9 1 3 1 4 7 2 1 3 2 1 2 4 2 a g 4 1 8 1 3 1 n 1 a 1 5 2 9 1 3 1 4 7 2 6 2 1 4 2 a 1 3 c d 1 3 1 1f 1 3 1 5 5 4 7 5 2 a a 6 1 3 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 6 a 2 2 d 1m 5 f 1 a 13 2 1 1 1 5 1 o 1 1 1 n 2 5 1 1 1 7 1 a 2 4 w 1 n 2 6 a b 1 1 1 1 1 4 a 1 10 4 k 1 i 1 10 9 1 1l 22 6 26 2 12 1 1 5 1 2 17 1 99 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 2 3 9 9 e g g 2e 2 6 3 h8 2 h 1 q 5 23 3 b 7 m 9 m b k c d 1 3 1 2 c 2c 3 1 4 2 2 a x 3 1 b 6 2h 7 17 5 1y a v 1 c 4 c a 14 2 5 b 18 4 q 6 b 11 s 4 1r 1 t 2 b 6 a d 1 8 e 1 g 1d 25 3 a h 9 c 38 c 1k 8 a 3 1d 2 9 7 17 2 3 g 3 1 13 5 eu 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 7 1 1 3 3 1 7 3 4 2 6 4 d 5 3 1 7 f 2 1d 2 j 1 s 1 d 1 g d 1f d 4 1 3 c h 1 4 1 2 a 1 1 2 6 6 1 1 1 1 1 1 g 2 4 5 5 4 1 h 15 22f 6d 6 9 c 12 1 1 5 1 2 1k 7 1 f o 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 1 w ed 3 p f 1 5 2 5 4 2e 2 2 2 3 1 2n 5 17 1 2m h w 1c g e8 534 1s h3h 1v 1a 2 7h 3 s k 1c 4 a 1 37 11 9 2 2v 2 1s 5 2 1 1 1 5 o 1i 4 1 j 1g c 1y a a 6 o 3 1 1 1d 2 10 c t 3 1t e b 6 v 1 1j 9 e 2 a 6 n 3 21 o 3 2 g 2 5 a 6 2 6 2 6 9 7 1 7 1 17 1 e 6 3f 1 2 2 a 6 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 c 1 d 1 5 1 1 1 2 1 2 1 30 x 3v 6 62 i 1s 2 1i 14 a 6 g g g 3 2 o 3 x 1 1 1 3 1 1 1 1 1 1 1 1 3i j a 7 q 4 1 1 q a 2i 3 6 2 6 2 6 2 3 z c 1 q 1 j 1 2 1 f 2 e y 3f 1x 1h 3s 1 3m t 3 1d f 1 v w d u 5 17 5 u 2 10 4 8 1 5 16 4e 2 a 6 10 4 10 4 14 8 1g c b 1 f 1 7 1 2 1 b 1 f 1 7 1 2 1v 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n a n 9 v 1t j 1 2 a m a q 1y 1k 6 2 1s 4 1 2 5 8 1 3 1 t 2 3 4 1 w t 3 t z 8 1 u p 1i a m a j d i 32 21 1j 1f d 1f d 14 8 a 92 16 1 2 3 2 23 w a 1 8 x v m 16 l r n 9 1z v g 9 1o 7 1 d p 7 a 6 1h 1 a 4 4 8 10 2 1 9 1x 4 4 1 d 1 1 z i 1 11 6 4 1q 7 1 1 1 4 1 f 1 a 7 1n 5 a 6 4 1 8 2 2 2 m 1 7 1 2 1 5 1 a 2 2 2 3 2 1 6 1 5 7 2 7 3 5 3v 23 5 a 4 4 u 1y 1 1 8 a 4m 1i 2 9 n 6 y 1t 3 1 b a 12 1l 7 a 1i r 2 f 4 a 6 7 55 1n 2t 22 l 8 2 1 2 8 1 2 1 u 1 2 2 9 c a 1y 8 2 1a 2 8 1 2 r 1r 8 1 8 22 3 1 i 21 7b 9 1 19 1 9 f a o u 2 m 1 e 21 7 1 2 1 18 3 1 1 2 1 9 8 a 6 6 1 2 1 11 1 2 1 6 7 a 8m n 9 h 1 15 3 5 d a 2e 1 27 pm 2u 33 h 5g 218 2p f ts g m 33e g7 6nt ft 7 v 1 a 6 27 1 a 6 u 2 5 b 1j 9 4 c a 9 l 5 j j4 1s 3k 23 4 1l 7 h 1s 2 1 2 b 2 e 4qg 8 ye 16 9 6w7 4 1 7 1 2 1 83 f 1 t 3 2 1 e 4 8 b0 1s4 2z 5 d 3 9 7 a 3 2 3mp 1a 2 n f2 5 3 6 8 8 2 7 u 4 44 3 cb 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 p 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 8 2 1e e8 1j 4 1e 8 1 e 1 m 5 1 f uo v 6 6 5x 7 1 h 2 7 1 2 1 5 5 1q x 1 34 19 3 e 2 a 4 1 8x v h 1m d2 16 km 7 1 4 1 2 1 f 1 5h b 7 15 24 4 a x2 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 2lw a sm wyo w 37e 6 66 2 4g2 e 5rl f ha 1wi f2 15u 3t7 5 38g f9e8 6o',
    '3.14': '1c a 7 q 4 1 1 q 1b 1 a 1 1 1 2 1 5 n 1 v 1 cq 4 c e 5 7 1 1 1 h 39 1 2 3 3 1 1 6 5 1 1 1 k 1 2b 1 3v 1 5 2 4m 1 12 2 1 6 15 8 19 1 1 1 2 1 2 1 1 8 r 4 4 t b 5 22 4 2u 1 8 2 a 1 j 2 1 g 1n 2 2t e 1i 4 1 2 1 2 1a i s 4 b 5 o 1 6 8 23 1 3l 2 a 1 j 1 8 2 2 2 m 1 7 1 1 3 4 2 9 2 2 2 4 8 1 4 2 1 5 2 c a 1 1 1 2 3 1 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 3 1 7 4 1 1 7 g b 3 1 9 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 4 2 a 9 7 1 3 1 8 2 2 2 m 1 7 1 2 1 5 2 9 2 2 2 3 7 3 4 2 1 5 2 a 1 1 g 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c 4 5 3 3 1 4 2 1 6 1 e a g d 1 3 1 n 1 g 2 9 1 3 1 4 7 2 1 3 2 1 2 4 2 a g 4 1 8 1 3 1 n 1 a 1 5 2 9 1 3 1 4 7 2 6 2 1 4 2 a 1 3 c d 1 3 1 1f 1 3 1 5 5 4 7 5 2 a a 6 1 3 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 6 a 2 2 d 1m 5 f 1 a 13 2 1 1 1 5 1 o 1 1 1 n 2 5 1 1 1 7 1 a 2 4 w 1 n 2 6 a b 1 1 1 1 1 4 a 1 10 4 k 1 i 1 10 9 1 1l 22 6 26 2 12 1 1 5 1 2 17 1 99 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 2 3 9 9 e g g 2e 2 6 3 h8 2 h 1 q 5 23 3 b 7 m 9 m b k c d 1 3 1 2 c 2c 3 1 4 2 2 a x 3 1 b 6 2h 7 17 5 1y a v 1 c 4 c a 14 2 5 b 18 4 q 6 b 11 s 4 1r 1 t 2 b 6 a d 1 8 e 1 g 1d 25 3 a h 9 c 38 c 1k 8 a 3 1d 2 b 5 17 2 3 g 3 1 13 5 eu 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 7 1 1 3 3 1 7 3 4 2 6 4 d 5 3 1 7 f 2 1d 2 j 1 s 1 d 1 g d 1f d 4 1 3 c h 1 4 1 2 a 1 1 2 6 6 1 1 1 1 1 1 g 2 4 5 5 4 1 h 15 22f 6d 6 9 c 12 1 1 5 1 2 1k 7 1 f o 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 1 w ed 3 p f 1 5 2 5 4 2e 2 2 2 3 1 2n 5 17 1 2m h w 1c g e8 534 1s h3h 1v 1a 2 7h 3 s k 1c 4 a 1 37 11 9 2 2v 2 1v 2 2 1 1 1 8 l 1i 4 1 j 1g c 1y a a 6 o 3 1 1 1d 2 10 c t 3 1t e b 6 v 1 1j 9 e 2 a 6 n 3 21 o 3 2 g 2 5 a 6 2 6 2 6 9 7 1 7 1 17 1 e 6 3f 1 2 2 a 6 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 c 1 d 1 5 1 1 1 2 1 2 1 30 x 3v 6 62 i 1s 2 1i 14 a 6 g g g 3 2 o 3 x 1 1 1 3 1 1 1 1 1 1 1 1 3i j a 7 q 4 1 1 q a 2i 3 6 2 6 2 6 2 3 z c 1 q 1 j 1 2 1 f 2 e y 3f 1x 1h 3s 1 3m t 3 1d f 1 v w d u 5 17 5 u 2 10 4 8 1 5 16 4e 2 a 6 10 4 10 4 14 8 1g c b 1 f 1 7 1 2 1 b 1 f 1 7 1 2 3 1g c 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n a n 9 v 1t j 1 2 a m a q 1y 1k 6 2 1s 4 1 2 5 8 1 3 1 t 2 3 4 1 w t 3 t z 8 1 u p 1i a m a j d i 32 21 1j 1f d 1f d 14 8 a 6 12 3 5 1 n 6y 16 1 2 3 2 g 3 1j x a 1 8 x v m 16 l r n 9 1z v g 9 1o 7 1 d p 7 a 6 1h 1 a 4 4 8 10 2 1 9 1x 4 4 1 d 1 1 z i 1 11 6 4 1q 7 1 1 1 4 1 f 1 a 7 1n 5 a 6 4 1 8 2 2 2 m 1 7 1 2 1 5 1 a 2 2 2 3 2 1 6 1 5 7 2 7 3 5 b a 1 1 2 1 1 12 1 a 1 1 2 1 1 4 1 8 d 2 t 23 5 a 4 4 u 1y 1 1 8 a 4m 1i 2 9 n 6 y 1t 3 1 b a 12 1l 7 a 6 k s r 2 f 4 a 6 7 55 1n 2t 22 l 8 2 1 2 8 1 2 1 u 1 2 2 9 c a 1y 8 2 1a 2 8 1 2 r 1r 8 1 8 22 3 1 i 21 5j x f a 6 9 1 19 1 9 f a o u 2 m 1 e 21 7 1 2 1 18 3 1 1 2 1 9 8 a 6 6 1 2 1 11 1 2 1 6 7 a 8m n 9 h 1 15 3 5 d b 2d 1 27 pm 2u 33 h 5g 218 2p f ts g m a 32z 5 g7 5a1 1m 1c6 ft 7 v 1 a 6 27 1 a 6 u 2 5 b 1j 9 4 c a 9 l 5 j c0 19 3 a 5i 1s 3k 23 4 1l 7 h 1s 2 1 2 b 2 e 4qg 8 ye 15 a 6w7 4 1 7 1 2 1 83 f 1 t 3 2 1 e 4 8 b0 1s4 2z 5 d 3 9 7 a 3 2 381 a ee 1a 2 n f2 5 3 6 8 8 2 7 u 4 44 3 cb 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 p 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 8 2 1e e8 1j 4 1e 8 1 e 1 m 5 1 f uo v 6 6 5x 7 1 h 2 7 1 2 1 5 5 1q x 1 34 19 3 e 2 a 4 1 8x v h 1m d2 16 5y 17 dh 7 1 4 1 2 1 f 1 5h b 7 15 24 4 a x2 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 2lw a sm wyo w 37e 6 66 2 4g2 e 5rl f ha 1wi f2 15u 3t7 5 38g f9e8 6o',
    '3.15': '1c a 7 q 4 1 1 q 1b 1 a 1 1 1 2 1 5 n 1 v 1 cq 4 c e 5 7 1 1 1 h 39 1 2 3 3 1 1 6 5 1 1 1 k 1 2b 1 3v 1 5 2 4m 1 12 2 1 6 15 8 19 1 1 1 2 1 2 1 1 8 r 4 4 t b 5 22 4 2u 1 8 2 a 1 j 2 1 g 1n 2 2t e 1i 4 1 2 1 2 1a i s 4 b 5 o 1 7 7 23 1 3l 2 a 1 j 1 8 2 2 2 m 1 7 1 1 3 4 2 9 2 2 2 4 8 1 4 2 1 5 2 c a 1 1 1 2 3 1 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 3 1 7 4 1 1 7 g b 3 1 9 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 4 2 a 9 7 1 3 1 8 2 2 2 m 1 7 1 2 1 5 2 9 2 2 2 3 7 3 4 2 1 5 2 a 1 1 g 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c 4 5 3 3 1 4 2 1 6 1 e a g d 1 3 1 n 1 g 2 9 1 3 1 4 7 2 1 3 1 2 2 4 2 a g 4 1 8 1 3 1 n 1 a 1 5 2 9 1 3 1 4 7 2 5 3 1 4 2 a 1 3 c d 1 3 1 1f 1 3 1 5 5 4 7 5 2 a a 6 1 3 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 6 a 2 2 d 1m 5 f 1 a 13 2 1 1 1 5 1 o 1 1 1 n 2 5 1 1 1 7 1 a 2 4 w 1 n 2 6 a b 1 1 1 1 1 4 a 1 10 4 k 1 i 1 10 9 1 1l 22 6 26 2 12 1 1 5 1 2 17 1 99 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 2 3 9 9 e g g 2e 2 6 3 h8 2 h 1 q 5 23 3 b 7 m 9 m b k c d 1 3 1 2 c 2c 3 1 4 2 2 a x 3 1 b 6 2h 7 17 5 1y a v 1 c 4 c a 14 2 5 b 18 4 q 6 b 11 s 4 1r 1 t 2 b 6 a d 1 8 e 1 v 2 c k 25 3 a h 9 c 38 c 1k 8 a 3 1d 2 b 5 17 2 3 g 3 1 13 5 eu 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 7 1 1 3 3 1 7 3 4 2 6 4 d 5 3 1 7 f 2 1d 2 j 1 s 1 d 1 g d 1f d 4 1 3 c h 1 4 1 2 a 1 1 2 6 6 1 1 1 1 1 1 g 2 4 5 5 4 1 h 15 22f 6d 6 9 c 12 1 1 5 1 2 1k 7 1 f o 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 1 w ed 3 p f 1 5 2 5 4 2e 2 2 2 3 1 2n 5 17 1 2m h w 1c g e8 534 1s h3h 1v 1a 2 7h 3 s k 1c 4 a 1 37 11 9 2 2v 2 2a k 1j 4 1 j 1g c 1y a a 6 o 3 1 1 1d 2 10 c t 3 1t e b 6 v 1 1j 9 e 2 a 6 n 3 21 o 3 2 g 2 5 a 6 2 6 2 6 9 7 1 7 1 17 1 e 6 3f 1 2 2 a 6 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 c 1 d 1 5 1 1 1 2 1 2 1 30 x 3v 6 62 i 1s 2 1i 14 a 6 g g g 3 2 o 3 x 1 1 1 3 1 1 1 1 1 1 1 1 3i j a 7 q 4 1 1 q a 2i 3 6 2 6 2 6 2 3 z c 1 q 1 j 1 2 1 f 2 e y 3f 1x 1h 3s 1 3m t 3 1d f 1 v w d u 5 17 5 u 2 10 4 8 1 5 16 4e 2 a 6 10 4 10 4 14 8 1g c b 1 f 1 7 1 2 1 b 1 f 1 7 1 2 3 1g c 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n a n 9 v 1t j 1 2 a m a q 6 q 12 1k 6 2 1s 4 1 2 5 8 1 3 1 t 2 3 4 1 w t 3 t z 8 1 u p 1i a m a j d i 32 21 1j 1f d 1f d 14 8 a 6 12 3 5 1 n 6y 16 1 2 3 2 g 6 1e z a 1 8 x v m 16 l r n 9 1z v g 9 1o 7 1 d p 7 a 6 1h 1 a 4 4 8 10 2 1 9 1x 4 4 1 d 1 1 z i 1 11 6 4 1q 7 1 1 1 4 1 f 1 a 7 1n 5 a 6 4 1 8 2 2 2 m 1 7 1 2 1 5 1 a 2 2 2 3 2 1 6 1 5 7 2 7 3 5 b a 1 1 2 1 1 12 1 a 1 1 2 1 1 4 1 8 d 2 t 23 5 a 4 4 u 1y 1 1 8 a 4m 1i 2 9 n 6 y 1t 3 1 b a 12 1l 7 a 6 k s r 2 f 4 a 6 7 55 1n 2t 22 l 8 2 1 2 8 1 2 1 u 1 2 2 9 c a 1y 8 2 1a 2 8 1 2 r 1r 8 1 8 22 3 1 i 21 2v 8 2g x f a 6 9 1 19 1 9 f a o u 2 m 1 e 21 7 1 2 1 18 3 1 1 2 1 9 8 a 6 6 1 2 1 11 1 2 1 6 7 a 6 18 4 a 6u n 9 h 1 15 3 5 d b 2d 1 27 pm 2u 33 h 5g 218 2p f ts g m a 32z 5 g7 5a1 1m 1c6 ft 7 v 1 a 6 27 1 a 6 u 2 5 b 1j 9 4 c a 9 l 5 j c0 19 3 a 5i 1s w p 2 p 18 23 4 1l 7 h 1s 2 1 2 b 7 9 5p2 15 w 2p 37 6pp 4 1 7 1 2 1 83 f 1 t 3 2 1 e 4 8 b0 1s4 2z 5 d 3 9 7 a 3 2 381 a ee 1a 2 n f2 5 3 6 8 8 2 7 u 4 44 3 cb 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 p 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 8 2 1e e8 1j 4 1e 8 1 e 1 m 5 1 f uo v 6 6 5x 7 1 h 2 7 1 2 1 5 5 1q x 1 34 19 3 e 2 a 4 1 8x v h 1m d2 16 5y 17 5h v 1 m 8 2 68 7 1 4 1 2 1 f 1 5h b 7 15 24 4 a x2 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 2lw a sm wyo w 3dq 2 4ge 2 5rl f ha 1wi f2 15u 3t7 5 6ju f62u 6o',
};
const Printable = {
    '3.13': 'w 2n y c 1 ju 2 6 4 7 1 1 1 k 1 b1 1 12 2 1e 2 3 1 1j 8 r 4 6 h m 1 5c 1 1c 2 1n 2 2t e 1n 2 1d 2 f 1 s 2 1 1 b 5 v 9 22 1 4h 1 8 2 2 2 m 1 7 1 1 3 4 2 9 2 2 2 4 8 1 4 2 1 5 2 p 2 3 1 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 3 1 7 4 1 1 7 h a 3 1 9 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 4 2 c 7 7 1 3 1 8 2 2 2 m 1 7 1 2 1 5 2 9 2 2 2 3 7 3 4 2 1 5 2 i a 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c 4 5 3 3 1 4 2 1 6 1 e l 5 d 1 3 1 n 1 g 2 9 1 3 1 4 7 2 1 3 2 1 2 4 2 a 7 m 1 3 1 n 1 a 1 5 2 9 1 3 1 4 7 2 6 2 1 4 2 a 1 3 c d 1 3 1 1f 1 3 1 6 4 g 2 q 1 3 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 6 a 2 3 c 1m 4 t 11 2 1 1 1 5 1 o 1 1 1 n 2 5 1 1 1 7 1 a 2 4 w 20 1 10 4 13 1 10 1 f 1 d 11 5i 1 1 5 1 2 ah 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 2 w 3 q 6 2e 2 6 2 hs 1 s 3 2h 7 m 9 o 9 k c d 1 3 1 2 c 2m 2 a 6 a 6 e 1 b 6 2h 7 17 5 1y a v 1 c 4 c 4 1 3 16 2 5 b 18 4 q 6 b 3 1q 2 1t 1 t 2 b 6 a 6 e 2 v 1d 25 3 1b 1 38 8 1o 3 f 3 1o 7 17 2 b 8 17 5 eu 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 f 1 e 2 6 1 j 2 3 1 9 h o 8 1b h 2 2 r 1 d 3 x f x f 3w 4 if p b l 1ec 2 w 1 9p 5 19 1 1 5 1 2 1k 7 2 e o 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 1 3i y q 1 2h c 5y q g 1 1r 1 2e 2 2v 5 17 1 2m 1 2c b 1c 1 mlp 3 1j 9 9o k 54 8 5n 5 2 1 1 1 5 o 1n 3 a 6 1k 8 1y 8 c 6 38 b u 3 26 1 b 4 x 1 1j 9 e 2 a 2 2v o s a 6 2 6 2 6 9 7 1 7 1 1o 4 3i 2 a 6 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 q 1 5 1 1 1 2 1 2 1 3h g cd 2 1i 7 1 w 16 6 1f 1 j 1 4 4 5 1 3r 4 5a 3 6 2 6 2 6 2 3 3 7 1 7 d 2 2 c 1 q 1 j 1 2 1 f 2 e y 3f 5 3 4 19 3 2g 1 d 3 1 1b 1a 3m t 3 1d f s 4 10 9 u 5 17 5 u 1 11 4 e 16 4e 2 a 6 10 4 10 4 14 8 1g b c 1 f 1 7 1 2 1 b 1 f 1 7 1 2 1v 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n 1 20 8 9 1c j 1 2 5 x 3 r 5 1 1s 1k 4 k 2 1e 1 2 5 8 1 3 1 t 2 3 4 a 7 9 7 1s w 13 4 c 9 1i 3 t 2 r 5 q 7 4 c 7 28 21 1j 1f d 1f 7 1a 8 a 86 v 1 16 1 3 2 2 23 17 8 16 m q 12 s k n 9 26 4 10 9 1q 1 5 d p 7 a 6 1h 1 i 8 13 9 2o 1 k b i 1 1b 1q 7 1 1 1 4 1 f 1 b 6 1n 5 a 6 4 1 8 2 2 2 m 1 7 1 2 1 5 1 a 2 2 2 3 2 1 6 1 5 7 2 7 3 5 3v 2k 1 5 u 20 8 a 4m 1i 2 12 y 1x b a 6 d j 1m 6 a 1i r 2 f 4 n 55 1o 2s 2b c 8 2 1 2 8 1 2 1 u 1 2 2 c 9 a 1y 8 2 1a 2 b r 20 8 2b d 21 7 a 6u 9 1 19 1 e a t 3 w 2 m 1 e 21 7 1 2 1 18 3 1 1 2 1 9 8 a 6 6 1 2 1 11 1 2 1 6 7 a 8m p 7 h 1 15 3 s 2e 1 f 1e d pn 2u 33 1 5 b 5g 218 2r d ts g m 33e g7 6nt ft 7 v 1 a 4 29 1 a 6 u 2 6 a 1y a a 1 7 1 l 5 j j4 2j 2t 23 4 1l 7 h 1s 5 b 2 e 4qg 8 ye 16 9 6w7 4 1 7 1 2 1 83 f 1 t 3 2 1 e 4 8 b0 1s4 2z 5 d 3 9 7 a 2 4 3mo 1a 2 n 9 38 1o 6u a 13 2 22 8 34 l 1y 3e k c k c 2f 9 p 3r 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 84 2 ji f 5 1 f uo v 6 6 5x 7 1 h 2 7 1 2 1 5 5 1q x 1 34 19 3 e 2 a 4 2 8w v h 1m 5 1 cw 16 km 7 1 4 1 2 1 f 1 5h 2 g 15 24 4 a 4 2 lt 1w 24 1p 5e 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 1g 2 7i 18 4 2s c f 2 f 1 f 1 11 a 4u 1k t d 18 4 9 7 2 e 6 4a rc 4 h 3 d 3 3b 4 2n 6 c 4 1 f c 4 1k 8 a 6 14 8 u 2 2 26 9g c e 2 d 3 9 7 1a 1 7 8 e 4 9 7 9 7 43 1 1j 11 a sm wyo w 37e 6 66 2 4g2 e 5rl f ha 1wi f2 15u 3t7 5 38g f9e8 6o',
    '3.14': 'w 2n y c 1 ju 2 6 4 7 1 1 1 k 1 b1 1 12 2 1e 2 3 1 1j 8 r 4 6 h m 1 5c 1 1c 2 1n 2 2t e 1n 2 1d 2 f 1 s 2 1 1 b 5 v 8 23 1 4h 1 8 2 2 2 m 1 7 1 1 3 4 2 9 2 2 2 4 8 1 4 2 1 5 2 p 2 3 1 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 3 1 7 4 1 1 7 h a 3 1 9 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 4 2 c 7 7 1 3 1 8 2 2 2 m 1 7 1 2 1 5 2 9 2 2 2 3 7 3 4 2 1 5 2 i a 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c 4 5 3 3 1 4 2 1 6 1 e l 5 d 1 3 1 n 1 g 2 9 1 3 1 4 7 2 1 3 2 1 2 4 2 a 7 m 1 3 1 n 1 a 1 5 2 9 1 3 1 4 7 2 6 2 1 4 2 a 1 3 c d 1 3 1 1f 1 3 1 6 4 g 2 q 1 3 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 6 a 2 3 c 1m 4 t 11 2 1 1 1 5 1 o 1 1 1 n 2 5 1 1 1 7 1 a 2 4 w 20 1 10 4 13 1 10 1 f 1 d 11 5i 1 1 5 1 2 ah 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 2 w 3 q 6 2e 2 6 2 hs 1 s 3 2h 7 m 9 o 9 k c d 1 3 1 2 c 2m 2 a 6 a 6 e 1 b 6 2h 7 17 5 1y a v 1 c 4 c 4 1 3 16 2 5 b 18 4 q 6 b 3 1q 2 1t 1 t 2 b 6 a 6 e 2 v 1d 25 1 4m 8 1o 3 f 3 1q 5 17 2 b 8 17 5 eu 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 f 1 e 2 6 1 j 2 3 1 9 h o 8 1b h 2 2 r 1 d 3 x f x f 3w 4 ii m b l 1ec 2 w 1 9p 5 19 1 1 5 1 2 1k 7 2 e o 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 1 3i y q 1 2h c 5y q g 1 1r 1 2e 2 2v 5 17 1 2m 1 2e 9 1c 1 mlp 3 1j 9 9o k 54 8 5q 2 2 1 1 1 8 l 1n 3 a 6 1k 8 1y 8 c 6 38 b u 3 26 1 b 4 x 1 1j 9 e 2 a 2 2v o s a 6 2 6 2 6 9 7 1 7 1 1o 4 3i 2 a 6 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 q 1 5 1 1 1 2 1 2 1 3h g cd 2 1i 7 1 w 16 6 1f 1 j 1 4 4 5 1 3r 4 5a 3 6 2 6 2 6 2 3 3 7 1 7 d 2 2 c 1 q 1 j 1 2 1 f 2 e y 3f 5 3 4 19 3 2g 1 d 3 1 1b 1a 3m t 3 1d f s 4 10 9 u 5 17 5 u 1 11 4 e 16 4e 2 a 6 10 4 10 4 14 8 1g b c 1 f 1 7 1 2 1 b 1 f 1 7 1 2 3 1g c 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n 1 20 8 9 1c j 1 2 5 x 3 r 5 1 1s 1k 4 k 2 1e 1 2 5 8 1 3 1 t 2 3 4 a 7 9 7 1s w 13 4 c 9 1i 3 t 2 r 5 q 7 4 c 7 28 21 1j 1f d 1f 7 1a 8 a 6 12 3 t 8 2 5s v 1 16 1 3 2 2 g 3 1j 18 8 16 m q 12 s k n 9 26 4 10 9 1q 1 5 d p 7 a 6 1h 1 i 8 13 9 2o 1 k b i 1 1b 1q 7 1 1 1 4 1 f 1 b 6 1n 5 a 6 4 1 8 2 2 2 m 1 7 1 2 1 5 1 a 2 2 2 3 2 1 6 1 5 7 2 7 3 5 b a 1 1 2 1 1 12 1 a 1 1 2 1 1 4 1 a 1 2 8 2 t 2k 1 5 u 20 8 a 4m 1i 2 12 y 1x b a 6 d j 1m 6 a 6 k s r 2 f 4 n 55 1o 2s 2b c 8 2 1 2 8 1 2 1 u 1 2 2 c 9 a 1y 8 2 1a 2 b r 20 8 2b d 21 7 a 52 y e a 6 9 1 19 1 e a t 3 w 2 m 1 e 21 7 1 2 1 18 3 1 1 2 1 9 8 a 6 6 1 2 1 11 1 2 1 6 7 a 8m p 7 h 1 15 3 t 2d 1 f 1e d pn 2u 33 1 5 b 5g 218 2r d ts g m a 32z 5 g7 5a1 1m 1c6 ft 7 v 1 a 4 29 1 a 6 u 2 6 a 1y a a 1 7 1 l 5 j c0 1m 5i 2j 2t 23 4 1l 7 h 1s 5 b 2 e 4qg 8 ye 15 a 6w7 4 1 7 1 2 1 83 f 1 t 3 2 1 e 4 8 b0 1s4 2z 5 d 3 9 7 a 2 4 31c 6y 6 c4 24 1a 2 n 9 38 1o 6u a 13 2 22 8 34 l 1y 3e k c k c 2f 9 p 3r 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 84 2 ji f 5 1 f uo v 6 6 5x 7 1 h 2 7 1 2 1 5 5 1q x 1 34 19 3 e 2 a 4 2 8w v h 1m 5 1 cw 16 5y 17 4 1 dc 7 1 4 1 2 1 f 1 5h 2 g 15 24 4 a 4 2 lt 1w 24 1p 5e 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 1g 2 7i 18 4 2s c f 2 f 1 f 1 11 a 4u 1k t d 18 4 9 7 2 e 6 4a rc 4 h 3 d 3 3b 4 2n 6 c 4 1 f c 4 1k 8 a 6 14 8 u 2 c 4 2 1q 9g c e 2 d 3 a 5 1k 7 f 2 b 6 9 7 43 1 2u sm wyo w 37e 6 66 2 4g2 e 5rl f ha 1wi f2 15u 3t7 5 38g f9e8 6o',
    '3.15': 'w 2n y c 1 ju 2 6 4 7 1 1 1 k 1 b1 1 12 2 1e 2 3 1 1j 8 r 4 6 h m 1 5c 1 1c 2 1n 2 2t e 1n 2 1d 2 f 1 s 2 1 1 b 5 w 7 23 1 4h 1 8 2 2 2 m 1 7 1 1 3 4 2 9 2 2 2 4 8 1 4 2 1 5 2 p 2 3 1 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 3 1 7 4 1 1 7 h a 3 1 9 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 4 2 c 7 7 1 3 1 8 2 2 2 m 1 7 1 2 1 5 2 9 2 2 2 3 7 3 4 2 1 5 2 i a 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c 4 5 3 3 1 4 2 1 6 1 e l 5 d 1 3 1 n 1 g 2 9 1 3 1 4 7 2 1 3 1 2 2 4 2 a 7 m 1 3 1 n 1 a 1 5 2 9 1 3 1 4 7 2 5 3 1 4 2 a 1 3 c d 1 3 1 1f 1 3 1 6 4 g 2 q 1 3 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 6 a 2 3 c 1m 4 t 11 2 1 1 1 5 1 o 1 1 1 n 2 5 1 1 1 7 1 a 2 4 w 20 1 10 4 13 1 10 1 f 1 d 11 5i 1 1 5 1 2 ah 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 2 w 3 q 6 2e 2 6 2 hs 1 s 3 2h 7 m 9 o 9 k c d 1 3 1 2 c 2m 2 a 6 a 6 e 1 b 6 2h 7 17 5 1y a v 1 c 4 c 4 1 3 16 2 5 b 18 4 q 6 b 3 1q 2 1t 1 t 2 b 6 a 6 e 2 1a 2 c k 25 1 4m 8 1o 3 f 3 1q 5 17 2 b 8 17 5 eu 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 f 1 e 2 6 1 j 2 3 1 9 h o 8 1b h 2 2 r 1 d 3 y e x f 3w 4 ii m b l 1ec 2 am 5 19 1 1 5 1 2 1k 7 2 e o 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 1 3i y q 1 2h c 5y q g 1 1r 1 2e 2 2v 5 17 1 2m 1 2e 9 1c 1 mlp 3 1j 9 9o k 54 8 65 k 1o 3 a 6 1k 8 1y 8 c 6 38 b u 3 26 1 b 4 x 1 1j 9 e 2 a 2 2v o s a 6 2 6 2 6 9 7 1 7 1 1o 4 3i 2 a 6 8mc c n 4 1d 6is a6 2 2y 12 7 c 5 5 q 1 5 1 1 1 2 1 2 1 i2 w 16 6 1f 1 j 1 4 4 5 1 3r 4 5a 3 6 2 6 2 6 2 3 3 7 1 7 d 2 2 c 1 q 1 j 1 2 1 f 2 e y 3f 5 3 4 19 3 2g 1 d 3 1 1b 1a 3m t 3 1d f s 4 10 9 u 5 17 5 u 1 11 4 e 16 4e 2 a 6 10 4 10 4 14 8 1g b c 1 f 1 7 1 2 1 b 1 f 1 7 1 2 3 1g c 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n 1 20 8 9 1c j 1 2 5 x 3 r 5 r 12 1k 4 k 2 1e 1 2 5 8 1 3 1 t 2 3 4 a 7 9 7 1s w 13 4 c 9 1i 3 t 2 r 5 q 7 4 c 7 28 21 1j 1f d 1f 7 1a 8 a 6 12 3 t 8 2 5s v 1 16 1 3 2 2 g 6 8 9 x 1a 8 16 m q 12 s k n 9 26 4 10 9 1q 1 5 d p 7 a 6 1h 1 i 8 13 9 2o 1 k b i 1 1b 1q 7 1 1 1 4 1 f 1 b 6 1n 5 a 6 4 1 8 2 2 2 m 1 7 1 2 1 5 1 a 2 2 2 3 2 1 6 1 5 7 2 7 3 5 b a 1 1 2 1 1 12 1 a 1 1 2 1 1 4 1 a 1 2 8 2 t 2k 1 5 u 20 8 a 4m 1i 2 12 y 1x b a 6 d j 1m 6 a 6 k s r 2 f 4 n 55 1o 2s 2b c 8 2 1 2 8 1 2 1 u 1 2 2 c 9 a 1y 8 2 1a 2 b r 20 8 2b d 21 7 a 2e 8 2g y e a 6 9 1 19 1 e a t 3 w 2 m 1 e 21 7 1 2 1 18 3 1 1 2 1 9 8 a 6 6 1 2 1 11 1 2 1 6 7 a 6 18 4 a 6u p 7 h 1 15 3 t 2d 1 f 1e d pn 2u 33 1 5 b 5g 218 2r d ts g m a 32z 5 g7 5a1 1m 1c6 ft 7 v 1 a 4 29 1 a 6 u 2 6 a 1y a a 1 7 1 l 5 j c0 1m 5i 2j 5 p 2 p 18 23 4 1l 7 h 1s 5 b 7 9 5p2 15 w 2p 37 6pp 4 1 7 1 2 1 83 f 1 t 3 2 1 e 4 8 b0 1s4 2z 5 d 3 9 7 a 2 4 31c 71 3 c4 6 n f h f 1a 2 n 9 38 1o 6u a 13 2 22 8 34 l 1y 3e k c k c 2f 9 p 3r 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 84 2 ji f 5 1 f uo v 6 6 5x 7 1 h 2 7 1 2 1 5 5 1q x 1 34 19 3 e 2 a 4 2 8w v h 1m 5 1 cw 16 5y 17 4 1 5c v 1 m 8 2 68 7 1 4 1 2 1 f 1 5h 2 g 15 24 4 a 4 2 lt 1w 24 1p 5e 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 1g 2 7i 18 4 2s c f 2 f 1 f 1 11 a 4u 1k t d 18 4 9 7 2 e 6 4a rd 3 h 3 d 3 62 6 c 4 1 f c 4 1k 8 a 6 14 8 u 2 c 4 2 e 9 13 9k 8 e 2 d 3 b 3 1l 1 1 4 g 2 c 4 a 7 43 1 2v sl wyo w 3dq 2 4ge 2 5rl f ha 1wi f2 15u 3t7 5 6ju f62u 6o',
};

;// CONCATENATED MODULE: ./lib/python/unicode/properties.js


/** One property's ranges, unpacked for the version asked last: a process reads the syntax of one Python. */
class Property {
    packed;
    bounds = new Int32Array(0);
    version;
    constructor(packed) {
        this.packed = packed;
    }
    has(code, version) {
        if (version !== this.version) {
            this.bounds = unpackRanges(this.packed[version]);
            this.version = version;
        }
        return inRanges(this.bounds, code);
    }
}
const xidStart = new Property(XidStart);
const xidContinue = new Property(XidContinue);
const printable = new Property(Printable);
/** Whether a code point may begin an identifier; `_`, which CPython adds to XID_Start, is not counted. */
function isXidStart(code, version) {
    return xidStart.has(code, version);
}
/** Whether a code point may follow in an identifier. */
function isXidContinue(code, version) {
    return xidContinue.has(code, version);
}
/** `str.isprintable` of one code point. */
function isPrintable(code, version) {
    if (code < 0x7f)
        return code >= 0x20;
    return printable.has(code, version);
}

;// CONCATENATED MODULE: ./lib/python/tokenizer/identifiers.js



const identifiers_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const identifiers_encoder = new TextEncoder();
const UNDERSCORE = 95;
/** Interns an identifier that has characters beyond ASCII, in its NFKC form, as Python compares it. */
function internUnicodeIdentifier(names, source, start, end, version) {
    const text = identifiers_decoder.decode(source.subarray(start, end));
    let offset = start;
    for (const character of text) {
        const code = character.codePointAt(0);
        const valid = offset === start ? code === UNDERSCORE || isXidStart(code, version) : isXidContinue(code, version);
        if (!valid) {
            const hex = code.toString(16).toUpperCase().padStart(4, '0');
            const message = isPrintable(code, version)
                ? `invalid character '${character}' (U+${hex})`
                : `invalid non-printable character U+${hex}`;
            throw new PythonSyntaxError(message, offset);
        }
        offset += identifiers_encoder.encode(character).length;
    }
    const normalized = identifiers_encoder.encode(text.normalize('NFKC'));
    return names.intern(normalized, 0, normalized.length, hashBytes(normalized, 0, normalized.length));
}

;// CONCATENATED MODULE: ./lib/python/tokenizer/numbers.js

/** CPython's default limit on the digits of a decimal integer. */
const numbers_MAX_INTEGER_DIGITS = 4300;
const isDigit = (c) => c >= 48 && c <= 57;
const isIdentifierPart = (c) => isDigit(c) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95;
const isHexDigit = (c) => isDigit(c) || ((c | 32) >= 97 && (c | 32) <= 102);
const isOctalDigit = (c) => c >= 48 && c <= 55;
const isBinaryDigit = (c) => c === 48 || c === 49;
/** End of the number that begins at `i` with a digit, or with a dot and a digit. */
function scanNumber(source, i) {
    const start = i;
    if (source[i] === 48) {
        const letter = source[i + 1] | 32;
        if (letter === 120)
            return scanRadix(source, i + 2, isHexDigit, 'hexadecimal');
        if (letter === 111)
            return scanRadix(source, i + 2, isOctalDigit, 'octal');
        if (letter === 98)
            return scanRadix(source, i + 2, isBinaryDigit, 'binary');
    }
    let leadingZero = false;
    if (source[i] !== 46) {
        i = scanDigits(source, i);
        leadingZero = source[start] === 48 && hasNonZeroDigit(source, start, i);
    }
    let isInteger = true;
    if (source[i] === 46) {
        isInteger = false;
        i++;
        if (isDigit(source[i]))
            i = scanDigits(source, i);
    }
    if ((source[i] | 32) === 101) {
        const sign = source[i + 1] === 43 || source[i + 1] === 45;
        if (isDigit(source[sign ? i + 2 : i + 1])) {
            isInteger = false;
            i = scanDigits(source, sign ? i + 2 : i + 1);
        }
        else if (sign)
            throw new PythonSyntaxError('invalid decimal literal', i + 1);
        else
            checkEnd(source, i, 'decimal');
    }
    if ((source[i] | 32) === 106) {
        i++;
        checkEnd(source, i, 'imaginary');
        return i;
    }
    if (isInteger && leadingZero) {
        let zeros = start;
        while (source[zeros] === 48 || source[zeros] === 95)
            zeros++;
        throw new PythonSyntaxError('leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers', start, 'SyntaxError', zeros);
    }
    checkEnd(source, i, 'decimal');
    if (isInteger && i - start > numbers_MAX_INTEGER_DIGITS && source[start] !== 48)
        checkDigits(source, start, i);
    return i;
}
/** digit ('_'? digit)* */
function scanDigits(source, i) {
    for (;;) {
        while (isDigit(source[i]))
            i++;
        if (source[i] !== 95)
            return i;
        i++;
        if (!isDigit(source[i]))
            throw new PythonSyntaxError('invalid decimal literal', i - 1);
    }
}
function scanRadix(source, i, isOne, name) {
    do {
        if (source[i] === 95)
            i++;
        const c = source[i];
        if (!isOne(c)) {
            if (isDigit(c))
                throw new PythonSyntaxError(`invalid digit '${String.fromCharCode(c)}' in ${name} literal`, i);
            throw new PythonSyntaxError(`invalid ${name} literal`, i - 1);
        }
        while (isOne(source[i]))
            i++;
    } while (source[i] === 95);
    const c = source[i];
    if (isDigit(c))
        throw new PythonSyntaxError(`invalid digit '${String.fromCharCode(c)}' in ${name} literal`, i);
    checkEnd(source, i, name);
    return i;
}
function hasNonZeroDigit(source, start, end) {
    for (let i = start; i < end; i++)
        if (source[i] > 48 && source[i] !== 95)
            return true;
    return false;
}
const FOLLOWING_KEYWORDS = ['and', 'else', 'for', 'or', 'not'].map((keyword) => Buffer.from(keyword));
function isWord(source, i, word) {
    for (let k = 0; k < word.length; k++)
        if (source[i + k] !== word[k])
            return false;
    const after = source[i + word.length];
    return !isIdentifierPart(after) && after < 128;
}
/** What follows a number may be a keyword that can follow an expression, but no other name: `1if x else y`, not `1x`. */
function checkEnd(source, i, kind) {
    const c = source[i];
    if (!isIdentifierPart(c))
        return;
    const second = source[i + 1];
    // `if`, `in` and `is` CPython knows by two letters; the others it wants as whole words.
    if (c === 105 && (second === 102 || second === 110 || second === 115))
        return;
    if (!FOLLOWING_KEYWORDS.some((keyword) => isWord(source, i, keyword)))
        throw new PythonSyntaxError(`invalid ${kind} literal`, i - 1);
}
function checkDigits(source, start, end) {
    let digits = 0;
    for (let i = start; i < end; i++)
        if (source[i] !== 95)
            digits++;
    if (digits <= numbers_MAX_INTEGER_DIGITS)
        return;
    throw new PythonSyntaxError(`Exceeds the limit (${numbers_MAX_INTEGER_DIGITS} digits) for integer string conversion: value has ${digits} digits; ` +
        'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.', start, 'SyntaxError', end);
}

;// CONCATENATED MODULE: ./lib/python/tokenizer.js







const MAX_BRACKETS = 200;
/**
 * CPython's tokenizer over bytes: the whole file into flat quads (see tokens.ts), before anything is parsed.
 * Source is read up to `length` and must have a NUL behind it; NULs inside were refused before.
 * When it throws, `tokens` holds what stood before the error.
 */
class Tokenizer extends FormattedStringReader {
    names;
    version;
    brackets = new Uint8Array(MAX_BRACKETS);
    bracketStarts = new Int32Array(MAX_BRACKETS);
    level = 0;
    templates;
    constructor(names, version) {
        super();
        this.names = names;
        this.version = version;
        this.templates = version !== '3.13';
    }
    tokenize(source, length) {
        this.open(source, length);
        this.indent = 0;
        this.level = 0;
        this.modes.length = 0;
        this.run();
    }
    /** Bracket that is open at the end of what was read, or -1: what `'(' was never closed` points at. */
    get openBracket() {
        return this.level > 0 ? this.bracketStarts[this.level - 1] : -1;
    }
    run() {
        const { source, length, names } = this;
        const factor = HASH_FACTOR;
        let data = this.data;
        let t = 0;
        let i = 0;
        let atLineStart = true;
        for (;;) {
            if (atLineStart) {
                atLineStart = false;
                if (this.level === 0) {
                    this.count = t / TOKEN_SIZE;
                    i = this.readIndentation(i);
                    t = this.count * TOKEN_SIZE;
                    data = this.data;
                }
            }
            let c = source[i];
            while (c === 32 || c === 9 || c === 12)
                c = source[++i];
            if (t + TOKEN_SIZE > data.length) {
                this.count = t / TOKEN_SIZE;
                data = this.growTokens();
            }
            const start = i;
            switch (CLASSES[c]) {
                case 5 /* Class.Identifier */: {
                    let hash = 0;
                    let high = c;
                    do {
                        hash = (Math.imul(hash, factor) + c) | 0;
                        c = source[++i];
                        high |= c;
                    } while (IDENTIFIER_PART[c] === 1);
                    if ((c === 34 || c === 39) && i - start <= 2 && PREFIX_LETTER[source[start]] === 1) {
                        const prefix = this.stringPrefix(start, i);
                        if (prefix === 6 /* Token.String */) {
                            this.count = t / TOKEN_SIZE;
                            i = this.scanString(start, i);
                            data[t] = 6 /* Token.String */;
                            data[t + 1] = start;
                            data[t + 2] = i;
                            data[t + 3] = this.stringFlags(start);
                            t += TOKEN_SIZE;
                            continue;
                        }
                        if (prefix !== 4 /* Token.Name */) {
                            this.count = t / TOKEN_SIZE;
                            i = this.startFormatted(start, i, prefix);
                            i = this.formattedText(i);
                            data = this.data;
                            t = this.count * TOKEN_SIZE;
                            continue;
                        }
                    }
                    let id;
                    if (high < 128) {
                        id = names.intern(source, start, i, (hash ^ (hash >>> 15)) | 0);
                        data[t] = id <= KEYWORDS.length ? 62 /* Token.FirstKeyword */ + id - 1 : 4 /* Token.Name */;
                    }
                    else {
                        this.count = t / TOKEN_SIZE;
                        id = internUnicodeIdentifier(names, source, start, i, this.version);
                        data[t] = 4 /* Token.Name */;
                    }
                    data[t + 1] = start;
                    data[t + 2] = i;
                    data[t + 3] = id;
                    t += TOKEN_SIZE;
                    continue;
                }
                case 12 /* Class.Operator */: {
                    const next = source[i + 1];
                    let token = 0;
                    let size = 1;
                    if (this.modes.length > 0 && this.colonStartsFormat(c))
                        token = 20 /* Token.Colon */;
                    else if (next === 61 && EQUAL_OPERATORS[c] !== 0) {
                        token = EQUAL_OPERATORS[c];
                        size = 2;
                    }
                    else if (next === c && DOUBLE_OPERATORS[c] !== 0) {
                        if (source[i + 2] === 61) {
                            token = TRIPLE_OPERATORS[c];
                            size = 3;
                        }
                        else {
                            token = DOUBLE_OPERATORS[c];
                            size = 2;
                        }
                    }
                    else if (next === 62 && c === 45) {
                        token = 25 /* Token.Arrow */;
                        size = 2;
                    }
                    else if (next === 62 && c === 60) {
                        token = 48 /* Token.NotEqual */;
                        size = 2;
                    }
                    else
                        token = SINGLE_OPERATORS[c];
                    i += size;
                    data[t] = token;
                    data[t + 1] = start;
                    data[t + 2] = i;
                    t += TOKEN_SIZE;
                    if (this.modes.length > 0 && this.modes.at(-1).inFormatSpec) {
                        this.count = t / TOKEN_SIZE;
                        i = this.formattedText(i);
                        data = this.data;
                        t = this.count * TOKEN_SIZE;
                    }
                    continue;
                }
                case 10 /* Class.Open */: {
                    if (this.level >= MAX_BRACKETS) {
                        this.count = t / TOKEN_SIZE;
                        throw new PythonSyntaxError('too many nested parentheses', i);
                    }
                    this.brackets[this.level] = c;
                    this.bracketStarts[this.level] = i;
                    this.level++;
                    if (this.modes.length > 0)
                        this.modes.at(-1).depth++;
                    data[t] = SINGLE_OPERATORS[c];
                    data[t + 1] = start;
                    data[t + 2] = ++i;
                    t += TOKEN_SIZE;
                    continue;
                }
                case 11 /* Class.Close */: {
                    this.count = t / TOKEN_SIZE;
                    const field = this.closeBracket(c, i);
                    data[t] = SINGLE_OPERATORS[c];
                    data[t + 1] = start;
                    data[t + 2] = ++i;
                    t += TOKEN_SIZE;
                    if (field) {
                        this.count = t / TOKEN_SIZE;
                        i = this.formattedText(i);
                        data = this.data;
                        t = this.count * TOKEN_SIZE;
                    }
                    continue;
                }
                case 9 /* Class.Dot */:
                case 6 /* Class.Digit */: {
                    if (c === 46 && CLASSES[source[i + 1]] !== 6 /* Class.Digit */) {
                        const ellipsis = source[i + 1] === 46 && source[i + 2] === 46;
                        i += ellipsis ? 3 : 1;
                        data[t] = ellipsis ? 24 /* Token.Ellipsis */ : 23 /* Token.Dot */;
                    }
                    else {
                        this.count = t / TOKEN_SIZE;
                        i = scanNumber(source, i);
                        data[t] = 5 /* Token.Number */;
                    }
                    data[t + 1] = start;
                    data[t + 2] = i;
                    t += TOKEN_SIZE;
                    continue;
                }
                case 7 /* Class.Quote */: {
                    this.count = t / TOKEN_SIZE;
                    i = this.scanString(start, i);
                    data[t] = 6 /* Token.String */;
                    data[t + 1] = start;
                    data[t + 2] = i;
                    data[t + 3] = this.backslash ? 1 /* StringFlag.Backslash */ : 0;
                    t += TOKEN_SIZE;
                    continue;
                }
                case 4 /* Class.Comment */: {
                    do
                        c = source[++i];
                    while (c !== 10 && c !== 13 && c !== 0);
                    const lineStart = this.lineStarts[this.lineCount - 1];
                    if (t === 0 || data[t - TOKEN_SIZE + 2] <= lineStart)
                        this.commentLines++;
                    this.readTypeComment(start, i, t / TOKEN_SIZE);
                    continue;
                }
                case 2 /* Class.LineFeed */:
                case 3 /* Class.CarriageReturn */: {
                    i += c === 13 && source[i + 1] === 10 ? 2 : 1;
                    this.addLine(i);
                    atLineStart = true;
                    if (this.level > 0)
                        continue;
                    // A line without tokens is no logical line.
                    const previous = t === 0 ? 1 /* Token.Newline */ : data[t - TOKEN_SIZE];
                    if (previous === 1 /* Token.Newline */ || previous === 2 /* Token.Indent */ || previous === 3 /* Token.Dedent */)
                        continue;
                    data[t] = 1 /* Token.Newline */;
                    data[t + 1] = start;
                    data[t + 2] = i;
                    t += TOKEN_SIZE;
                    continue;
                }
                case 8 /* Class.Backslash */: {
                    this.count = t / TOKEN_SIZE;
                    i = this.continueLine(i);
                    continue;
                }
                case 13 /* Class.End */: {
                    if (i < length) {
                        this.count = t / TOKEN_SIZE;
                        throw new PythonSyntaxError('source code cannot contain null bytes', i);
                    }
                    this.count = t / TOKEN_SIZE;
                    this.finish(i);
                    return;
                }
                default: {
                    this.count = t / TOKEN_SIZE;
                    throw new PythonSyntaxError(`invalid non-printable character U+${c.toString(16).toUpperCase().padStart(4, '0')}`, i);
                }
            }
        }
    }
    /** Newline, dedents and the EndMarker; an open bracket is an error. */
    finish(end) {
        if (this.level > 0) {
            const open = this.openBracket;
            throw new PythonSyntaxError(`'${String.fromCharCode(this.source[open])}' was never closed`, open);
        }
        const last = this.count === 0 ? 1 /* Token.Newline */ : this.data[(this.count - 1) * TOKEN_SIZE];
        if (last !== 1 /* Token.Newline */ && last !== 2 /* Token.Indent */ && last !== 3 /* Token.Dedent */)
            this.push(1 /* Token.Newline */, end, end);
        while (this.indent > 0) {
            this.indent--;
            this.push(3 /* Token.Dedent */, end, end);
        }
        this.push(0 /* Token.EndMarker */, end, end);
    }
    closeBracket(c, i) {
        const mode = this.modes.at(-1);
        const text = String.fromCharCode(c);
        const letter = mode?.template === true ? 't' : 'f';
        if (mode?.depth === 0 && c === 125) {
            throw new PythonSyntaxError(`${letter}-string: single '}' is not allowed`, i);
        }
        if (this.level === 0)
            throw new PythonSyntaxError(`unmatched '${text}'`, i);
        this.level--;
        const opening = this.brackets[this.level];
        // '(' and ')' are neighbours in ASCII, the other pairs stand two apart.
        if (c - opening !== (c === 41 ? 1 : 2)) {
            if (mode !== undefined && opening === 123 && mode.depth - 1 === mode.fieldDepth) {
                throw new PythonSyntaxError(`${letter}-string: unmatched '${text}'`, i);
            }
            const openedAt = this.bracketStarts[this.level];
            const line = this.lineNumber(openedAt);
            const where = line === this.lineCount ? '' : ` on line ${line}`;
            throw new PythonSyntaxError(`closing parenthesis '${text}' does not match opening parenthesis '${String.fromCharCode(opening)}'${where}`, i);
        }
        if (mode === undefined)
            return false;
        mode.depth--;
        if (mode.depth < 0)
            throw new PythonSyntaxError(`${letter}-string: unmatched '${text}'`, i);
        if (c === 125 && mode.depth === mode.fieldDepth) {
            mode.fieldDepth--;
            mode.inFormatSpec = false;
            return true;
        }
        return false;
    }
    lineNumber(offset) {
        let line = this.lineCount;
        while (line > 1 && this.lineStarts[line - 1] > offset)
            line--;
        return line;
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/builder.js





/** Nesting that the parser follows: CPython 3.13 gives up at 5,968 operators or `elif`s within each other, others earlier. */
const MAX_DEPTH = 6000;
/** Links of a chain such as `a.b.c` or `a + b + c`, each of which is a level of the tree: CPython 3.13's limit. */
const MAX_CHAIN = 9994;
/**
 * The ground all productions stand on: a cursor over the tokens, and a heap that nodes are written to (see tree.ts).
 * `p` is the index of the current token in `d`; lists are gathered on the scratch stack and written in one piece.
 */
class TreeBuilder {
    version;
    names = new NameTable(FIXED_NAMES);
    tokens;
    d = new Int32Array(0);
    p = 0;
    source = new Uint8Array(1);
    heap = new Int32Array(1 << 16);
    top = 1;
    scratch = new Int32Array(1 << 10);
    scratchTop = 0;
    depth = 0;
    minor;
    constructor(version) {
        this.version = version;
        this.minor = Number(version.slice(2));
        this.tokens = new Tokenizer(this.names, version);
    }
    // ---- tokens
    kind() {
        return this.d[this.p];
    }
    /** Kind of the `n`th token after the current one. */
    peek(n) {
        return this.d[this.p + n * TOKEN_SIZE];
    }
    start() {
        return this.d[this.p + 1];
    }
    /** Name id of the current Name token. */
    name() {
        return this.d[this.p + 3];
    }
    advance() {
        this.p += TOKEN_SIZE;
    }
    /** End of the token before the current one. */
    previousEnd() {
        return this.d[this.p - TOKEN_SIZE + 2];
    }
    /** The same, line breaks and indentation passed over: where CPython ends a compound statement. */
    previousVisibleEnd() {
        let p = this.p - TOKEN_SIZE;
        while (this.d[p] >= 1 /* Token.Newline */ && this.d[p] <= 3 /* Token.Dedent */)
            p -= TOKEN_SIZE;
        return this.d[p + 2];
    }
    accept(token) {
        if (this.d[this.p] !== token)
            return false;
        this.p += TOKEN_SIZE;
        return true;
    }
    expect(token) {
        if (this.d[this.p] !== token)
            this.fail();
        this.p += TOKEN_SIZE;
    }
    /** The name id of a Name token, which is passed. */
    expectName() {
        if (this.d[this.p] !== 4 /* Token.Name */)
            this.fail();
        const id = this.d[this.p + 3];
        this.p += TOKEN_SIZE;
        return id;
    }
    /** Rejects the file at the current token. */
    fail() {
        throw new PythonSyntaxError('invalid syntax', this.d[this.p + 1], 'SyntaxError', this.d[this.p + 2]);
    }
    failAt(node, message) {
        throw new PythonSyntaxError(message, this.heap[node + 1], 'SyntaxError', this.heap[node + 2]);
    }
    enter() {
        if (++this.depth > MAX_DEPTH) {
            this.depth = 0;
            throw new PythonSyntaxError('Parser stack overflowed - Python source too complex to parse', -1, 'MemoryError');
        }
    }
    /** Refuses a chain of more links than CPython can build. */
    checkChain(links) {
        if (links > MAX_CHAIN)
            throw new PythonSyntaxError('maximum recursion depth exceeded during ast construction', -1, 'RecursionError');
    }
    leave() {
        this.depth--;
    }
    resetDepth() {
        this.depth = 0;
    }
    // ---- nodes
    /** Room for `size` numbers at the end of the heap. */
    allocate(size) {
        const at = this.top;
        const top = at + size;
        if (top > this.heap.length) {
            const larger = new Int32Array(this.heap.length * 2 + size);
            larger.set(this.heap);
            this.heap = larger;
        }
        this.top = top;
        return at;
    }
    node0(kind, start, end) {
        const n = this.allocate(NODE_SIZES[kind]);
        const { heap } = this;
        heap[n] = kind;
        heap[n + 1] = start;
        heap[n + 2] = end;
        return n;
    }
    node1(kind, start, end, a) {
        const n = this.allocate(4);
        const { heap } = this;
        heap[n] = kind;
        heap[n + 1] = start;
        heap[n + 2] = end;
        heap[n + 3] = a;
        return n;
    }
    node2(kind, start, end, a, b) {
        const n = this.allocate(5);
        const { heap } = this;
        heap[n] = kind;
        heap[n + 1] = start;
        heap[n + 2] = end;
        heap[n + 3] = a;
        heap[n + 4] = b;
        return n;
    }
    node3(kind, start, end, a, b, c) {
        const n = this.allocate(6);
        const { heap } = this;
        heap[n] = kind;
        heap[n + 1] = start;
        heap[n + 2] = end;
        heap[n + 3] = a;
        heap[n + 4] = b;
        heap[n + 5] = c;
        return n;
    }
    /** A node of any size. */
    node(kind, start, end, fields) {
        const n = this.allocate(3 + fields.length);
        const { heap } = this;
        heap[n] = kind;
        heap[n + 1] = start;
        heap[n + 2] = end;
        for (let i = 0; i < fields.length; i++)
            heap[n + 3 + i] = fields[i];
        return n;
    }
    // ---- lists
    push(item) {
        if (this.scratchTop === this.scratch.length) {
            const larger = new Int32Array(this.scratch.length * 2);
            larger.set(this.scratch);
            this.scratch = larger;
        }
        this.scratch[this.scratchTop++] = item;
    }
    /** Moves what was pushed since `mark` into the heap: a list, 0 when empty. */
    list(mark) {
        const count = this.scratchTop - mark;
        if (count === 0)
            return 0;
        const at = this.allocate(count + 1);
        const { heap, scratch } = this;
        heap[at] = count;
        for (let i = 0; i < count; i++)
            heap[at + 1 + i] = scratch[mark + i];
        this.scratchTop = mark;
        return at;
    }
    /** The item at an index of the scratch stack. */
    pushed(index) {
        return this.scratch[index];
    }
    /** What was pushed since `mark`, taken off the scratch stack. For the few places that work on items before they are a list. */
    take(mark) {
        const items = Array.from(this.scratch.subarray(mark, this.scratchTop));
        this.scratchTop = mark;
        return items;
    }
    listOf(items) {
        if (items.length === 0)
            return 0;
        const at = this.allocate(items.length + 1);
        this.heap[at] = items.length;
        for (let i = 0; i < items.length; i++)
            this.heap[at + 1 + i] = items[i];
        return at;
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/debug-text.js


/** The text that a self-documenting field `{x = }` repeats, with what each CPython makes of it. */
class DebugTextParser extends TreeBuilder {
    /** The text of `{x = }`, whose tokens begin at `token`; CPython cuts comments out of it. */
    debugText(start, end, token, form) {
        const [textStart, textEnd] = this.minor === 13 ? this.debugTextSpan(start, end, token, form === 3 /* PieceForm.Verbatim */) : [start, end];
        const triples = [];
        let from = textStart;
        let quote = 0;
        const comment = this.commentIn(textStart, textEnd);
        for (let i = comment < 0 ? textEnd : textStart; i < textEnd; i++) {
            const byte = this.source[i];
            if (this.minor !== 13 && (byte === 34 || byte === 39))
                quote = quote === 0 ? byte : quote === byte ? 0 : quote;
            if (byte !== 35 || quote !== 0)
                continue;
            triples.push(from, i, form);
            while (i < textEnd && this.source[i] !== 10 && this.source[i] !== 13)
                i++;
            from = i;
        }
        triples.push(from, textEnd, form);
        const pieces = this.allocate(triples.length + 1);
        this.heap[pieces] = triples.length / 3;
        for (let i = 0; i < triples.length; i++)
            this.heap[pieces + 1 + i] = triples[i];
        return this.node3(51 /* Kind.Constant */, start, end, 8 /* ConstantType.Str */, pieces, 0);
    }
    /** First `#` of the text that CPython takes for a comment, or -1: 3.13 any, later versions one outside strings, as far as they see. */
    commentIn(start, end) {
        let quote = 0;
        for (let i = start; i < end; i++) {
            const byte = this.source[i];
            if (byte === 35 && quote === 0)
                return i;
            if (this.minor === 13)
                continue;
            if (byte === 92)
                i++;
            else if (byte === 34 || byte === 39)
                quote = quote === 0 ? byte : quote === byte ? 0 : quote;
        }
        return -1;
    }
    /**
     * CPython 3.13 ends the text of `{x != y = }` at the `!`, as if a conversion began there; and once it has seen a `=`, as in
     * `{f(a=1)[b:c] = }` outside a format specification, it takes a `:`, `!` or `}` in one more bracket for the end, and begins anew after a `{` in none.
     */
    debugTextSpan(start, end, token, inSpec) {
        let nesting = 0;
        let equal = false;
        let from = start;
        let to = -1;
        for (let q = token; this.d[q + 1] < end; q += TOKEN_SIZE) {
            const kind = this.d[q];
            if (kind === 7 /* Token.FStringStart */) {
                q = this.afterFormatted(q);
                continue;
            }
            const ends = kind === 20 /* Token.Colon */ || kind === 26 /* Token.ColonEqual */ || kind === 48 /* Token.NotEqual */ || kind === 19 /* Token.RightBrace */;
            if (ends && to < 0 && (nesting === 0 || (nesting === 1 && equal)))
                to = this.d[q + 1];
            if (kind === 18 /* Token.LeftBrace */ && nesting === 0 && equal) {
                from = this.d[q + 2];
                to = -1;
            }
            if (kind === 27 /* Token.Equal */ && !inSpec)
                equal = true;
            if (kind === 14 /* Token.LeftParenthesis */ || kind === 16 /* Token.LeftBracket */ || kind === 18 /* Token.LeftBrace */)
                nesting++;
            else if (kind === 15 /* Token.RightParenthesis */ || kind === 17 /* Token.RightBracket */ || kind === 19 /* Token.RightBrace */)
                nesting--;
        }
        return [from, to < 0 ? end : to];
    }
    /** The FStringEnd of the FStringStart at `q`. */
    afterFormatted(q) {
        let depth = 0;
        for (;; q += TOKEN_SIZE) {
            if (this.d[q] === 7 /* Token.FStringStart */)
                depth++;
            else if (this.d[q] === 9 /* Token.FStringEnd */ && --depth === 0)
                return q;
        }
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/strings.js




/** String literals, f-strings and t-strings, and their implicit concatenation. */
class StringParser extends DebugTextParser {
    // strings: (fstring | STRING)+ | tstring+
    strings() {
        const first = this.d[this.p];
        const second = this.peek(1);
        if (first === 6 /* Token.String */ && second !== 6 /* Token.String */ && second !== 7 /* Token.FStringStart */ && second !== 10 /* Token.TStringStart */) {
            const token = this.p;
            this.advance();
            return this.literal(token);
        }
        return this.concatenation();
    }
    /** One literal token as a Constant; its escapes are checked here. */
    literal(token) {
        const { d } = this;
        const start = d[token + 1];
        const end = d[token + 2];
        const flags = d[token + 3];
        const bytes = (flags & 2 /* StringFlag.Bytes */) !== 0;
        if (bytes || (flags & (1 /* StringFlag.Backslash */ | 4 /* StringFlag.Raw */)) === 1 /* StringFlag.Backslash */) {
            let content = start;
            while (this.source[content] !== 34 && this.source[content] !== 39)
                content++;
            const triple = end - content >= 6 && this.source[content + 1] === this.source[content] && this.source[content + 2] === this.source[content];
            const quotes = triple ? 3 : 1;
            checkString(this.source, content + quotes, end - quotes, bytes, (flags & 4 /* StringFlag.Raw */) !== 0, start, end, this.version);
        }
        return this.node3(51 /* Kind.Constant */, start, end, bytes ? 9 /* ConstantType.Bytes */ : 8 /* ConstantType.Str */, 0, flags & 8 /* StringFlag.Unicode */ ? 1 : 0);
    }
    concatenation() {
        const start = this.start();
        const firstToken = this.p;
        const mark = this.scratchTop;
        let bytes = 0;
        let plain = 0;
        let formatted = 0;
        let templates = 0;
        for (;;) {
            const kind = this.kind();
            if (kind === 6 /* Token.String */) {
                if ((this.d[this.p + 3] & 2 /* StringFlag.Bytes */) !== 0)
                    bytes++;
                else
                    plain++;
                const token = this.p;
                this.advance();
                this.push(this.literal(token));
            }
            else if (kind === 7 /* Token.FStringStart */) {
                formatted++;
                this.formattedParts(8 /* Token.FStringMiddle */, 9 /* Token.FStringEnd */);
            }
            else if (kind === 10 /* Token.TStringStart */) {
                templates++;
                this.formattedParts(11 /* Token.TStringMiddle */, 12 /* Token.TStringEnd */);
            }
            else
                break;
        }
        const end = this.previousEnd();
        if (templates > 0 && bytes + plain + formatted > 0) {
            throw new PythonSyntaxError('cannot mix t-string literals with string or bytes literals', start, 'SyntaxError', end);
        }
        if (bytes > 0 && plain + formatted > 0) {
            throw new PythonSyntaxError('cannot mix bytes and nonbytes literals', start, 'SyntaxError', end);
        }
        if (formatted + templates > 0) {
            return this.node1(templates > 0 ? 50 /* Kind.TemplateStr */ : 49 /* Kind.JoinedStr */, start, end, this.listOf(this.foldConstants(this.take(mark))));
        }
        const pieces = this.pieces(this.take(mark));
        const unicode = (this.d[firstToken + 3] & 8 /* StringFlag.Unicode */) !== 0 ? 1 : 0;
        return this.node3(51 /* Kind.Constant */, start, end, bytes > 0 ? 9 /* ConstantType.Bytes */ : 8 /* ConstantType.Str */, pieces, unicode);
    }
    /** Pushes the values of one f- or t-string: Constants, and a FormattedValue or Interpolation per replacement field. */
    formattedParts(middle, endToken) {
        const template = middle === 11 /* Token.TStringMiddle */;
        const raw = isRawPrefix(this.source, this.start(), prefixLength(this.source, this.start()));
        // CPython 3.13 decodes escapes in the text of `{x = }` too.
        const debugForm = this.minor !== 13 ? 3 /* PieceForm.Verbatim */ : raw ? 2 /* PieceForm.RawMiddle */ : 1 /* PieceForm.Middle */;
        const mark = this.scratchTop;
        this.advance();
        while (this.kind() !== endToken) {
            const kind = this.kind();
            if (kind === middle)
                this.push(this.middle(raw));
            else if (kind === 18 /* Token.LeftBrace */)
                this.replacementField(template, middle, debugForm);
            else
                this.fail();
        }
        this.checkMiddles(mark);
        this.advance();
    }
    /** Checks the escapes of the Constants pushed since `mark`; CPython points at the closing quote, which is the current token. */
    checkMiddles(mark) {
        const { heap } = this;
        for (let i = mark; i < this.scratchTop; i++) {
            const node = this.pushed(i);
            const pieces = heap[node] === 51 /* Kind.Constant */ ? heap[node + 4 /* Field.Constant_pieces */] : 0;
            const count = pieces === 0 ? 0 : heap[pieces];
            for (let p = pieces + 1; p < pieces + 1 + 3 * count; p += 3) {
                if (heap[p + 2] === 1 /* PieceForm.Middle */)
                    this.checkMiddle(heap[p], heap[p + 1]);
            }
        }
    }
    checkMiddle(start, end) {
        if (this.hasBackslash(start, end)) {
            checkString(this.source, start, end, false, false, this.start(), this.d[this.p + 2], this.version);
        }
    }
    /** A middle as a Constant of one piece. */
    middle(raw) {
        const start = this.start();
        const end = this.d[this.p + 2];
        const flags = this.d[this.p + 3];
        const textEnd = (flags & 2 /* MiddleFlag.DoubledBrace */) !== 0 ? end - 1 : end;
        this.advance();
        return this.pieceConstant(start, end, textEnd, raw ? 2 /* PieceForm.RawMiddle */ : 1 /* PieceForm.Middle */);
    }
    hasBackslash(start, end) {
        const { source } = this;
        for (let i = start; i < end; i++)
            if (source[i] === 92)
                return true;
        return false;
    }
    pieceConstant(start, end, textEnd, form) {
        const pieces = this.allocate(4);
        this.heap[pieces] = 1;
        this.heap[pieces + 1] = start;
        this.heap[pieces + 2] = textEnd;
        this.heap[pieces + 3] = form;
        return this.node3(51 /* Kind.Constant */, start, end, 8 /* ConstantType.Str */, pieces, 0);
    }
    /** The pieces of consecutive Constants as one list. */
    pieces(constants) {
        const triples = [];
        for (const constant of constants) {
            const own = this.heap[constant + 4 /* Field.Constant_pieces */];
            if (own === 0)
                triples.push(this.heap[constant + 1], this.heap[constant + 2], 0 /* PieceForm.Literal */);
            else
                for (let i = 1; i <= this.heap[own] * 3; i++)
                    triples.push(this.heap[own + i]);
        }
        const at = this.allocate(triples.length + 1);
        this.heap[at] = triples.length / 3;
        for (let i = 0; i < triples.length; i++)
            this.heap[at + 1 + i] = triples[i];
        return at;
    }
    /** Joins neighbouring Constants of an f-string and drops those that are empty, as CPython does. */
    foldConstants(values) {
        const result = [];
        for (let i = 0; i < values.length;) {
            if (this.heap[values[i]] !== 51 /* Kind.Constant */) {
                result.push(values[i++]);
                continue;
            }
            let j = i + 1;
            while (j < values.length && this.heap[values[j]] === 51 /* Kind.Constant */)
                j++;
            const run = values.slice(i, j);
            const filled = run.some((constant) => !this.isEmpty(constant));
            if (filled) {
                const first = run[0];
                if (run.length === 1)
                    result.push(first);
                else {
                    const pieces = this.pieces(run);
                    const end = this.heap[run.at(-1) + 2];
                    result.push(this.node3(51 /* Kind.Constant */, this.heap[first + 1], end, 8 /* ConstantType.Str */, pieces, this.heap[first + 5 /* Field.Constant_u */]));
                }
            }
            i = j;
        }
        return result;
    }
    isEmpty(constant) {
        const { heap, source } = this;
        let start = heap[constant + 1];
        let end = heap[constant + 2];
        const pieces = heap[constant + 4 /* Field.Constant_pieces */];
        let raw = pieces !== 0 && heap[pieces + 3] !== 1 /* PieceForm.Middle */;
        if (pieces === 0) {
            const prefix = prefixLength(source, start);
            raw = isRawPrefix(source, start, prefix);
            start += prefix;
            const quotes = end - start >= 6 && source[start + 1] === source[start] && source[start + 2] === source[start] ? 3 : 1;
            start += quotes;
            end -= quotes;
        }
        // Escaped line breaks are the only text without a value.
        while (!raw && start < end && source[start] === 92 && (source[start + 1] === 10 || source[start + 1] === 13)) {
            start += source[start + 1] === 13 && source[start + 2] === 10 ? 3 : 2;
        }
        return start >= end;
    }
    // fstring_replacement_field: '{' annotated_rhs ['='] ['!' NAME] [':' fstring_format_spec*] '}'
    replacementField(template, middle, debugForm) {
        const start = this.start();
        this.advance();
        const field = this.p;
        const expressionStart = start + 1;
        const value = this.kind() === 96 /* Token.Yield */ ? this.yieldExpression() : this.starExpressions();
        const expressionEnd = this.previousEnd();
        const debug = this.accept(27 /* Token.Equal */);
        let conversion = -1;
        const terminator = this.start();
        if (this.accept(28 /* Token.Exclamation */))
            conversion = this.conversion(template);
        let spec = 0;
        if (this.kind() === 20 /* Token.Colon */)
            spec = this.formatSpec(middle);
        else if (debug && conversion < 0)
            conversion = 114;
        if (this.kind() !== 19 /* Token.RightBrace */)
            this.fail();
        this.advance();
        const end = this.previousEnd();
        if (debug)
            this.push(this.debugText(expressionStart, terminator, field, debugForm));
        if (!template) {
            this.push(this.node3(47 /* Kind.FormattedValue */, start, end, value, conversion, spec));
            return;
        }
        const text = this.allocate(2);
        this.heap[text] = expressionStart;
        this.heap[text + 1] = expressionEnd;
        this.push(this.node(48 /* Kind.Interpolation */, start, end, [value, text, conversion, spec]));
    }
    // fstring_conversion: '!' NAME
    conversion(template) {
        const start = this.start();
        const letter = template ? 't' : 'f';
        if (this.kind() !== 4 /* Token.Name */)
            this.fail();
        if (this.previousEnd() !== start) {
            throw new PythonSyntaxError(`${letter}-string: conversion type must come right after the exclamation mark`, start - 1);
        }
        const text = this.names.text(this.name());
        if (text !== 's' && text !== 'r' && text !== 'a') {
            throw new PythonSyntaxError(`${letter}-string: invalid conversion character '${text}': expected 's', 'r', or 'a'`, start, 'SyntaxError', this.d[this.p + 2]);
        }
        this.advance();
        return text.charCodeAt(0);
    }
    // fstring_full_format_spec: ':' (FSTRING_MIDDLE | fstring_replacement_field)*
    formatSpec(middle) {
        const start = this.start();
        this.advance();
        const mark = this.scratchTop;
        for (;;) {
            if (this.kind() === middle) {
                // CPython 3.13 decodes escapes here even in a raw f-string.
                this.push(this.middle(this.minor !== 13 && (this.d[this.p + 3] & 1 /* MiddleFlag.Raw */) !== 0));
                this.checkMiddles(this.scratchTop - 1);
            }
            else if (this.kind() === 18 /* Token.LeftBrace */)
                this.replacementField(false, middle, 3 /* PieceForm.Verbatim */);
            else
                break;
        }
        return this.node1(49 /* Kind.JoinedStr */, start, this.previousEnd(), this.listOf(this.foldConstants(this.take(mark))));
    }
    isStringStart(kind) {
        return kind === 6 /* Token.String */ || kind === 7 /* Token.FStringStart */ || kind === 10 /* Token.TStringStart */;
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/targets.js

/** What can be assigned to: an expression first, a target after. */
class TargetParser extends StringParser {
    /** Whether a token can begin a star_expression: what decides if a comma was a trailing one. */
    startsExpression(token) {
        switch (token) {
            case 4 /* Token.Name */:
            case 5 /* Token.Number */:
            case 6 /* Token.String */:
            case 7 /* Token.FStringStart */:
            case 10 /* Token.TStringStart */:
            case 14 /* Token.LeftParenthesis */:
            case 16 /* Token.LeftBracket */:
            case 18 /* Token.LeftBrace */:
            case 24 /* Token.Ellipsis */:
            case 30 /* Token.Minus */:
            case 29 /* Token.Plus */:
            case 42 /* Token.Tilde */:
            case 31 /* Token.Star */:
            case 88 /* Token.Not */:
            case 69 /* Token.Await */:
            case 86 /* Token.Lambda */:
            case 63 /* Token.None */:
            case 64 /* Token.True */:
            case 62 /* Token.False */:
                return true;
            default:
                return false;
        }
    }
    // star_targets: star_target !',' | star_target (',' star_target)* [',']
    starTargets() {
        const start = this.start();
        const first = this.starTarget();
        if (this.d[this.p] !== 21 /* Token.Comma */)
            return first;
        const mark = this.scratchTop;
        this.push(first);
        while (this.accept(21 /* Token.Comma */)) {
            if (!this.startsExpression(this.d[this.p]))
                break;
            this.push(this.starTarget());
        }
        return this.node2(57 /* Kind.Tuple */, start, this.previousEnd(), this.list(mark), 60 /* Kind.Store */);
    }
    // star_target: '*' (!'*' star_target) | target_with_star_atom
    starTarget() {
        const start = this.start();
        if (this.accept(31 /* Token.Star */)) {
            if (this.d[this.p] === 31 /* Token.Star */)
                this.fail();
            const value = this.primary();
            this.setTarget(value, 60 /* Kind.Store */, true);
            return this.node2(54 /* Kind.Starred */, start, this.previousEnd(), value, 60 /* Kind.Store */);
        }
        const target = this.primary();
        this.setTarget(target, 60 /* Kind.Store */, true);
        return target;
    }
    /**
     * Turns an expression into a target by setting `ctx`, or rejects it.
     * `starred`: whether tuples and lists may hold starred items, as they may not in `del`.
     */
    setTarget(node, context, starred) {
        const { heap } = this;
        switch (heap[node]) {
            case 55 /* Kind.Name */:
                heap[node + 4 /* Field.Name_ctx */] = context;
                return;
            case 52 /* Kind.Attribute */:
                heap[node + 5 /* Field.Attribute_ctx */] = context;
                return;
            case 53 /* Kind.Subscript */:
                heap[node + 5 /* Field.Subscript_ctx */] = context;
                return;
            case 54 /* Kind.Starred */:
                if (!starred)
                    break;
                heap[node + 4 /* Field.Starred_ctx */] = context;
                this.setTarget(heap[node + 3 /* Field.Starred_value */], context, starred);
                return;
            case 57 /* Kind.Tuple */:
            case 56 /* Kind.List */: {
                heap[node + 4 /* Field.Tuple_ctx */] = context;
                const elements = heap[node + 3 /* Field.Tuple_elts */];
                if (elements === 0)
                    return;
                for (let i = 1; i <= heap[elements]; i++)
                    this.setTarget(heap[elements + i], context, starred);
                return;
            }
            default:
        }
        this.failAt(node, 'invalid syntax');
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/collections.js


/** What stands in parentheses, brackets and braces: groups, tuples, lists, sets, dictionaries and comprehensions. */
class CollectionParser extends TargetParser {
    // tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
    // group: '(' (yield_expr | named_expression) ')'
    // genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')'
    parenthesized() {
        this.enter();
        const start = this.start();
        this.advance();
        let node;
        if (this.d[this.p] === 15 /* Token.RightParenthesis */) {
            this.advance();
            node = this.node2(57 /* Kind.Tuple */, start, this.previousEnd(), 0, 59 /* Kind.Load */);
        }
        else if (this.d[this.p] === 96 /* Token.Yield */) {
            node = this.yieldExpression();
            this.expect(15 /* Token.RightParenthesis */);
        }
        else {
            const first = this.starNamedExpression();
            const token = this.d[this.p];
            if (token === 21 /* Token.Comma */) {
                const elements = this.moreElements(first, 15 /* Token.RightParenthesis */);
                this.expect(15 /* Token.RightParenthesis */);
                node = this.node2(57 /* Kind.Tuple */, start, this.previousEnd(), elements, 59 /* Kind.Load */);
            }
            else if (token === 79 /* Token.For */ || token === 68 /* Token.Async */) {
                const generators = this.generatorsFor(first);
                this.expect(15 /* Token.RightParenthesis */);
                node = this.node2(41 /* Kind.GeneratorExp */, start, this.previousEnd(), first, generators);
            }
            else {
                if (this.heap[first] === 54 /* Kind.Starred */)
                    this.failAt(first, 'cannot use starred expression here');
                this.expect(15 /* Token.RightParenthesis */);
                node = first;
            }
        }
        this.leave();
        return node;
    }
    // list: '[' [star_named_expressions] ']' · listcomp: '[' named_expression for_if_clauses ']'
    bracketed() {
        this.enter();
        const start = this.start();
        this.advance();
        let node;
        if (this.d[this.p] === 17 /* Token.RightBracket */) {
            this.advance();
            node = this.node2(56 /* Kind.List */, start, this.previousEnd(), 0, 59 /* Kind.Load */);
        }
        else {
            const first = this.starNamedExpression();
            if (this.d[this.p] === 79 /* Token.For */ || this.d[this.p] === 68 /* Token.Async */) {
                const generators = this.generatorsFor(first);
                this.expect(17 /* Token.RightBracket */);
                node = this.node2(38 /* Kind.ListComp */, start, this.previousEnd(), first, generators);
            }
            else {
                const elements = this.moreElements(first, 17 /* Token.RightBracket */);
                this.expect(17 /* Token.RightBracket */);
                node = this.node2(56 /* Kind.List */, start, this.previousEnd(), elements, 59 /* Kind.Load */);
            }
        }
        this.leave();
        return node;
    }
    // dict: '{' [double_starred_kvpairs] '}' · set: '{' star_named_expressions '}' · dictcomp · setcomp
    braced() {
        this.enter();
        const start = this.start();
        this.advance();
        const token = this.d[this.p];
        let node;
        if (token === 19 /* Token.RightBrace */) {
            this.advance();
            node = this.node2(36 /* Kind.Dict */, start, this.previousEnd(), 0, 0);
        }
        else if (token === 36 /* Token.DoubleStar */) {
            this.advance();
            node =
                this.minor >= 15 && this.isDictUnpackingComprehension()
                    ? this.dictComprehension(start, this.expression(), 0)
                    : this.dict(start, 0, this.binary(5 /* Precedence.BitOr */));
        }
        else {
            const named = token === 4 /* Token.Name */ && this.d[this.p + TOKEN_SIZE] === 26 /* Token.ColonEqual */;
            const first = this.starNamedExpression();
            if (this.d[this.p] === 20 /* Token.Colon */) {
                if (named || token === 31 /* Token.Star */)
                    this.fail();
                this.advance();
                const value = this.expression();
                node =
                    this.d[this.p] === 79 /* Token.For */ || this.d[this.p] === 68 /* Token.Async */
                        ? this.dictComprehension(start, first, value)
                        : this.dict(start, first, value);
            }
            else if (this.d[this.p] === 79 /* Token.For */ || this.d[this.p] === 68 /* Token.Async */) {
                const generators = this.generatorsFor(first);
                this.expect(19 /* Token.RightBrace */);
                node = this.node2(39 /* Kind.SetComp */, start, this.previousEnd(), first, generators);
            }
            else {
                const elements = this.moreElements(first, 19 /* Token.RightBrace */);
                this.expect(19 /* Token.RightBrace */);
                node = this.node1(37 /* Kind.Set */, start, this.previousEnd(), elements);
            }
        }
        this.leave();
        return node;
    }
    /** 3.15: whether `{**` begins '{' '**' expression for_if_clauses '}': a `for` stands in these braces before any comma. */
    isDictUnpackingComprehension() {
        let nesting = 0;
        for (let q = this.p;; q += TOKEN_SIZE) {
            const kind = this.d[q];
            if (kind === 14 /* Token.LeftParenthesis */ || kind === 16 /* Token.LeftBracket */ || kind === 18 /* Token.LeftBrace */)
                nesting++;
            else if (kind === 15 /* Token.RightParenthesis */ || kind === 17 /* Token.RightBracket */ || kind === 19 /* Token.RightBrace */) {
                if (--nesting < 0)
                    return false;
            }
            else if (nesting === 0 && (kind === 21 /* Token.Comma */ || kind === 0 /* Token.EndMarker */))
                return false;
            else if (nesting === 0 && kind === 79 /* Token.For */)
                return true;
        }
    }
    dictComprehension(start, key, value) {
        const generators = this.comprehensionClauses();
        this.expect(19 /* Token.RightBrace */);
        return this.node3(40 /* Kind.DictComp */, start, this.previousEnd(), key, value, generators);
    }
    // double_starred_kvpair: '**' bitwise_or | expression ':' expression
    dict(start, firstKey, firstValue) {
        const mark = this.scratchTop;
        const values = [firstValue];
        this.push(firstKey);
        while (this.accept(21 /* Token.Comma */)) {
            if (this.d[this.p] === 19 /* Token.RightBrace */)
                break;
            if (this.accept(36 /* Token.DoubleStar */)) {
                this.push(0);
                values.push(this.binary(5 /* Precedence.BitOr */));
            }
            else {
                this.push(this.expression());
                this.expect(20 /* Token.Colon */);
                values.push(this.expression());
            }
        }
        this.expect(19 /* Token.RightBrace */);
        const keys = this.list(mark);
        return this.node2(36 /* Kind.Dict */, start, this.previousEnd(), keys, this.listOf(values));
    }
    /** The list of `first` and what follows it after commas, a trailing comma allowed. */
    moreElements(first, close) {
        const mark = this.scratchTop;
        this.push(first);
        while (this.accept(21 /* Token.Comma */)) {
            if (this.d[this.p] === close)
                break;
            this.push(this.starNamedExpression());
        }
        return this.list(mark);
    }
    /** Clauses after an element, which may be starred from 3.15 on. */
    generatorsFor(element) {
        if (this.minor < 15 && this.heap[element] === 54 /* Kind.Starred */)
            this.failAt(element, 'iterable unpacking cannot be used in comprehension');
        return this.comprehensionClauses();
    }
    // for_if_clause: ['async'] 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
    comprehensionClauses() {
        const mark = this.scratchTop;
        for (;;) {
            const start = this.start();
            const isAsync = this.d[this.p] === 68 /* Token.Async */;
            if (isAsync)
                this.advance();
            else if (this.d[this.p] !== 79 /* Token.For */)
                break;
            this.expect(79 /* Token.For */);
            const target = this.starTargets();
            this.expect(84 /* Token.In */);
            const iterable = this.binary(1 /* Precedence.Or */);
            const conditions = this.scratchTop;
            while (this.accept(82 /* Token.If */))
                this.push(this.binary(1 /* Precedence.Or */));
            const ifs = this.list(conditions);
            this.push(this.node(91 /* Kind.comprehension */, start, this.previousEnd(), [target, iterable, ifs, isAsync ? 1 : 0]));
        }
        return this.list(mark);
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/calls.js


/** What follows a primary: arguments and subscripts. */
class CallParser extends CollectionParser {
    /** The keywords that the last callArguments gave. */
    argumentKeywords = 0;
    call(start, callee) {
        const open = this.start();
        this.advance();
        const call = this.allocate(6);
        const positional = this.callArguments(open, true);
        const keywords = this.argumentKeywords;
        this.expect(15 /* Token.RightParenthesis */);
        const { heap } = this;
        heap[call] = 46 /* Kind.Call */;
        heap[call + 1] = start;
        heap[call + 2] = this.previousEnd();
        heap[call + 3 /* Field.Call_func */] = callee;
        heap[call + 4 /* Field.Call_args */] = positional;
        heap[call + 5 /* Field.Call_keywords */] = keywords;
        return call;
    }
    // arguments: args [','] &')' · a lone genexp counts only in calls
    callArguments(open, generatorAllowed) {
        const mark = this.scratchTop;
        let keywords;
        let afterKeyword = false;
        let afterDoubleStar = false;
        for (let first = true; this.d[this.p] !== 15 /* Token.RightParenthesis */; first = false) {
            const token = this.d[this.p];
            const start = this.d[this.p + 1];
            if (token === 36 /* Token.DoubleStar */) {
                this.advance();
                const value = this.expression();
                (keywords ??= []).push(this.node2(95 /* Kind.keyword */, start, this.previousEnd(), 0, value));
                afterDoubleStar = true;
            }
            else if (token === 4 /* Token.Name */ && this.d[this.p + TOKEN_SIZE] === 27 /* Token.Equal */) {
                const name = this.name();
                this.p += 2 * TOKEN_SIZE;
                const value = this.expression();
                (keywords ??= []).push(this.node2(95 /* Kind.keyword */, start, this.previousEnd(), name, value));
                afterKeyword = true;
            }
            else {
                if (afterDoubleStar || (afterKeyword && token !== 31 /* Token.Star */))
                    this.fail();
                let value;
                if (token === 31 /* Token.Star */) {
                    this.advance();
                    const starred = this.expression();
                    value = this.node2(54 /* Kind.Starred */, start, this.previousEnd(), starred, 59 /* Kind.Load */);
                }
                else
                    value = this.namedExpression();
                if (this.d[this.p] === 79 /* Token.For */ || this.d[this.p] === 68 /* Token.Async */) {
                    if (!first || !generatorAllowed || (token === 31 /* Token.Star */ && this.minor < 15))
                        this.fail();
                    const generators = this.comprehensionClauses();
                    if (this.d[this.p] !== 15 /* Token.RightParenthesis */)
                        this.fail();
                    value = this.node2(41 /* Kind.GeneratorExp */, open, this.d[this.p + 2], value, generators);
                }
                this.push(value);
            }
            if (!this.accept(21 /* Token.Comma */))
                break;
        }
        const positional = this.list(mark);
        this.argumentKeywords = keywords === undefined ? 0 : this.listOf(keywords);
        return positional;
    }
    // slices: slice !',' | ','.(slice | starred_expression)+ [',']
    slices() {
        const start = this.start();
        const mark = this.scratchTop;
        const first = this.sliceItem();
        if (this.d[this.p] !== 21 /* Token.Comma */ && this.heap[first] !== 54 /* Kind.Starred */)
            return first;
        this.push(first);
        while (this.accept(21 /* Token.Comma */)) {
            if (this.d[this.p] === 17 /* Token.RightBracket */)
                break;
            this.push(this.sliceItem());
        }
        return this.node2(57 /* Kind.Tuple */, start, this.previousEnd(), this.list(mark), 59 /* Kind.Load */);
    }
    // slice: [expression] ':' [expression] [':' [expression]] | named_expression
    sliceItem() {
        const start = this.start();
        if (this.d[this.p] === 31 /* Token.Star */) {
            this.advance();
            const value = this.expression();
            return this.node2(54 /* Kind.Starred */, start, this.previousEnd(), value, 59 /* Kind.Load */);
        }
        let lower = 0;
        if (this.d[this.p] !== 20 /* Token.Colon */) {
            const named = this.d[this.p] === 4 /* Token.Name */ && this.d[this.p + TOKEN_SIZE] === 26 /* Token.ColonEqual */;
            lower = this.namedExpression();
            if (this.d[this.p] !== 20 /* Token.Colon */)
                return lower;
            if (named)
                this.fail();
        }
        this.advance();
        const upper = this.sliceBound();
        let step = 0;
        if (this.accept(20 /* Token.Colon */))
            step = this.sliceBound();
        return this.node3(58 /* Kind.Slice */, start, this.previousEnd(), lower, upper, step);
    }
    sliceBound() {
        const token = this.d[this.p];
        return token === 20 /* Token.Colon */ || token === 21 /* Token.Comma */ || token === 17 /* Token.RightBracket */ ? 0 : this.expression();
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/precedence.js
/** Binding strength of binary operators; 0 for every other token. */
const PRECEDENCE = new Uint8Array(96 /* Token.LastKeyword */ + 1);
/** The node kind of each operator token. */
const OPERATOR = new Uint8Array(96 /* Token.LastKeyword */ + 1);
const binary = [
    [89 /* Token.Or */, 1 /* Precedence.Or */, 63 /* Kind.Or */],
    [65 /* Token.And */, 2 /* Precedence.And */, 62 /* Kind.And */],
    [43 /* Token.Less */, 4 /* Precedence.Comparison */, 83 /* Kind.Lt */],
    [44 /* Token.Greater */, 4 /* Precedence.Comparison */, 85 /* Kind.Gt */],
    [45 /* Token.LessEqual */, 4 /* Precedence.Comparison */, 84 /* Kind.LtE */],
    [46 /* Token.GreaterEqual */, 4 /* Precedence.Comparison */, 86 /* Kind.GtE */],
    [47 /* Token.EqualEqual */, 4 /* Precedence.Comparison */, 81 /* Kind.Eq */],
    [48 /* Token.NotEqual */, 4 /* Precedence.Comparison */, 82 /* Kind.NotEq */],
    [84 /* Token.In */, 4 /* Precedence.Comparison */, 89 /* Kind.In */],
    [85 /* Token.Is */, 4 /* Precedence.Comparison */, 87 /* Kind.Is */],
    [88 /* Token.Not */, 4 /* Precedence.Comparison */, 90 /* Kind.NotIn */],
    [40 /* Token.Bar */, 5 /* Precedence.BitOr */, 73 /* Kind.BitOr */],
    [41 /* Token.Caret */, 6, 74 /* Kind.BitXor */],
    [39 /* Token.Ampersand */, 7, 75 /* Kind.BitAnd */],
    [37 /* Token.LeftShift */, 8, 71 /* Kind.LShift */],
    [38 /* Token.RightShift */, 8, 72 /* Kind.RShift */],
    [29 /* Token.Plus */, 9, 64 /* Kind.Add */],
    [30 /* Token.Minus */, 9, 65 /* Kind.Sub */],
    [31 /* Token.Star */, 10, 66 /* Kind.Mult */],
    [32 /* Token.Slash */, 10, 68 /* Kind.Div */],
    [33 /* Token.DoubleSlash */, 10, 76 /* Kind.FloorDiv */],
    [34 /* Token.Percent */, 10, 69 /* Kind.Mod */],
    [35 /* Token.At */, 10, 67 /* Kind.MatMult */],
];
for (const [token, precedence, kind] of binary) {
    PRECEDENCE[token] = precedence;
    OPERATOR[token] = kind;
}

;// CONCATENATED MODULE: ./lib/python/parser/expressions.js



/** The expression half of the grammar. */
class ExpressionParser extends CallParser {
    /** Set by `from __future__ import barry_as_FLUFL` from 3.14 on: `<>` instead of `!=` in what follows. */
    flufl = false;
    // expression: disjunction ['if' disjunction 'else' expression] | lambdef
    expression() {
        if (this.d[this.p] === 86 /* Token.Lambda */)
            return this.lambda();
        const start = this.d[this.p + 1];
        const body = this.binary(1 /* Precedence.Or */);
        if (this.d[this.p] !== 82 /* Token.If */)
            return body;
        this.enter();
        this.advance();
        const test = this.binary(1 /* Precedence.Or */);
        this.expect(76 /* Token.Else */);
        const orelse = this.expression();
        this.leave();
        return this.node3(35 /* Kind.IfExp */, start, this.previousEnd(), test, body, orelse);
    }
    // lambdef: 'lambda' [lambda_params] ':' expression
    lambda() {
        this.enter();
        const start = this.start();
        this.advance();
        const parameters = this.lambdaParameters();
        this.expect(20 /* Token.Colon */);
        const body = this.expression();
        this.leave();
        return this.node2(34 /* Kind.Lambda */, start, this.previousEnd(), parameters, body);
    }
    // named_expression: NAME ':=' ~ expression | expression !':='
    namedExpression() {
        if (this.d[this.p] !== 4 /* Token.Name */ || this.d[this.p + TOKEN_SIZE] !== 26 /* Token.ColonEqual */)
            return this.expression();
        const start = this.start();
        const target = this.node2(55 /* Kind.Name */, start, this.d[this.p + 2], this.name(), 60 /* Kind.Store */);
        this.p += 2 * TOKEN_SIZE;
        const value = this.expression();
        return this.node2(31 /* Kind.NamedExpr */, start, this.previousEnd(), target, value);
    }
    /** disjunction, conjunction, inversion, comparison and the arithmetic rules, by precedence climbing. */
    binary(minimum) {
        const start = this.d[this.p + 1];
        let left;
        if (this.d[this.p] === 88 /* Token.Not */) {
            if (minimum > 3 /* Precedence.Not */)
                this.fail();
            this.enter();
            this.advance();
            const operand = this.binary(3 /* Precedence.Not */);
            this.leave();
            left = this.node2(33 /* Kind.UnaryOp */, start, this.previousEnd(), 78 /* Kind.Not */, operand);
        }
        else
            left = this.unary();
        for (let links = 0;; links++) {
            this.checkChain(links);
            const token = this.d[this.p];
            const precedence = PRECEDENCE[token];
            if (precedence === 0 || precedence < minimum)
                return left;
            if (precedence > 4 /* Precedence.Comparison */) {
                this.advance();
                const right = this.binary(precedence + 1);
                left = this.node3(32 /* Kind.BinOp */, start, this.previousEnd(), left, OPERATOR[token], right);
            }
            else if (precedence === 4 /* Precedence.Comparison */) {
                if (token === 88 /* Token.Not */ && this.peek(1) !== 84 /* Token.In */)
                    return left;
                left = this.comparison(start, left);
            }
            else
                left = this.booleanOperation(start, left, token, precedence);
        }
    }
    // disjunction: conjunction ('or' conjunction)+ · conjunction: inversion ('and' inversion)+
    booleanOperation(start, first, token, precedence) {
        const mark = this.scratchTop;
        this.push(first);
        while (this.accept(token))
            this.push(this.binary(precedence + 1));
        return this.node2(30 /* Kind.BoolOp */, start, this.previousEnd(), OPERATOR[token], this.list(mark));
    }
    // comparison: bitwise_or (compare_op bitwise_or)+
    comparison(start, left) {
        const mark = this.scratchTop;
        const operators = [];
        for (;;) {
            const token = this.d[this.p];
            if (PRECEDENCE[token] !== 4 /* Precedence.Comparison */)
                break;
            let operator = OPERATOR[token];
            if (token === 88 /* Token.Not */) {
                if (this.peek(1) !== 84 /* Token.In */)
                    break;
                this.advance();
            }
            else if (token === 48 /* Token.NotEqual */ && (this.source[this.start()] === 60) !== this.flufl)
                this.fail();
            this.advance();
            if (token === 85 /* Token.Is */ && this.accept(88 /* Token.Not */))
                operator = 88 /* Kind.IsNot */;
            operators.push(operator);
            this.push(this.binary(5 /* Precedence.BitOr */));
        }
        const comparators = this.list(mark);
        return this.node3(45 /* Kind.Compare */, start, this.previousEnd(), left, this.listOf(operators), comparators);
    }
    // factor: ('+' | '-' | '~') factor | power · power: await_primary ['**' factor]
    unary() {
        const token = this.d[this.p];
        const start = this.d[this.p + 1];
        if (token === 30 /* Token.Minus */ || token === 29 /* Token.Plus */ || token === 42 /* Token.Tilde */) {
            this.enter();
            this.advance();
            const operand = this.unary();
            this.leave();
            const operator = token === 30 /* Token.Minus */ ? 80 /* Kind.USub */ : token === 29 /* Token.Plus */ ? 79 /* Kind.UAdd */ : 77 /* Kind.Invert */;
            return this.node2(33 /* Kind.UnaryOp */, start, this.previousEnd(), operator, operand);
        }
        let base;
        if (token === 69 /* Token.Await */) {
            this.advance();
            const value = this.primary();
            base = this.node1(42 /* Kind.Await */, start, this.previousEnd(), value);
        }
        else
            base = this.primary();
        if (this.d[this.p] !== 36 /* Token.DoubleStar */)
            return base;
        this.enter();
        this.advance();
        const exponent = this.unary();
        this.leave();
        return this.node3(32 /* Kind.BinOp */, start, this.previousEnd(), base, 70 /* Kind.Pow */, exponent);
    }
    // primary: atom ('.' NAME | genexp | '(' [arguments] ')' | '[' slices ']')*
    primary() {
        const start = this.d[this.p + 1];
        let node = this.atom();
        for (let links = 0;; links++) {
            this.checkChain(links);
            switch (this.d[this.p]) {
                case 23 /* Token.Dot */: {
                    this.advance();
                    if (this.d[this.p] !== 4 /* Token.Name */)
                        this.fail();
                    const attribute = this.d[this.p + 3];
                    const end = this.d[this.p + 2];
                    this.advance();
                    node = this.node3(52 /* Kind.Attribute */, start, end, node, attribute, 59 /* Kind.Load */);
                    continue;
                }
                case 14 /* Token.LeftParenthesis */:
                    node = this.call(start, node);
                    continue;
                case 16 /* Token.LeftBracket */: {
                    this.advance();
                    const slice = this.slices();
                    this.expect(17 /* Token.RightBracket */);
                    node = this.node3(53 /* Kind.Subscript */, start, this.previousEnd(), node, slice, 59 /* Kind.Load */);
                    continue;
                }
                default:
                    return node;
            }
        }
    }
    // atom: NAME | 'True' | 'False' | 'None' | strings | NUMBER | (tuple | group | genexp) | (list | listcomp) | (dict | set | …) | '...'
    atom() {
        const { d, p } = this;
        const token = d[p];
        const start = d[p + 1];
        switch (token) {
            case 4 /* Token.Name */:
                this.p = p + TOKEN_SIZE;
                return this.node2(55 /* Kind.Name */, start, d[p + 2], d[p + 3], 59 /* Kind.Load */);
            case 5 /* Token.Number */:
                this.p = p + TOKEN_SIZE;
                return this.node3(51 /* Kind.Constant */, start, d[p + 2], this.numberType(start, d[p + 2]), 0, 0);
            case 6 /* Token.String */:
            case 7 /* Token.FStringStart */:
            case 10 /* Token.TStringStart */:
                return this.strings();
            case 14 /* Token.LeftParenthesis */:
                return this.parenthesized();
            case 16 /* Token.LeftBracket */:
                return this.bracketed();
            case 18 /* Token.LeftBrace */:
                return this.braced();
            case 63 /* Token.None */:
                this.p = p + TOKEN_SIZE;
                return this.node3(51 /* Kind.Constant */, start, d[p + 2], 1 /* ConstantType.None */, 0, 0);
            case 64 /* Token.True */:
                this.p = p + TOKEN_SIZE;
                return this.node3(51 /* Kind.Constant */, start, d[p + 2], 2 /* ConstantType.True */, 0, 0);
            case 62 /* Token.False */:
                this.p = p + TOKEN_SIZE;
                return this.node3(51 /* Kind.Constant */, start, d[p + 2], 3 /* ConstantType.False */, 0, 0);
            case 24 /* Token.Ellipsis */:
                this.p = p + TOKEN_SIZE;
                return this.node3(51 /* Kind.Constant */, start, d[p + 2], 4 /* ConstantType.Ellipsis */, 0, 0);
            default:
                return this.fail();
        }
    }
    numberType(start, end) {
        const { source } = this;
        const last = source[end - 1] | 32;
        if (source[start] === 48 && end - start > 1) {
            const letter = source[start + 1] | 32;
            if (letter === 120 || letter === 111 || letter === 98)
                return 5 /* ConstantType.Int */;
        }
        if (last === 106)
            return 7 /* ConstantType.Complex */;
        for (let i = start; i < end; i++) {
            const c = source[i];
            if (c === 46 || (c | 32) === 101)
                return 6 /* ConstantType.Float */;
        }
        return 5 /* ConstantType.Int */;
    }
    // star_named_expression: '*' bitwise_or | named_expression
    starNamedExpression() {
        if (this.d[this.p] !== 31 /* Token.Star */)
            return this.namedExpression();
        return this.starredBitwiseOr();
    }
    // star_expression: '*' bitwise_or | expression
    starExpression() {
        if (this.d[this.p] !== 31 /* Token.Star */)
            return this.expression();
        return this.starredBitwiseOr();
    }
    starredBitwiseOr() {
        const start = this.start();
        this.advance();
        const value = this.binary(5 /* Precedence.BitOr */);
        return this.node2(54 /* Kind.Starred */, start, this.previousEnd(), value, 59 /* Kind.Load */);
    }
    // star_expressions: star_expression (',' star_expression)* [',']
    starExpressions() {
        const start = this.start();
        const first = this.starExpression();
        if (this.d[this.p] !== 21 /* Token.Comma */)
            return first;
        const mark = this.scratchTop;
        this.push(first);
        while (this.accept(21 /* Token.Comma */)) {
            if (!this.startsExpression(this.d[this.p]))
                break;
            this.push(this.starExpression());
        }
        return this.node2(57 /* Kind.Tuple */, start, this.previousEnd(), this.list(mark), 59 /* Kind.Load */);
    }
    // yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]
    yieldExpression() {
        const start = this.start();
        this.advance();
        if (this.accept(80 /* Token.From */)) {
            const value = this.expression();
            return this.node1(44 /* Kind.YieldFrom */, start, this.previousEnd(), value);
        }
        const value = this.startsExpression(this.kind()) ? this.starExpressions() : 0;
        return this.node1(43 /* Kind.Yield */, start, this.previousEnd(), value);
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/parameters.js

/** Parameters of functions and lambdas, and type parameters. */
class ParameterParser extends ExpressionParser {
    // params: slash_no_default | slash_with_default | param_no_default | param_with_default | star_etc, up to ')'
    parameters() {
        return this.parameterList(15 /* Token.RightParenthesis */, true);
    }
    // lambda_params: the same without annotations, up to ':'
    lambdaParameters() {
        return this.parameterList(20 /* Token.Colon */, false);
    }
    parameterList(close, annotated) {
        const begin = this.start();
        let positionalOnly = [];
        let positional = [];
        const defaults = [];
        const keywordOnly = [];
        const keywordDefaults = [];
        let variadic = 0;
        let keywordVariadic = 0;
        let slash = false;
        let star = false;
        while (this.kind() !== close) {
            if (keywordVariadic !== 0)
                this.fail();
            if (this.kind() === 32 /* Token.Slash */) {
                if (slash || star || positional.length === 0)
                    this.fail();
                slash = true;
                positionalOnly = positional;
                positional = [];
                this.advance();
            }
            else if (this.kind() === 31 /* Token.Star */) {
                if (star)
                    this.fail();
                star = true;
                this.advance();
                if (this.kind() === 21 /* Token.Comma */) {
                    if (this.peek(1) !== 4 /* Token.Name */) {
                        this.advance();
                        this.fail();
                    }
                }
                else
                    variadic = this.parameter(annotated, true);
            }
            else if (this.kind() === 36 /* Token.DoubleStar */) {
                this.advance();
                keywordVariadic = this.parameter(annotated, false);
            }
            else {
                const parameter = this.parameter(annotated, false);
                const value = this.accept(27 /* Token.Equal */) ? this.expression() : 0;
                if (star) {
                    keywordOnly.push(parameter);
                    keywordDefaults.push(value);
                }
                else {
                    if (value !== 0)
                        defaults.push(value);
                    else if (defaults.length > 0)
                        this.failAt(parameter, 'parameter without a default follows parameter with a default');
                    positional.push(parameter);
                }
            }
            if (this.kind() === close) {
                if (annotated)
                    this.allowTypeComment();
                break;
            }
            this.expect(21 /* Token.Comma */);
            if (annotated)
                this.allowTypeComment();
        }
        const end = this.previousEnd();
        return this.node(93 /* Kind.arguments */, begin, end, [
            this.listOf(positionalOnly),
            this.listOf(positional),
            variadic,
            this.listOf(keywordOnly),
            this.listOf(keywordDefaults),
            keywordVariadic,
            this.listOf(defaults),
        ]);
    }
    // param: NAME [':' expression] · param_no_default_star_annotation: NAME ':' star_expression
    parameter(annotated, starAnnotation) {
        const start = this.start();
        const name = this.expectName();
        let annotation = 0;
        if (annotated && this.accept(20 /* Token.Colon */))
            annotation = starAnnotation ? this.starExpression() : this.expression();
        return this.node2(94 /* Kind.arg */, start, this.previousEnd(), name, annotation);
    }
    // type_params: '[' ','.type_param+ [','] ']'
    typeParameters() {
        if (this.kind() !== 16 /* Token.LeftBracket */)
            return 0;
        this.advance();
        const mark = this.scratchTop;
        do {
            if (this.scratchTop > mark && this.kind() === 17 /* Token.RightBracket */)
                break;
            this.push(this.typeParameter());
        } while (this.accept(21 /* Token.Comma */));
        this.expect(17 /* Token.RightBracket */);
        return this.list(mark);
    }
    // type_param: NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
    typeParameter() {
        const start = this.start();
        if (this.accept(31 /* Token.Star */)) {
            const name = this.expectName();
            const value = this.accept(27 /* Token.Equal */) ? this.starExpression() : 0;
            return this.node2(110 /* Kind.TypeVarTuple */, start, this.previousEnd(), name, value);
        }
        if (this.accept(36 /* Token.DoubleStar */)) {
            const name = this.expectName();
            const value = this.accept(27 /* Token.Equal */) ? this.expression() : 0;
            return this.node2(109 /* Kind.ParamSpec */, start, this.previousEnd(), name, value);
        }
        const name = this.expectName();
        const bound = this.accept(20 /* Token.Colon */) ? this.expression() : 0;
        const value = this.accept(27 /* Token.Equal */) ? this.expression() : 0;
        return this.node3(108 /* Kind.TypeVar */, start, this.previousEnd(), name, bound, value);
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/patterns.js

/** The patterns of `case`. */
class PatternParser extends ParameterParser {
    // patterns: open_sequence_pattern | pattern
    patterns() {
        const start = this.start();
        const first = this.maybeStarPattern();
        if (this.kind() !== 21 /* Token.Comma */) {
            if (this.heap[first] === 104 /* Kind.MatchStar */)
                this.failAt(first, 'invalid syntax');
            return first;
        }
        const items = this.morePatterns(first);
        return this.node1(101 /* Kind.MatchSequence */, start, this.previousEnd(), items);
    }
    /** The list of `first` and the maybe_star_patterns after commas, up to a token that begins none. */
    morePatterns(first) {
        const mark = this.scratchTop;
        this.push(first);
        while (this.accept(21 /* Token.Comma */)) {
            const kind = this.kind();
            if (kind === 20 /* Token.Colon */ || kind === 82 /* Token.If */ || kind === 15 /* Token.RightParenthesis */ || kind === 17 /* Token.RightBracket */)
                break;
            this.push(this.maybeStarPattern());
        }
        return this.list(mark);
    }
    // maybe_star_pattern: '*' (pattern_capture_target | '_') | pattern
    maybeStarPattern() {
        if (this.kind() !== 31 /* Token.Star */)
            return this.pattern();
        const start = this.start();
        this.advance();
        let name = 0;
        if (this.kind() === 4 /* Token.Name */ && this.name() === 39 /* KnownName._ */)
            this.advance();
        else
            name = this.captureTarget();
        return this.node1(104 /* Kind.MatchStar */, start, this.previousEnd(), name);
    }
    // pattern_capture_target: !"_" NAME !('.' | '(' | '=')
    captureTarget() {
        if (this.kind() !== 4 /* Token.Name */ || this.name() === 39 /* KnownName._ */)
            this.fail();
        const next = this.peek(1);
        if (next === 23 /* Token.Dot */ || next === 14 /* Token.LeftParenthesis */ || next === 27 /* Token.Equal */)
            this.fail();
        return this.expectName();
    }
    // pattern: or_pattern ['as' pattern_capture_target]
    pattern() {
        this.enter();
        const start = this.start();
        let pattern = this.orPattern();
        if (this.accept(66 /* Token.As */)) {
            const name = this.captureTarget();
            pattern = this.node2(105 /* Kind.MatchAs */, start, this.previousEnd(), pattern, name);
        }
        this.leave();
        return pattern;
    }
    // or_pattern: '|'.closed_pattern+
    orPattern() {
        const start = this.start();
        const first = this.closedPattern();
        if (this.kind() !== 40 /* Token.Bar */)
            return first;
        const mark = this.scratchTop;
        this.push(first);
        while (this.accept(40 /* Token.Bar */))
            this.push(this.closedPattern());
        return this.node1(106 /* Kind.MatchOr */, start, this.previousEnd(), this.list(mark));
    }
    // closed_pattern: literal | capture | wildcard | value | group | sequence | mapping | class
    closedPattern() {
        const start = this.start();
        switch (this.kind()) {
            case 4 /* Token.Name */:
                return this.namePattern();
            case 14 /* Token.LeftParenthesis */:
                return this.parenthesizedPattern();
            case 16 /* Token.LeftBracket */: {
                this.advance();
                const items = this.kind() === 17 /* Token.RightBracket */ ? 0 : this.morePatterns(this.maybeStarPattern());
                this.expect(17 /* Token.RightBracket */);
                return this.node1(101 /* Kind.MatchSequence */, start, this.previousEnd(), items);
            }
            case 18 /* Token.LeftBrace */:
                return this.mappingPattern();
            case 63 /* Token.None */:
                this.advance();
                return this.node1(100 /* Kind.MatchSingleton */, start, this.previousEnd(), 1 /* ConstantType.None */);
            case 64 /* Token.True */:
                this.advance();
                return this.node1(100 /* Kind.MatchSingleton */, start, this.previousEnd(), 2 /* ConstantType.True */);
            case 62 /* Token.False */:
                this.advance();
                return this.node1(100 /* Kind.MatchSingleton */, start, this.previousEnd(), 3 /* ConstantType.False */);
            default: {
                const value = this.literalExpression();
                return this.node1(99 /* Kind.MatchValue */, start, this.previousEnd(), value);
            }
        }
    }
    // literal_expr: signed_number !('+' | '-') | complex_number | strings
    literalExpression() {
        if (this.isStringStart(this.kind()))
            return this.strings();
        const start = this.start();
        const real = this.signedNumber();
        const operator = this.kind();
        if (operator !== 29 /* Token.Plus */ && operator !== 30 /* Token.Minus */)
            return real;
        if (this.constantType(real) === 7 /* ConstantType.Complex */)
            this.failAt(real, 'real number required in complex literal');
        this.advance();
        if (this.kind() !== 5 /* Token.Number */)
            this.fail();
        const imaginary = this.atom();
        if (this.constantType(imaginary) !== 7 /* ConstantType.Complex */)
            this.failAt(imaginary, 'imaginary number required in complex literal');
        return this.node3(32 /* Kind.BinOp */, start, this.previousEnd(), real, operator === 29 /* Token.Plus */ ? 64 /* Kind.Add */ : 65 /* Kind.Sub */, imaginary);
    }
    constantType(node) {
        const constant = this.heap[node] === 33 /* Kind.UnaryOp */ ? this.heap[node + 4] : node;
        return this.heap[constant + 3];
    }
    // signed_number: ['-'] NUMBER — from 3.15 on also '+' NUMBER, which leaves no node of its own
    signedNumber() {
        const start = this.start();
        const negative = this.accept(30 /* Token.Minus */);
        if (!negative && this.minor >= 15)
            this.accept(29 /* Token.Plus */);
        if (this.kind() !== 5 /* Token.Number */)
            this.fail();
        const number = this.atom();
        return negative ? this.node2(33 /* Kind.UnaryOp */, start, this.previousEnd(), 80 /* Kind.USub */, number) : number;
    }
    // capture_pattern | wildcard_pattern | value_pattern: attr | class_pattern: name_or_attr '(' … ')'
    namePattern() {
        const start = this.start();
        const id = this.name();
        if (id === 39 /* KnownName._ */) {
            this.advance();
            return this.node2(105 /* Kind.MatchAs */, start, this.previousEnd(), 0, 0);
        }
        const next = this.peek(1);
        if (next === 27 /* Token.Equal */)
            this.fail();
        if (next !== 23 /* Token.Dot */ && next !== 14 /* Token.LeftParenthesis */) {
            this.advance();
            return this.node2(105 /* Kind.MatchAs */, start, this.previousEnd(), 0, id);
        }
        const value = this.nameOrAttribute();
        if (this.kind() === 14 /* Token.LeftParenthesis */)
            return this.classPattern(start, value);
        if (this.kind() === 27 /* Token.Equal */)
            this.fail();
        return this.node1(99 /* Kind.MatchValue */, start, this.previousEnd(), value);
    }
    // name_or_attr: NAME ('.' NAME)*
    nameOrAttribute() {
        const start = this.start();
        let node = this.node2(55 /* Kind.Name */, start, this.d[this.p + 2], this.expectName(), 59 /* Kind.Load */);
        while (this.accept(23 /* Token.Dot */)) {
            const attribute = this.expectName();
            node = this.node3(52 /* Kind.Attribute */, start, this.previousEnd(), node, attribute, 59 /* Kind.Load */);
        }
        return node;
    }
    // '(' [positional_patterns] [','] [keyword_patterns] [','] ')'
    classPattern(start, cls) {
        this.advance();
        const mark = this.scratchTop;
        const names = [];
        const keywords = [];
        while (this.kind() !== 15 /* Token.RightParenthesis */) {
            if (this.kind() === 4 /* Token.Name */ && this.peek(1) === 27 /* Token.Equal */) {
                names.push(this.expectName());
                this.advance();
                keywords.push(this.pattern());
            }
            else {
                if (names.length > 0)
                    this.fail();
                this.push(this.pattern());
            }
            if (!this.accept(21 /* Token.Comma */))
                break;
        }
        this.expect(15 /* Token.RightParenthesis */);
        const positional = this.list(mark);
        return this.node(103 /* Kind.MatchClass */, start, this.previousEnd(), [cls, positional, this.listOf(names), this.listOf(keywords)]);
    }
    // group_pattern: '(' pattern ')' · sequence_pattern: '(' [open_sequence_pattern] ')'
    parenthesizedPattern() {
        const start = this.start();
        this.advance();
        if (this.accept(15 /* Token.RightParenthesis */))
            return this.node1(101 /* Kind.MatchSequence */, start, this.previousEnd(), 0);
        const first = this.maybeStarPattern();
        if (this.kind() !== 21 /* Token.Comma */) {
            if (this.heap[first] === 104 /* Kind.MatchStar */)
                this.failAt(first, 'invalid syntax');
            this.expect(15 /* Token.RightParenthesis */);
            return first;
        }
        const items = this.morePatterns(first);
        this.expect(15 /* Token.RightParenthesis */);
        return this.node1(101 /* Kind.MatchSequence */, start, this.previousEnd(), items);
    }
    // mapping_pattern: '{' [','.((literal_expr | attr) ':' pattern)] [',' '**' pattern_capture_target] [','] '}'
    mappingPattern() {
        const start = this.start();
        this.advance();
        const keys = [];
        const mark = this.scratchTop;
        let rest = 0;
        while (this.kind() !== 19 /* Token.RightBrace */) {
            if (rest !== 0)
                this.fail();
            if (this.accept(36 /* Token.DoubleStar */))
                rest = this.captureTarget();
            else {
                keys.push(this.mappingKey());
                this.expect(20 /* Token.Colon */);
                this.push(this.pattern());
            }
            if (!this.accept(21 /* Token.Comma */))
                break;
        }
        this.expect(19 /* Token.RightBrace */);
        const patterns = this.list(mark);
        return this.node3(102 /* Kind.MatchMapping */, start, this.previousEnd(), this.listOf(keys), patterns, rest);
    }
    mappingKey() {
        switch (this.kind()) {
            case 63 /* Token.None */:
            case 64 /* Token.True */:
            case 62 /* Token.False */:
                return this.atom();
            case 4 /* Token.Name */: {
                if (this.peek(1) !== 23 /* Token.Dot */)
                    this.fail();
                return this.nameOrAttribute();
            }
            default:
                return this.literalExpression();
        }
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/statements.js




/** The operator that each augmented assignment stands for. */
const AUGMENTED = new Uint8Array(96 /* Token.LastKeyword */ + 1);
const augmented = [
    [49 /* Token.PlusEqual */, 64 /* Kind.Add */],
    [50 /* Token.MinusEqual */, 65 /* Kind.Sub */],
    [51 /* Token.StarEqual */, 66 /* Kind.Mult */],
    [55 /* Token.AtEqual */, 67 /* Kind.MatMult */],
    [52 /* Token.SlashEqual */, 68 /* Kind.Div */],
    [54 /* Token.PercentEqual */, 69 /* Kind.Mod */],
    [59 /* Token.AmpersandEqual */, 75 /* Kind.BitAnd */],
    [60 /* Token.BarEqual */, 73 /* Kind.BitOr */],
    [61 /* Token.CaretEqual */, 74 /* Kind.BitXor */],
    [57 /* Token.LeftShiftEqual */, 71 /* Kind.LShift */],
    [58 /* Token.RightShiftEqual */, 72 /* Kind.RShift */],
    [56 /* Token.DoubleStarEqual */, 70 /* Kind.Pow */],
    [53 /* Token.DoubleSlashEqual */, 76 /* Kind.FloorDiv */],
];
for (const [token, kind] of augmented)
    AUGMENTED[token] = kind;
/** The statement half of the grammar: simple statements. */
class SimpleStatementParser extends PatternParser {
    // simple_stmts: ';'.simple_stmt+ [';'] NEWLINE
    simpleStatements() {
        for (;;) {
            this.push(this.simpleStatement());
            if (this.accept(1 /* Token.Newline */))
                return;
            this.expect(22 /* Token.Semicolon */);
            if (this.accept(1 /* Token.Newline */))
                return;
        }
    }
    // simple_stmt: assignment | type_alias | star_expressions | return_stmt | import_stmt | …
    simpleStatement() {
        const start = this.start();
        switch (this.kind()) {
            case 92 /* Token.Return */: {
                this.advance();
                const value = this.startsExpression(this.kind()) ? this.starExpressions() : 0;
                return this.node1(5 /* Kind.Return */, start, this.previousEnd(), value);
            }
            case 83 /* Token.Import */:
                return this.importStatement(start, 0);
            case 80 /* Token.From */:
                return this.importFrom(start, 0);
            case 91 /* Token.Raise */:
                return this.raise();
            case 90 /* Token.Pass */:
                this.advance();
                return this.node0(27 /* Kind.Pass */, start, this.previousEnd());
            case 70 /* Token.Break */:
                this.advance();
                return this.node0(28 /* Kind.Break */, start, this.previousEnd());
            case 72 /* Token.Continue */:
                this.advance();
                return this.node0(29 /* Kind.Continue */, start, this.previousEnd());
            case 74 /* Token.Del */:
                return this.delete();
            case 96 /* Token.Yield */: {
                const value = this.yieldExpression();
                return this.node1(26 /* Kind.Expr */, start, this.previousEnd(), value);
            }
            case 67 /* Token.Assert */: {
                this.advance();
                const test = this.expression();
                const message = this.accept(21 /* Token.Comma */) ? this.expression() : 0;
                return this.node2(21 /* Kind.Assert */, start, this.previousEnd(), test, message);
            }
            case 81 /* Token.Global */:
                return this.nameList(24 /* Kind.Global */);
            case 87 /* Token.Nonlocal */:
                return this.nameList(25 /* Kind.Nonlocal */);
            case 4 /* Token.Name */:
                if (this.name() === 38 /* KnownName.type */ && this.peek(1) === 4 /* Token.Name */)
                    return this.typeAlias();
                if (this.minor >= 15 && this.name() === 40 /* KnownName.lazy */) {
                    if (this.peek(1) === 83 /* Token.Import */) {
                        this.advance();
                        return this.importStatement(start, 1);
                    }
                    if (this.peek(1) === 80 /* Token.From */) {
                        this.advance();
                        return this.importFrom(start, 1);
                    }
                }
                return this.expressionStatement();
            default:
                return this.expressionStatement();
        }
    }
    /**
     * assignment: NAME ':' expression ['=' annotated_rhs]
     *           | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
     *           | (star_targets '=')+ annotated_rhs
     *           | single_target augassign ~ annotated_rhs
     * or the star_expressions of an expression statement. The left side is read as an expression and becomes a target after.
     */
    expressionStatement() {
        const start = this.start();
        const first = this.starExpressions();
        const token = this.kind();
        if (token === 27 /* Token.Equal */)
            return this.assignment(start, first);
        if (token === 20 /* Token.Colon */)
            return this.annotatedAssignment(start, first);
        const operator = AUGMENTED[token];
        if (operator !== 0) {
            this.setSingleTarget(first);
            this.advance();
            const value = this.annotatedRightSide();
            return this.node3(9 /* Kind.AugAssign */, start, this.previousEnd(), first, operator, value);
        }
        return this.node1(26 /* Kind.Expr */, start, this.previousEnd(), first);
    }
    assignment(start, first) {
        const mark = this.scratchTop;
        let value = first;
        while (this.accept(27 /* Token.Equal */)) {
            this.setTarget(value, 60 /* Kind.Store */, true);
            this.push(value);
            value = this.annotatedRightSide();
        }
        this.allowTypeComment();
        const targets = this.list(mark);
        return this.node2(7 /* Kind.Assign */, start, this.previousEnd(), targets, value);
    }
    annotatedAssignment(start, target) {
        this.setSingleTarget(target);
        const simple = this.heap[target] === 55 /* Kind.Name */ && this.heap[target + 1] === start ? 1 : 0;
        this.advance();
        const annotation = this.expression();
        const value = this.accept(27 /* Token.Equal */) ? this.annotatedRightSide() : 0;
        return this.node(10 /* Kind.AnnAssign */, start, this.previousEnd(), [target, annotation, value, simple]);
    }
    // single_target: NAME | t_primary '.' NAME | t_primary '[' slices ']' | '(' single_target ')'
    setSingleTarget(node) {
        const kind = this.heap[node];
        if (kind !== 55 /* Kind.Name */ && kind !== 52 /* Kind.Attribute */ && kind !== 53 /* Kind.Subscript */)
            this.failAt(node, 'invalid syntax');
        this.setTarget(node, 60 /* Kind.Store */, false);
    }
    // annotated_rhs: yield_expr | star_expressions
    annotatedRightSide() {
        return this.kind() === 96 /* Token.Yield */ ? this.yieldExpression() : this.starExpressions();
    }
    // type_alias: "type" NAME [type_params] '=' expression
    typeAlias() {
        const start = this.start();
        this.advance();
        const name = this.node2(55 /* Kind.Name */, this.start(), this.d[this.p + 2], this.name(), 60 /* Kind.Store */);
        this.advance();
        const parameters = this.typeParameters();
        this.expect(27 /* Token.Equal */);
        const value = this.expression();
        return this.node3(8 /* Kind.TypeAlias */, start, this.previousEnd(), name, parameters, value);
    }
    // raise_stmt: 'raise' [expression ['from' expression]]
    raise() {
        const start = this.start();
        this.advance();
        let exception = 0;
        let cause = 0;
        if (this.startsExpression(this.kind())) {
            exception = this.expression();
            if (this.accept(80 /* Token.From */))
                cause = this.expression();
        }
        return this.node2(18 /* Kind.Raise */, start, this.previousEnd(), exception, cause);
    }
    // del_stmt: 'del' ','.del_target+ [',']
    delete() {
        const start = this.start();
        this.advance();
        const mark = this.scratchTop;
        do {
            if (this.scratchTop > mark && !this.startsExpression(this.kind()))
                break;
            const target = this.primary();
            this.setTarget(target, 61 /* Kind.Del */, false);
            this.push(target);
        } while (this.accept(21 /* Token.Comma */));
        return this.node1(6 /* Kind.Delete */, start, this.previousEnd(), this.list(mark));
    }
    // global_stmt: 'global' ','.NAME+ · nonlocal_stmt: 'nonlocal' ','.NAME+
    nameList(kind) {
        const start = this.start();
        this.advance();
        const mark = this.scratchTop;
        do
            this.push(this.expectName());
        while (this.accept(21 /* Token.Comma */));
        return this.node1(kind, start, this.previousEnd(), this.list(mark));
    }
    // import_name: 'import' ','.(dotted_name ['as' NAME])+
    importStatement(start, lazy) {
        this.advance();
        const mark = this.scratchTop;
        do {
            const aliasStart = this.start();
            const name = this.dottedName();
            const asName = this.accept(66 /* Token.As */) ? this.expectName() : 0;
            this.push(this.node2(96 /* Kind.alias */, aliasStart, this.previousEnd(), name, asName));
        } while (this.accept(21 /* Token.Comma */));
        return this.node2(22 /* Kind.Import */, start, this.previousEnd(), this.list(mark), lazy);
    }
    // import_from: 'from' ('.' | '...')* [dotted_name] 'import' import_from_targets
    importFrom(start, lazy) {
        this.advance();
        let level = 0;
        for (;;) {
            if (this.accept(23 /* Token.Dot */))
                level++;
            else if (this.accept(24 /* Token.Ellipsis */))
                level += 3;
            else
                break;
        }
        const module = level === 0 || this.kind() === 4 /* Token.Name */ ? this.dottedName() : 0;
        this.expect(83 /* Token.Import */);
        const mark = this.scratchTop;
        if (this.kind() === 31 /* Token.Star */) {
            const aliasStart = this.start();
            this.advance();
            this.push(this.node2(96 /* Kind.alias */, aliasStart, this.previousEnd(), this.names.internString('*'), 0));
        }
        else if (this.accept(14 /* Token.LeftParenthesis */)) {
            do {
                if (this.scratchTop > mark && this.kind() === 15 /* Token.RightParenthesis */)
                    break;
                this.push(this.importedName());
            } while (this.accept(21 /* Token.Comma */));
            this.expect(15 /* Token.RightParenthesis */);
        }
        else {
            do
                this.push(this.importedName());
            while (this.accept(21 /* Token.Comma */));
        }
        const names = this.list(mark);
        if (level === 0 && this.names.text(module) === '__future__')
            this.noteFutures(names);
        if (lazy === 1 && level === 0 && this.names.text(module) === '__future__') {
            throw new PythonSyntaxError('lazy from __future__ import is not allowed', start, 'SyntaxError', start + 4);
        }
        return this.node(23 /* Kind.ImportFrom */, start, this.previousEnd(), [module, names, level, lazy]);
    }
    // import_from_as_name: NAME ['as' NAME]
    importedName() {
        const start = this.start();
        const name = this.expectName();
        const asName = this.accept(66 /* Token.As */) ? this.expectName() : 0;
        return this.node2(96 /* Kind.alias */, start, this.previousEnd(), name, asName);
    }
    noteFutures(names) {
        for (let i = 1; i <= this.heap[names]; i++) {
            const name = this.heap[this.heap[names + i] + 3 /* Field.alias_name */];
            if (this.minor >= 14 && this.names.text(name) === 'barry_as_FLUFL')
                this.flufl = true;
        }
    }
    // dotted_name: NAME ('.' NAME)*
    dottedName() {
        const first = this.p;
        const name = this.expectName();
        if (this.kind() !== 23 /* Token.Dot */)
            return name;
        while (this.accept(23 /* Token.Dot */))
            this.expectName();
        return this.joinNames(first);
    }
    /** Interns the dotted name whose tokens begin at `first` and end before the current one. */
    joinNames(first) {
        const start = this.d[first + 1];
        const end = this.previousEnd();
        let plain = true;
        for (let i = start; i < end; i++) {
            const c = this.source[i];
            if (c <= 32 || c === 92 || c >= 128)
                plain = false;
        }
        // Without blanks and line breaks the name stands in the source as it is.
        if (plain)
            return this.names.intern(this.source, start, end, hashBytes(this.source, start, end));
        const parts = [];
        for (let p = first; p < this.p; p += 2 * TOKEN_SIZE)
            parts.push(this.names.text(this.d[p + 3]));
        return this.names.internString(parts.join('.'));
    }
    indentError(message) {
        throw new PythonSyntaxError(message, this.start(), 'IndentationError', this.d[this.p + 2]);
    }
}

;// CONCATENATED MODULE: ./lib/python/parser/compound.js



/** The statement half of the grammar: compound statements and blocks. */
class CompoundStatementParser extends SimpleStatementParser {
    // statements: statement+ — pushes them until Dedent or EndMarker
    statements() {
        for (let kind = this.kind(); kind !== 0 /* Token.EndMarker */ && kind !== 3 /* Token.Dedent */; kind = this.kind())
            this.statement();
    }
    // statement: compound_stmt | simple_stmts
    statement() {
        switch (this.kind()) {
            case 73 /* Token.Def */:
                this.push(this.functionDefinition(this.start(), 0, false));
                return;
            case 82 /* Token.If */:
                this.push(this.ifStatement());
                return;
            case 79 /* Token.For */:
                this.push(this.forStatement(this.start(), false));
                return;
            case 94 /* Token.While */:
                this.push(this.whileStatement());
                return;
            case 71 /* Token.Class */:
                this.push(this.classDefinition(0));
                return;
            case 95 /* Token.With */:
                this.push(this.withStatement(this.start(), false));
                return;
            case 93 /* Token.Try */:
                this.push(this.tryStatement());
                return;
            case 35 /* Token.At */:
                this.push(this.decorated());
                return;
            case 68 /* Token.Async */:
                this.push(this.asyncStatement());
                return;
            case 2 /* Token.Indent */:
                this.indentError('unexpected indent');
                break;
            case 4 /* Token.Name */:
                if (this.name() === 36 /* KnownName.match */ && this.isMatchStatement()) {
                    this.push(this.matchStatement());
                    return;
                }
                break;
            default:
        }
        this.simpleStatements();
    }
    // block: NEWLINE INDENT statements DEDENT | simple_stmts
    block() {
        const mark = this.scratchTop;
        if (this.kind() === 1 /* Token.Newline */) {
            this.advance();
            if (this.kind() !== 2 /* Token.Indent */)
                this.indentError('expected an indented block');
            this.advance();
            this.enter();
            this.statements();
            this.leave();
            this.expect(3 /* Token.Dedent */);
        }
        else
            this.simpleStatements();
        return this.list(mark);
    }
    // decorators: ('@' named_expression NEWLINE)+
    decorated() {
        const mark = this.scratchTop;
        while (this.accept(35 /* Token.At */)) {
            this.push(this.namedExpression());
            this.expect(1 /* Token.Newline */);
        }
        const decorators = this.list(mark);
        const start = this.start();
        if (this.kind() === 71 /* Token.Class */)
            return this.classDefinition(decorators);
        const isAsync = this.accept(68 /* Token.Async */);
        return this.functionDefinition(start, decorators, isAsync);
    }
    asyncStatement() {
        const start = this.start();
        this.advance();
        if (this.kind() === 73 /* Token.Def */)
            return this.functionDefinition(start, 0, true);
        if (this.kind() === 79 /* Token.For */)
            return this.forStatement(start, true);
        if (this.kind() === 95 /* Token.With */)
            return this.withStatement(start, true);
        return this.fail();
    }
    // function_def_raw: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' [func_type_comment] block
    functionDefinition(start, decorators, isAsync) {
        this.expect(73 /* Token.Def */);
        const name = this.expectName();
        const typeParameters = this.typeParameters();
        this.expect(14 /* Token.LeftParenthesis */);
        const parameters = this.parameters();
        this.expect(15 /* Token.RightParenthesis */);
        const returns = this.accept(25 /* Token.Arrow */) ? this.expression() : 0;
        this.expect(20 /* Token.Colon */);
        this.allowTypeComment();
        this.allowFunctionTypeComment();
        const body = this.block();
        return this.node(isAsync ? 3 /* Kind.AsyncFunctionDef */ : 2 /* Kind.FunctionDef */, start, this.previousVisibleEnd(), [
            name,
            parameters,
            body,
            decorators,
            returns,
            typeParameters,
        ]);
    }
    // class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
    classDefinition(decorators) {
        const start = this.start();
        this.advance();
        const name = this.expectName();
        const typeParameters = this.typeParameters();
        let bases = 0;
        let keywords = 0;
        if (this.kind() === 14 /* Token.LeftParenthesis */) {
            const open = this.start();
            this.advance();
            bases = this.callArguments(open, false);
            keywords = this.argumentKeywords;
            this.expect(15 /* Token.RightParenthesis */);
        }
        this.expect(20 /* Token.Colon */);
        const body = this.block();
        return this.node(4 /* Kind.ClassDef */, start, this.previousVisibleEnd(), [name, bases, keywords, body, decorators, typeParameters]);
    }
    // if_stmt: 'if' named_expression ':' block (elif_stmt | [else_block])
    ifStatement() {
        this.enter();
        const start = this.start();
        this.advance();
        const test = this.namedExpression();
        this.expect(20 /* Token.Colon */);
        const body = this.block();
        const orelse = this.kind() === 75 /* Token.Elif */ ? this.listOf([this.ifStatement()]) : this.elseBlock();
        this.leave();
        return this.node3(14 /* Kind.If */, start, this.previousVisibleEnd(), test, body, orelse);
    }
    // else_block: 'else' ':' block
    elseBlock() {
        if (!this.accept(76 /* Token.Else */))
            return 0;
        this.expect(20 /* Token.Colon */);
        return this.block();
    }
    // while_stmt: 'while' named_expression ':' block [else_block]
    whileStatement() {
        const start = this.start();
        this.advance();
        const test = this.namedExpression();
        this.expect(20 /* Token.Colon */);
        const body = this.block();
        const orelse = this.elseBlock();
        return this.node3(13 /* Kind.While */, start, this.previousVisibleEnd(), test, body, orelse);
    }
    // for_stmt: ['async'] 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
    forStatement(start, isAsync) {
        this.advance();
        const target = this.starTargets();
        this.expect(84 /* Token.In */);
        const iterable = this.starExpressions();
        this.expect(20 /* Token.Colon */);
        this.allowTypeComment();
        const body = this.block();
        const orelse = this.elseBlock();
        return this.node(isAsync ? 12 /* Kind.AsyncFor */ : 11 /* Kind.For */, start, this.previousVisibleEnd(), [target, iterable, body, orelse]);
    }
    // with_stmt: ['async'] 'with' ('(' ','.with_item+ [','] ')' | ','.with_item+) ':' block
    withStatement(start, isAsync) {
        this.advance();
        const items = (this.kind() === 14 /* Token.LeftParenthesis */ ? this.parenthesizedItems() : 0) || this.withItems();
        this.expect(20 /* Token.Colon */);
        this.allowTypeComment();
        const body = this.block();
        return this.node2(isAsync ? 16 /* Kind.AsyncWith */ : 15 /* Kind.With */, start, this.previousVisibleEnd(), items, body);
    }
    /** The items inside the parentheses, or 0 (and nothing consumed) where the parentheses belong to an expression. */
    parenthesizedItems() {
        let nesting = 0;
        let q = this.p;
        for (;; q += TOKEN_SIZE) {
            const kind = this.d[q];
            if (kind === 14 /* Token.LeftParenthesis */ || kind === 16 /* Token.LeftBracket */ || kind === 18 /* Token.LeftBrace */)
                nesting++;
            else if (kind === 15 /* Token.RightParenthesis */ || kind === 17 /* Token.RightBracket */ || kind === 19 /* Token.RightBrace */) {
                if (--nesting === 0)
                    break;
            }
        }
        if (this.d[q + TOKEN_SIZE] !== 20 /* Token.Colon */)
            return 0;
        const begin = this.p;
        const mark = this.scratchTop;
        try {
            this.advance();
            if (this.kind() === 15 /* Token.RightParenthesis */)
                this.fail();
            do {
                if (this.kind() === 15 /* Token.RightParenthesis */)
                    break;
                this.push(this.withItem());
            } while (this.accept(21 /* Token.Comma */));
            this.expect(15 /* Token.RightParenthesis */);
            return this.list(mark);
        }
        catch (error) {
            if (!(error instanceof PythonSyntaxError))
                throw error;
            this.p = begin;
            this.scratchTop = mark;
            return 0;
        }
    }
    withItems() {
        const mark = this.scratchTop;
        do
            this.push(this.withItem());
        while (this.accept(21 /* Token.Comma */));
        return this.list(mark);
    }
    // with_item: expression ['as' star_target]
    withItem() {
        const start = this.start();
        const context = this.expression();
        const target = this.accept(66 /* Token.As */) ? this.starTarget() : 0;
        return this.node2(97 /* Kind.withitem */, start, this.previousEnd(), context, target);
    }
    // try_stmt: 'try' ':' block (finally_block | (except_block+ | except_star_block+) [else_block] [finally_block])
    tryStatement() {
        const start = this.start();
        this.advance();
        this.expect(20 /* Token.Colon */);
        const body = this.block();
        const mark = this.scratchTop;
        let starred;
        while (this.kind() === 77 /* Token.Except */) {
            const handlerStarred = this.peek(1) === 31 /* Token.Star */;
            if (starred !== undefined && starred !== handlerStarred)
                this.fail();
            starred = handlerStarred;
            this.push(this.exceptHandler(handlerStarred));
        }
        const handlers = this.list(mark);
        const orelse = handlers === 0 ? 0 : this.elseBlock();
        let finalbody = 0;
        if (this.accept(78 /* Token.Finally */)) {
            this.expect(20 /* Token.Colon */);
            finalbody = this.block();
        }
        else if (handlers === 0)
            this.fail();
        return this.node(starred === true ? 20 /* Kind.TryStar */ : 19 /* Kind.Try */, start, this.previousVisibleEnd(), [body, handlers, orelse, finalbody]);
    }
    // except_block: 'except' [expression ['as' NAME]] ':' block — from 3.14 on also 'except' expressions ':' block
    exceptHandler(starred) {
        const start = this.start();
        this.advance();
        if (starred)
            this.advance();
        let type = 0;
        let name = 0;
        if (starred || this.kind() !== 20 /* Token.Colon */) {
            const typeStart = this.start();
            type = this.expression();
            if (this.kind() === 21 /* Token.Comma */ && this.minor >= 14)
                type = this.exceptionTypes(typeStart, type);
            else if (this.accept(66 /* Token.As */))
                name = this.expectName();
        }
        this.expect(20 /* Token.Colon */);
        const body = this.block();
        return this.node3(92 /* Kind.ExceptHandler */, start, this.previousVisibleEnd(), type, name, body);
    }
    // expressions: expression (',' expression)* [',']
    exceptionTypes(start, first) {
        const mark = this.scratchTop;
        this.push(first);
        while (this.accept(21 /* Token.Comma */)) {
            if (this.kind() === 20 /* Token.Colon */)
                break;
            this.push(this.expression());
        }
        return this.node2(57 /* Kind.Tuple */, start, this.previousEnd(), this.list(mark), 59 /* Kind.Load */);
    }
    /**
     * `match` begins a match statement exactly when its line ends in `:` and an indented `case` follows: a simple
     * statement cannot end so.
     */
    isMatchStatement() {
        const next = this.peek(1);
        if (!this.startsExpression(next))
            return false;
        let q = this.p + TOKEN_SIZE;
        while (this.d[q] !== 1 /* Token.Newline */ && this.d[q] !== 0 /* Token.EndMarker */)
            q += TOKEN_SIZE;
        return (this.d[q - TOKEN_SIZE] === 20 /* Token.Colon */ &&
            this.d[q + TOKEN_SIZE] === 2 /* Token.Indent */ &&
            this.d[q + 2 * TOKEN_SIZE] === 4 /* Token.Name */ &&
            this.d[q + 2 * TOKEN_SIZE + 3] === 37 /* KnownName.case */);
    }
    // match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
    matchStatement() {
        const start = this.start();
        this.advance();
        const subject = this.matchSubject();
        this.expect(20 /* Token.Colon */);
        this.expect(1 /* Token.Newline */);
        this.expect(2 /* Token.Indent */);
        const mark = this.scratchTop;
        this.enter();
        do
            this.push(this.caseBlock());
        while (this.kind() !== 3 /* Token.Dedent */);
        this.leave();
        this.advance();
        return this.node2(17 /* Kind.Match */, start, this.previousVisibleEnd(), subject, this.list(mark));
    }
    // subject_expr: star_named_expression ',' [star_named_expressions] | named_expression
    matchSubject() {
        const start = this.start();
        const first = this.starNamedExpression();
        if (this.kind() !== 21 /* Token.Comma */) {
            if (this.heap[first] === 54 /* Kind.Starred */)
                this.failAt(first, 'invalid syntax');
            return first;
        }
        const mark = this.scratchTop;
        this.push(first);
        while (this.accept(21 /* Token.Comma */)) {
            if (this.kind() === 20 /* Token.Colon */)
                break;
            this.push(this.starNamedExpression());
        }
        return this.node2(57 /* Kind.Tuple */, start, this.previousEnd(), this.list(mark), 59 /* Kind.Load */);
    }
    // case_block: "case" patterns ['if' named_expression] ':' block
    caseBlock() {
        const start = this.start();
        if (this.kind() !== 4 /* Token.Name */ || this.name() !== 37 /* KnownName.case */)
            this.fail();
        this.advance();
        const pattern = this.patterns();
        const guard = this.accept(82 /* Token.If */) ? this.namedExpression() : 0;
        this.expect(20 /* Token.Colon */);
        const body = this.block();
        return this.node3(98 /* Kind.match_case */, start, this.previousVisibleEnd(), pattern, guard, body);
    }
}

;// CONCATENATED MODULE: ./lib/python/parser.js




const FUTURE_FEATURES = new Set([
    ...['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals'],
    ...['barry_as_FLUFL', 'generator_stop', 'annotations'],
]);
/** Names are forgotten between files once they take this many bytes. */
const MAX_NAME_BYTES = 16 << 20;
/**
 * The strict parser: bytes in, CPython's AST out, CPython's verdict on what is Python. It accepts what `ast.parse`
 * accepts; what only `compile()` rejects passes. A parser is used for many files, and each tree lives until the next.
 */
class Parser extends CompoundStatementParser {
    buffer = new Uint8Array(1 << 16);
    /** Token indices at which a type comment is in its place; filled only where the file has type comments. */
    typeCommentPlaces = new Set();
    /**
     * Parses the decoded text in `source[0, length)`: UTF-8 without a BOM.
     * @throws PythonSyntaxError where CPython rejects it
     */
    parse(source, length) {
        this.load(source, length);
        this.tokens.tokenize(this.source, length);
        this.d = this.tokens.data;
        try {
            return this.module(length);
        }
        catch (error) {
            if (error instanceof RangeError) {
                throw new PythonSyntaxError('Parser stack overflowed - Python source too complex to parse', -1, 'MemoryError');
            }
            throw error;
        }
    }
    /** Lines whose first token is a comment, in the file parsed last. */
    get commentLines() {
        return this.tokens.commentLines;
    }
    /** `# type: ignore` comments in the file parsed last. */
    get typeIgnores() {
        return this.tokens.typeIgnores.length;
    }
    /** Whether `ast.parse(…, type_comments=True)` rejects the file parsed last because a type comment stands out of place. */
    get typeCommentsMisplaced() {
        const { typeComments } = this.tokens;
        return typeComments.some((token, i) => !this.typeCommentPlaces.has(token) || typeComments[i + 1] === token);
    }
    /** Copies the text into a buffer with a NUL behind it, and makes everything ready. */
    load(source, length) {
        if (this.names.size > MAX_NAME_BYTES)
            this.names.reset();
        if (length + 16 > this.buffer.length)
            this.buffer = new Uint8Array(length + 16 + (length >> 2));
        this.buffer.set(source.subarray(0, length));
        this.buffer.fill(0, length, length + 16);
        this.source = this.buffer;
        this.p = 0;
        this.top = 1;
        this.scratchTop = 0;
        this.flufl = false;
        this.resetDepth();
        this.typeCommentPlaces.clear();
        const nul = source.subarray(0, length).indexOf(0);
        if (nul >= 0)
            throw new PythonSyntaxError('source code string cannot contain null bytes', -1);
    }
    // file: [statements] ENDMARKER
    module(length) {
        this.statements();
        if (this.kind() !== 0 /* Token.EndMarker */)
            this.fail();
        const body = this.list(0);
        if (this.minor >= 14)
            this.checkFutures(body);
        const ignores = this.tokens.typeIgnores.map((start) => this.node1(107 /* Kind.TypeIgnore */, start, start, lineOf(this.tokens, start)));
        const root = this.node2(1 /* Kind.Module */, 0, length, body, this.listOf(ignores));
        return {
            heap: this.heap,
            root,
            source: this.source,
            length,
            lineStarts: this.tokens.lineStarts,
            lineCount: this.tokens.lineCount,
            names: this.names,
            version: this.version,
        };
    }
    /** From 3.14 on, `ast.parse` refuses unknown features in the `__future__` imports at the top of the file. */
    checkFutures(body) {
        const { heap } = this;
        const count = body === 0 ? 0 : heap[body];
        for (let i = 1; i <= count; i++) {
            const statement = heap[body + i];
            if (heap[statement] === 26 /* Kind.Expr */ && i === 1)
                continue;
            if (heap[statement] !== 23 /* Kind.ImportFrom */ || heap[statement + 5 /* Field.ImportFrom_level */] !== 0)
                return;
            if (this.names.text(heap[statement + 3 /* Field.ImportFrom_module */]) !== '__future__')
                return;
            const names = heap[statement + 4 /* Field.ImportFrom_names */];
            for (let j = 1; j <= heap[names]; j++) {
                const alias = heap[names + j];
                const feature = this.names.text(heap[alias + 3 /* Field.alias_name */]);
                if (feature === 'braces')
                    this.failAt(alias, 'not a chance');
                if (!FUTURE_FEATURES.has(feature))
                    this.failAt(alias, `future feature ${feature} is not defined`);
            }
        }
    }
    allowTypeComment() {
        if (this.tokens.typeComments.length > 0)
            this.typeCommentPlaces.add(this.p / TOKEN_SIZE);
    }
    allowFunctionTypeComment() {
        const { typeComments } = this.tokens;
        if (typeComments.length === 0 || this.kind() !== 1 /* Token.Newline */)
            return;
        const place = this.p / TOKEN_SIZE;
        // Only one of the two: behind the colon, or on the line below.
        if (!isIn(typeComments, place))
            this.typeCommentPlaces.add(place + 1);
    }
}
/** Whether an ascending list holds a number. */
function isIn(list, wanted) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle] < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return list[low] === wanted;
}

;// CONCATENATED MODULE: ./lib/facts/batch/limit-error.js
/** A file's rows would cost out of all proportion to its size; the message is a line of its `errors`. */
class LimitError extends Error {
    name = 'LimitError';
}

;// CONCATENATED MODULE: ./lib/tables/staging.js
const NULL_INT = -2147483648;
const LIST_END = '\x1f';
const FIELD_SEPARATOR = '\x1e';
const NULL_ELEMENT = '\x1d';
const STAGING = {
    /** One row per file, in path order. `file` is the ordinal of the file in the dataset. */
    files: {
        file: 'int32',
        path: 'string',
        module: 'string',
        blob: 'string',
        ok: 'int32',
        errors: 'strings',
        loc: 'int32',
        sloc: 'int32',
        num_functions: 'int32',
        num_classes: 'int32',
        imports: 'int32',
        cyclomatic: 'int32',
        max_nesting: 'int32',
        param_annotation_ratio: 'double',
        return_annotation_ratio: 'double',
        num_nodes: 'int32',
        /** Structs (class name, count), by class name. */
        node_histogram: 'strings',
        branches: 'int32',
        comprehensions: 'int32',
        literals: 'int32',
        mccabe_max: 'int32',
        cognitive_total: 'int32',
        cognitive_max: 'int32',
        slots: 'int32',
        slots_annotated: 'int32',
        annotation_coverage: 'double',
        documentable: 'int32',
        documented: 'int32',
        type_ignores: 'int32',
        comment_lines: 'int32',
    },
    /** One row per emitted AST node, by file and seq. */
    nodes: {
        file: 'int32',
        seq: 'int32',
        subtree_end: 'int32',
        node_id: 'id',
        parent_id: 'id',
        def_id: 'id',
        /** A Kind. */
        kind: 'int32',
        name: 'string',
        qualname: 'string',
        lineno: 'int32',
        end_lineno: 'int32',
        col_offset: 'int32',
        end_col_offset: 'int32',
        start_byte: 'int32',
        end_byte: 'int32',
        docstring: 'string',
        decorators: 'strings',
        bases: 'strings',
        /** Structs (name, annotation, default, kind). */
        params: 'strings',
        args: 'strings',
        returns: 'string',
        annotation: 'string',
        value_preview: 'string',
    },
    /** One row per edge, by file, seq of the node it stands at, and child before import before call. */
    edges: {
        file: 'int32',
        seq: 'int32',
        /** 0 child, 1 import, 2 call. */
        edge_type: 'int32',
        src_node_id: 'id',
        /** Known already in the file: the child, or a definition of the same file. */
        dst_node_id: 'id',
        /** The normalised name; null for child edges. */
        dst_qname: 'string',
        lineno: 'int32',
        col_offset: 'int32',
        /** An index into RESOLUTIONS, or null. `import` and `attribute` are still to be looked up in the repository. */
        resolution: 'int32',
    },
    /** One row per function or class, by file and seq. */
    defs: {
        file: 'int32',
        seq: 'int32',
        node_id: 'id',
        /** 0 function, 1 class. */
        kind: 'int32',
        name: 'string',
        qualname: 'string',
        lineno: 'int32',
        end_lineno: 'int32',
        is_async: 'int32',
        is_method: 'int32',
        is_public: 'int32',
        decorators: 'strings',
        has_docstring: 'int32',
        sloc: 'int32',
        cyclomatic: 'int32',
        params: 'int32',
        params_annotated: 'int32',
        returns_annotated: 'int32',
        nesting: 'int32',
        mccabe: 'int32',
        radon_cc: 'int32',
        cognitive: 'int32',
        slots: 'int32',
        slots_annotated: 'int32',
        missing_annotations: 'strings',
        fingerprint: 'string',
        /** 1 when an importer can reach it as module.qualname: no function around it. */
        importable: 'int32',
    },
    /** Names that a module binds at its top level by importing them: what a re-export is followed through. */
    bindings: {
        file: 'int32',
        /** Null for a star import. */
        name: 'string',
        /** Absolute dotted name of what is bound (a module for a star import). */
        target: 'string',
    },
    /** One row per file that Python accepts, by file. */
    modules: {
        file: 'int32',
        docstring: 'string',
        /** Structs (module, level, is_star, names, aliases): see src/facts/modules/import-list.ts. Null where there is none. */
        imports: 'strings',
        /** The names in `__all__`; null where it is never bound. */
        exports: 'strings',
        /** 1 when nothing but literals says what is in it; null with `exports`. */
        exports_complete: 'int32',
        is_main: 'int32',
    },
};
/** How the target of an edge was found. */
const RESOLUTIONS = (/* unused pure expression or super */ null && (['local', 'import', 'attribute', 'scip']));

;// CONCATENATED MODULE: ./lib/facts/batch/pack.js

const END = LIST_END.charCodeAt(0);
const FIELD = FIELD_SEPARATOR.charCodeAt(0);
const NULL = NULL_ELEMENT.charCodeAt(0);
/** Ends an element of a list that is being written into the pool. */
function endElement(pool) {
    pool.byte(END);
}
/** Ends a field of a struct. The last field has none: the element ends it. */
function endField(pool) {
    pool.byte(FIELD);
}
/** Appends a text, or null, as an element or a field: the separators are kept out of it. */
function packText(pool, text) {
    if (text === null)
        pool.byte(NULL);
    else
        pool.text(SEPARATOR.test(text) ? text.replace(SEPARATORS, '\ufffd') : text);
}
const SEPARATOR = new RegExp(`[${NULL_ELEMENT}${FIELD_SEPARATOR}${LIST_END}]`);
const SEPARATORS = new RegExp(SEPARATOR, 'g');
/** Id of a packed list. */
function packList(pool, elements) {
    pool.open();
    for (const element of elements) {
        packText(pool, element);
        endElement(pool);
    }
    return pool.close();
}

;// CONCATENATED MODULE: ./lib/facts/batch/rows.js

const rows_FIRST_CAPACITY = 1 << 10;
/** Growing columns. `add` opens a row; its columns are then written at the returned index, every one of them. */
class Rows {
    table;
    columns;
    count = 0;
    capacity = rows_FIRST_CAPACITY;
    constructor(table) {
        this.table = table;
        this.columns = this.map((carrier) => allocate(carrier, this.capacity));
    }
    /** Index of a new row. `columns` may be new arrays afterwards. */
    add() {
        if (this.count === this.capacity)
            this.grow();
        return this.count++;
    }
    /** Forgets the rows from `count` on. */
    truncate(count) {
        this.count = count;
    }
    /** Copies the rows out, exactly as long as they are, and starts again. */
    take() {
        const rows = this.count;
        const columns = this.map((carrier, column) => column.slice(0, rows * width(carrier)));
        this.count = 0;
        return { rows, columns: columns };
    }
    grow() {
        this.capacity *= 2;
        this.columns = this.map((carrier, column) => {
            const larger = allocate(carrier, this.capacity);
            larger.set(column);
            return larger;
        });
    }
    map(make) {
        const carriers = STAGING[this.table];
        const old = this.columns;
        // A copy of a literal keeps the literal's layout; an object that is given so many keys one by one becomes a slow hash table.
        const made = { ...carriers };
        for (const name of Object.keys(carriers))
            made[name] = make(carriers[name], old?.[name] ?? EMPTY);
        return made;
    }
}
const EMPTY = new Int32Array(0);
function allocate(carrier, rows) {
    return carrier === 'double' ? new Float64Array(rows) : new Int32Array(rows * width(carrier));
}
function width(carrier) {
    return carrier === 'id' ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/facts/batch/string-pool.js


const string_pool_encoder = new TextEncoder();
const FIRST_BYTES = 1 << 20;
const FIRST_STRINGS = 1 << 14;
/** A buffer that one batch needed larger than this is not kept for the next. */
const MOST_BYTES_KEPT = 1 << 26;
/** From this length on, the encoder is faster than a loop over code units. */
const LONG = 96;
/**
 * The strings of a batch, each stored once, as UTF-8. A string is written at the end of `bytes` piece by piece
 * (`open`, then `byte`, `text`, `copy`, `raw`, then `close`); when it is there already, `close` drops it again. So
 * that composed names need no JavaScript string, and no string is hashed but as bytes.
 */
class StringPool {
    bytes = new Uint8Array(FIRST_BYTES);
    offsets = new Int32Array(FIRST_STRINGS);
    count = 0;
    /** End of the string that is being written. */
    end = 0;
    /** How large `bytes` may become; beyond it, writing throws. */
    limit = Infinity;
    start = 0;
    hashes = new Int32Array(FIRST_STRINGS);
    /** Open addressing: id + 1 by hash, 0 where free. */
    slots = new Int32Array(FIRST_STRINGS * 2);
    /** Pool id + 1 of each id of the NameTable. */
    names = new Int32Array(FIRST_STRINGS);
    /** Bytes of all strings. */
    get size() {
        return this.start;
    }
    open() {
        this.end = this.start;
    }
    byte(value) {
        if (this.end === this.bytes.length)
            this.reserve(1);
        this.bytes[this.end++] = value;
    }
    /** Appends a string; a lone surrogate becomes U+FFFD. */
    text(text) {
        const { length } = text;
        if (this.end + length * 3 > this.bytes.length)
            this.reserve(length * 3);
        const { bytes } = this;
        let end = this.end;
        if (length < LONG) {
            let i = 0;
            for (; i < length; i++) {
                const unit = text.charCodeAt(i);
                if (unit >= 0x80)
                    break;
                bytes[end++] = unit;
            }
            if (i < length)
                end += string_pool_encoder.encodeInto(i === 0 ? text : text.slice(i), bytes.subarray(end)).written;
        }
        else
            end += string_pool_encoder.encodeInto(text, bytes.subarray(end)).written;
        this.end = end;
    }
    /** Appends a string of the pool. */
    copy(id) {
        this.raw(this.bytes, this.offsets[id], this.offsets[id + 1]);
    }
    /** Appends bytes, which must be UTF-8. */
    raw(source, start, end) {
        if (this.end + (end - start) > this.bytes.length) {
            const own = source === this.bytes;
            this.reserve(end - start);
            if (own)
                source = this.bytes;
        }
        const { bytes } = this;
        let to = this.end;
        for (let from = start; from < end; from++)
            bytes[to++] = source[from];
        this.end = to;
    }
    /** Id of the string written since `open`. */
    close() {
        const { bytes, start, end, slots } = this;
        const hash = hashBytes(bytes, start, end);
        const mask = slots.length - 1;
        let slot = hash & mask;
        for (let id = slots[slot] - 1; id >= 0; id = slots[slot] - 1) {
            if (this.hashes[id] === hash && this.equals(id))
                return id;
            slot = (slot + 1) & mask;
        }
        return this.add(hash, slot);
    }
    intern(text) {
        this.open();
        this.text(text);
        return this.close();
    }
    /** Id of a name, found without hashing when it was asked for before; -1 for none. */
    name(names, id) {
        if (id === 0)
            return -1;
        if (id >= this.names.length)
            this.names = enlarged(this.names, Math.max(id + 1, this.names.length * 2));
        const known = this.names[id];
        if (known !== 0)
            return known - 1;
        const made = this.intern(names.text(id));
        this.names[id] = made + 1;
        return made;
    }
    /** To be called when the ids of the NameTable change their meaning. */
    forgetNames() {
        this.names.fill(0);
    }
    /** The strings as a dictionary of their own; the pool starts again. */
    take() {
        const { count } = this;
        const taken = { bytes: this.bytes.slice(0, this.start), offsets: this.offsets.slice(0, count + 1), count };
        this.count = 0;
        this.start = 0;
        this.end = 0;
        this.slots.fill(0);
        this.forgetNames();
        if (this.bytes.length > MOST_BYTES_KEPT)
            this.bytes = new Uint8Array(FIRST_BYTES);
        return taken;
    }
    equals(id) {
        const { bytes, start, end } = this;
        let from = this.offsets[id];
        if (this.offsets[id + 1] - from !== end - start)
            return false;
        for (let i = start; i < end; i++)
            if (bytes[i] !== bytes[from++])
                return false;
        return true;
    }
    add(hash, slot) {
        const id = this.count++;
        if (this.count === this.offsets.length) {
            this.offsets = enlarged(this.offsets, this.count * 2);
            this.hashes = enlarged(this.hashes, this.count * 2);
        }
        this.hashes[id] = hash;
        this.start = this.end;
        this.offsets[this.count] = this.end;
        if (this.count * 2 > this.slots.length)
            this.rehash();
        else
            this.slots[slot] = id + 1;
        return id;
    }
    reserve(more) {
        if (this.end + more > this.limit)
            throw new LimitError('too large: the names and texts of its rows');
        const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.end + more));
        larger.set(this.bytes.subarray(0, this.end));
        this.bytes = larger;
    }
    rehash() {
        const slots = new Int32Array(this.slots.length * 2);
        const mask = slots.length - 1;
        for (let id = 0; id < this.count; id++) {
            let slot = this.hashes[id] & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = id + 1;
        }
        this.slots = slots;
    }
}
function enlarged(old, length) {
    const larger = new Int32Array(length);
    larger.set(old);
    return larger;
}

;// CONCATENATED MODULE: ./lib/facts/edges/bindings.js
/** Writes what a module binds at its top level by importing: what a re-export is followed through. Star imports come last. */
function addBindings(tree, scopes, file, bindings, pool) {
    for (let binding = 1; binding < scopes.bindingCount; binding++) {
        if (scopes.bindingScopes[binding] !== 0 || scopes.bounds[binding] !== 3 /* Bound.Import */)
            continue;
        addBinding(bindings, file, pool.name(tree.names, scopes.bindingNames[binding]), scopes.targets[binding]);
    }
    for (const star of scopes.stars)
        addBinding(bindings, file, -1, star);
}
function addBinding(bindings, file, name, target) {
    const row = bindings.add();
    const { columns } = bindings;
    columns.file[row] = file;
    columns.name[row] = name;
    columns.target[row] = target;
}

;// CONCATENATED MODULE: ./lib/facts/metrics/byte-hash.js
/** A hash of bytes in two 32-bit lanes, fed piece by piece: equal bytes give equal lanes, however they were cut. */
class ByteHash {
    low = 0;
    high = 0;
    start() {
        this.low = 0x811c9dc5 | 0;
        this.high = 0x2545f491;
    }
    byte(byte) {
        this.low = Math.imul(this.low ^ byte, 0x01000193);
        this.high = Math.imul(this.high ^ byte, 0x5bd1e995);
        this.high ^= this.high >>> 15;
    }
    /** The characters of a text in UTF-8; a lone surrogate as the three bytes of its code point. */
    text(text) {
        for (let i = 0; i < text.length; i++) {
            let code = text.charCodeAt(i);
            if (code < 0x80) {
                this.byte(code);
                continue;
            }
            if ((code & 0xfc00) === 0xd800 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
                code = 0x10000 + ((code & 0x3ff) << 10) + (text.charCodeAt(++i) & 0x3ff);
                this.byte(0xf0 | (code >> 18));
                this.byte(0x80 | ((code >> 12) & 0x3f));
            }
            else if (code >= 0x800)
                this.byte(0xe0 | (code >> 12));
            if (code < 0x800)
                this.byte(0xc0 | (code >> 6));
            else
                this.byte(0x80 | ((code >> 6) & 0x3f));
            this.byte(0x80 | (code & 0x3f));
        }
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/constant-hash.js





const constant_hash_BACKSLASH = 0x5c;
const constant_hash_RETURN = 0x0d;
const ZERO = 0x30;
const NINE = 0x39;
const constant_hash_double = new Float64Array(1);
const halves = new Uint8Array(constant_hash_double.buffer);
/** Feeds the value of a Constant, which is not one of the four singletons, to a hash. */
function hashConstant(tree, node, type, hash) {
    switch (type) {
        case 8 /* ConstantType.Str */:
        case 9 /* ConstantType.Bytes */:
            hashString(tree, node, type === 9 /* ConstantType.Bytes */, hash);
            break;
        case 5 /* ConstantType.Int */:
            hashInteger(tree, node, hash);
            break;
        case 6 /* ConstantType.Float */:
            hashDouble(floatValue(tree, node), hash);
            break;
        case 7 /* ConstantType.Complex */:
            hashDouble(imaginaryValue(tree, node), hash);
            break;
        default:
    }
}
function hashDouble(value, hash) {
    constant_hash_double[0] = value;
    for (const byte of halves)
        hash.byte(byte);
}
/** By its decimal digits; a number that does not fit a double by its hexadecimal ones. */
function hashInteger({ heap, source }, node, hash) {
    const start = heap[node + 1];
    const end = heap[node + 2];
    if (isPlainDecimal(source, start, end)) {
        for (let i = start; i < end; i++)
            hash.byte(source[i]);
        return;
    }
    const text = sliceAscii(source, start, end).replaceAll('_', '');
    const value = Number(text);
    if (Number.isSafeInteger(value))
        hash.text(value.toString());
    else
        hash.text(BigInt(text).toString(16));
}
/** Whether a literal is how Python prints its value. */
function isPlainDecimal(source, start, end) {
    if (end - start > 15 || (source[start] === ZERO && end - start > 1))
        return false;
    for (let i = start; i < end; i++)
        if (source[i] > NINE)
            return false;
    return true;
}
function hashString(tree, node, isBytes, hash) {
    const { heap } = tree;
    const pieces = heap[node + 4 /* Field.Constant_pieces */];
    if (pieces === 0) {
        hashLiteral(tree, heap[node + 1], heap[node + 2], isBytes, hash);
        return;
    }
    for (let i = 0, p = pieces + 1; i < heap[pieces]; i++, p += 3) {
        const form = heap[p + 2];
        if (form === 0 /* PieceForm.Literal */)
            hashLiteral(tree, heap[p], heap[p + 1], isBytes, hash);
        else
            hashText(tree, heap[p], heap[p + 1], form !== 1 /* PieceForm.Middle */, false, hash);
    }
}
function hashLiteral(tree, start, end, isBytes, hash) {
    const { source } = tree;
    const prefix = prefixLength(source, start);
    const quotes = quoteLength(source, start + prefix, end);
    hashText(tree, start + prefix + quotes, end - quotes, isRawPrefix(source, start, prefix), isBytes, hash);
}
/** Bytes as they stand up to the first escape or carriage return; from there on the decoded text. */
function hashText(tree, start, end, raw, isBytes, hash) {
    const { source } = tree;
    for (let i = start; i < end; i++) {
        const byte = source[i];
        if ((byte === constant_hash_BACKSLASH && !raw) || byte === constant_hash_RETURN) {
            hashDecoded(tree, i, end, raw, isBytes, hash);
            return;
        }
        hash.byte(byte);
    }
}
function hashDecoded({ source, version }, start, end, raw, isBytes, hash) {
    if (isBytes) {
        const value = new Uint8Array(end - start);
        const length = decodeBytes(source, start, end, raw, value, 0);
        for (let i = 0; i < length; i++)
            hash.byte(value[i]);
    }
    else {
        const parts = [];
        decodeString(source, start, end, raw, version, parts);
        for (const part of parts)
            hash.text(part);
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/docstring-hash.js


const docstring_hash_NEWLINE = 0x0a;
const SPACE = 0x20;
const docstring_hash_BACKSLASH = 0x5c;
/**
 * Feeds a definition's docstring to a hash as `inspect.cleandoc` gives it, without spaces on blank lines and without blank
 * lines at both ends: indentation does not matter, so that code that moves keeps its fingerprint.
 */
function hashDocstring(tree, definition, constant, hash) {
    const { heap, source } = tree;
    if (heap[constant + 4 /* Field.Constant_pieces */] === 0) {
        const start = heap[constant + 1];
        const end = heap[constant + 2];
        const prefix = prefixLength(source, start);
        const quotes = quoteLength(source, start + prefix, end);
        if (hashPlain(source, start + prefix + quotes, end - quotes, hash))
            return;
    }
    const lines = docstring(tree, definition)
        .split('\n')
        .map((line) => (/^ *$/.test(line) ? '' : line));
    hash.text(lines.join('\n').replace(/^\n+|\n+$/g, ''));
}
/** Does so for a text without escapes, tabs and other control characters; gives false, and does nothing, for any other. */
function hashPlain(source, start, end, hash) {
    let first = start;
    while (source[first] === SPACE)
        first++;
    let margin = end;
    let last = first;
    for (let i = first, line = -1; i < end; i++) {
        const byte = source[i];
        if (byte === docstring_hash_NEWLINE)
            line = i + 1;
        else if (byte < SPACE || byte === docstring_hash_BACKSLASH)
            return false;
        else if (byte !== SPACE) {
            last = i + 1;
            if (line >= 0) {
                if (i - line < margin)
                    margin = i - line;
                line = -1;
            }
        }
    }
    hashLines(source, first, last, margin, hash);
    return true;
}
/** Hashes lines, those after the first from column `margin` on; lines of spaces are empty, and left out at the beginning. */
function hashLines(source, start, end, margin, hash) {
    let begun = false;
    for (let line = start; line < end;) {
        let stop = line;
        let blank = true;
        while (stop < end && source[stop] !== docstring_hash_NEWLINE) {
            if (source[stop] !== SPACE)
                blank = false;
            stop++;
        }
        if (begun)
            hash.byte(docstring_hash_NEWLINE);
        if (!blank) {
            begun = true;
            for (let i = line === start ? line : line + margin; i < stop; i++)
                hash.byte(source[i]);
        }
        line = stop + 1;
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/name-hashes.js

/** Two 32-bit hashes of each name's text, the same in every run, computed once per name and file. */
class NameHashes {
    low = new Int32Array(1024);
    high = new Int32Array(1024);
    stamps = new Int32Array(1024);
    texts = [];
    stamp = 0;
    names;
    hash = new ByteHash();
    /** Makes room for the names of the next file; a table gives its ids to other names after a reset. */
    start(names) {
        this.names = names;
        this.stamp++;
        if (names.count <= this.low.length)
            return;
        const capacity = names.count * 2;
        this.low = grown(this.low, capacity);
        this.high = grown(this.high, capacity);
        this.stamps = grown(this.stamps, capacity);
    }
    /** Makes `low[id]` and `high[id]` valid for this file. */
    need(id) {
        if (this.stamps[id] === this.stamp)
            return;
        this.stamps[id] = this.stamp;
        const text = this.names.text(id);
        if (this.texts[id] === text)
            return;
        this.texts[id] = text;
        this.hash.start();
        this.hash.text(text);
        this.low[id] = this.hash.low;
        this.high[id] = this.hash.high;
    }
}
function grown(column, capacity) {
    const larger = new Int32Array(capacity);
    larger.set(column);
    return larger;
}

;// CONCATENATED MODULE: ./lib/facts/metrics/skeleton.js

const SKELETON_KINDS = [
    2 /* Kind.FunctionDef */,
    3 /* Kind.AsyncFunctionDef */,
    4 /* Kind.ClassDef */,
    14 /* Kind.If */,
    11 /* Kind.For */,
    12 /* Kind.AsyncFor */,
    13 /* Kind.While */,
    15 /* Kind.With */,
    16 /* Kind.AsyncWith */,
    19 /* Kind.Try */,
    20 /* Kind.TryStar */,
    92 /* Kind.ExceptHandler */,
    17 /* Kind.Match */,
    98 /* Kind.match_case */,
    21 /* Kind.Assert */,
    35 /* Kind.IfExp */,
    30 /* Kind.BoolOp */,
    91 /* Kind.comprehension */,
];
/** 1 for the kinds that a skeleton holds. */
const IN_SKELETON = new Uint8Array(KIND_COUNT);
for (const kind of SKELETON_KINDS)
    IN_SKELETON[kind] = 1;
/**
 * The few nodes of a tree that metrics of complexity look at, flat and in pre-order: definitions, compound statements and
 * what branches in expressions. Entry 0 is the Module. Entry `i` is the node `node[i]` of kind `kind[i]`; it hangs below entry
 * `parent[i]`, in that node's field `field[i]` (a Field, by way of any number of nodes that are not in the skeleton), and what
 * is below it are the entries up to `end[i]`, inclusive.
 */
class Skeleton {
    count = 0;
    kind = new Uint8Array(1024);
    field = new Uint8Array(1024);
    node = new Int32Array(1024);
    parent = new Int32Array(1024);
    /** Entry of the innermost function or class around the entry, or 0. */
    scope = new Int32Array(1024);
    end = new Int32Array(1024);
    /** Entries of the functions and classes, in pre-order. */
    definitions = new Int32Array(64);
    definitionCount = 0;
    /** Columns that a metric may use for itself while it is computed; one longer than the entries. */
    scratch = fourColumns(1025);
    reset() {
        this.count = 0;
        this.definitionCount = 0;
    }
    /** Index of a new entry; its `end` is to be set when all below it is known. */
    add(kind, node, parent, field) {
        const entry = this.count++;
        if (entry === this.node.length)
            this.grow();
        this.kind[entry] = kind;
        this.field[entry] = field;
        this.node[entry] = node;
        this.parent[entry] = parent;
        this.scope[entry] = isDefinition(this.kind[parent]) ? parent : this.scope[parent];
        if (isDefinition(kind)) {
            if (this.definitionCount === this.definitions.length)
                this.definitions = skeleton_doubled(this.definitions);
            this.definitions[this.definitionCount++] = entry;
        }
        return entry;
    }
    grow() {
        const capacity = this.node.length * 2;
        this.node = skeleton_doubled(this.node);
        this.parent = skeleton_doubled(this.parent);
        this.scope = skeleton_doubled(this.scope);
        this.end = skeleton_doubled(this.end);
        const kind = new Uint8Array(capacity);
        kind.set(this.kind);
        this.kind = kind;
        const field = new Uint8Array(capacity);
        field.set(this.field);
        this.field = field;
        this.scratch = fourColumns(capacity + 1);
    }
}
function isDefinition(kind) {
    return kind === 2 /* Kind.FunctionDef */ || kind === 3 /* Kind.AsyncFunctionDef */ || kind === 4 /* Kind.ClassDef */;
}
function isFunction(kind) {
    return kind === 2 /* Kind.FunctionDef */ || kind === 3 /* Kind.AsyncFunctionDef */;
}
function fourColumns(length) {
    return [new Int32Array(length), new Int32Array(length), new Int32Array(length), new Int32Array(length)];
}
function skeleton_doubled(column) {
    const larger = new Int32Array(column.length * 2);
    larger.set(column);
    return larger;
}

;// CONCATENATED MODULE: ./lib/facts/metrics/fingerprint.js





const fingerprint_FIRST_CAPACITY = 1 << 12;
/** A longer stream is given back after the file that needed it. */
const MAX_KEPT = 1 << 22;
/** Stands for the definition's own name. */
const OWN = 0x5e1f;
/** A definition that is being walked. */
class Open {
    row = 0;
    name = 0;
    /** Where its part of the stream begins. */
    start = 0;
    /** Where its decorators begin. */
    decorators = 0;
    /** References noted before it. */
    references = 0;
    /** Whether its first parameter is `self` or `cls`. */
    hasSelf = false;
    isFunction = false;
    /** Whether it binds its own name anywhere inside, and whether it declares it global or nonlocal. */
    binds = false;
    declares = false;
}
/**
 * Fingerprints of definitions. While a definition is walked, its tree is written as one stream of numbers: kinds, lengths of
 * lists, hashes of names and of constants by type and value; no positions. Names of enclosing definitions that turn up are
 * noted. When a definition ends, its part of the stream is hashed with references to its own name overwritten; nested
 * definitions are part of it, their names included. A part is hashed once for each definition around it: CPython allows 100.
 */
class FingerprintStream {
    stream = new Int32Array(fingerprint_FIRST_CAPACITY);
    length = 0;
    open = [];
    depth = 0;
    /** Noted references, three numbers each: position in the stream, name, Reference. */
    references = new Int32Array(96);
    referenceCount = 0;
    /** For each name how many open definitions bear it. */
    openNames = new Int32Array(1024);
    names = new NameHashes();
    constant = new ByteHash();
    tree;
    start(tree) {
        this.tree = tree;
        this.names.start(tree.names);
        if (this.openNames.length < tree.names.count)
            this.openNames = new Int32Array(tree.names.count * 2);
        else if (this.depth > 0)
            this.openNames.fill(0);
        this.length = this.depth = this.referenceCount = 0;
        if (this.stream.length > MAX_KEPT)
            this.stream = new Int32Array(fingerprint_FIRST_CAPACITY);
    }
    /** Whether anything is to be written. */
    get isActive() {
        return this.depth > 0;
    }
    /** Begins a definition; what follows is its fields but the name. */
    begin(node, row) {
        const { heap } = this.tree;
        const name = heap[node + 3 /* Field.FunctionDef_name */];
        if (this.depth > 0) {
            this.bind(name);
            this.name(name);
        }
        const open = (this.open[this.depth++] ??= new Open());
        open.row = row;
        open.name = name;
        open.start = this.length;
        open.decorators = 0;
        open.references = this.referenceCount;
        open.isFunction = isFunction(heap[node]);
        open.hasSelf = open.isFunction && hasSelf(heap, heap[node + 4 /* Field.FunctionDef_args */]);
        open.binds = open.declares = false;
        this.openNames[name]++;
        this.write(heap[node]);
    }
    /** Marks that the decorators of the innermost definition follow. */
    decorators() {
        this.open[this.depth - 1].decorators = this.length;
    }
    /** Ends the innermost definition and writes its fingerprint. */
    end(into) {
        const open = this.open[--this.depth];
        this.openNames[open.name]--;
        if (this.referenceCount > open.references)
            this.overwrite(open, true);
        hashStream(this.stream, open.start, this.length);
        into.fingerprintLow[open.row] = low;
        into.fingerprintHigh[open.row] = high;
        if (this.depth === 0)
            this.length = this.referenceCount = 0;
        else if (this.referenceCount > open.references)
            this.overwrite(open, false);
    }
    write(value) {
        if (this.length === this.stream.length)
            this.stream = fingerprint_doubled(this.stream);
        this.stream[this.length++] = value;
    }
    /** A name, or 0 for none. */
    name(id) {
        const { names } = this;
        if (id !== 0)
            names.need(id);
        this.write(names.low[id]);
        this.write(names.high[id]);
    }
    /** The id of a Name. */
    bareName(id) {
        if (this.openNames[id] !== 0)
            this.refer(id, 0 /* Reference.Bare */);
        this.name(id);
    }
    /** The attribute of an Attribute whose value is the Name `of`, or 0. */
    attribute(id, of) {
        if (this.openNames[id] !== 0 && (of === 43 /* KnownName.self */ || of === 44 /* KnownName.cls */))
            this.refer(id, 1 /* Reference.Member */);
        this.name(id);
    }
    /** A name in a `global` or `nonlocal` statement. */
    declare(id) {
        if (this.openNames[id] !== 0) {
            this.refer(id, 2 /* Reference.Declared */);
            for (let i = 0; i < this.depth; i++)
                if (this.open[i].name === id)
                    this.open[i].declares = true;
        }
        this.name(id);
    }
    /** Notes that a name is bound here. */
    bind(id) {
        if (this.openNames[id] === 0)
            return;
        for (let i = 0; i < this.depth; i++)
            if (this.open[i].name === id)
                this.open[i].binds = true;
    }
    /** The value of a Constant. */
    value(node, type) {
        this.write(type);
        const { constant } = this;
        constant.start();
        hashConstant(this.tree, node, type, constant);
        this.write(constant.low);
        this.write(constant.high);
    }
    /** The value of a Constant that is the docstring of a definition. */
    docstring(constant, definition) {
        const { constant: hash } = this;
        hash.start();
        hashDocstring(this.tree, definition, constant, hash);
        this.write(8 /* ConstantType.Str */);
        this.write(hash.low);
        this.write(hash.high);
    }
    /** Source text as it stands. */
    text(start, end) {
        const { constant } = this;
        const { source } = this.tree;
        constant.start();
        for (let i = start; i < end; i++)
            constant.byte(source[i]);
        this.write(constant.low);
        this.write(constant.high);
    }
    refer(id, reference) {
        const at = this.referenceCount * 3;
        if (at + 3 > this.references.length)
            this.references = fingerprint_doubled(this.references);
        this.references[at] = this.length;
        this.references[at + 1] = id;
        this.references[at + 2] = reference;
        this.referenceCount++;
    }
    /** Puts OWN in the place of a definition's references to itself, or the name back. */
    overwrite(open, own) {
        const { stream, references, names } = this;
        const { name } = open;
        for (let i = open.references; i < this.referenceCount; i++) {
            if (references[i * 3 + 1] !== name)
                continue;
            const at = references[i * 3];
            if (!refersTo(open, at, references[i * 3 + 2]))
                continue;
            stream[at] = own ? OWN : names.low[name];
            stream[at + 1] = own ? OWN : names.high[name];
        }
    }
}
/**
 * Whether a noted reference means the definition itself. Where the definition binds the name (a parameter, an assignment),
 * a bare name is that; in the body of a method it is a global. `self.name` is the method.
 */
function refersTo(open, at, reference) {
    switch (reference) {
        case 1 /* Reference.Member */:
            return open.hasSelf;
        case 2 /* Reference.Declared */:
            return true;
        default:
            if (open.binds && !open.declares)
                return false;
            return !open.hasSelf || (open.decorators !== 0 && at >= open.decorators);
    }
}
function hasSelf(heap, parameters) {
    const list = heap[parameters + 3 /* Field.arguments_posonlyargs */] || heap[parameters + 4 /* Field.arguments_args */];
    if (list === 0)
        return false;
    const name = heap[heap[list + 1] + 3 /* Field.arg_arg */];
    return name === 43 /* KnownName.self */ || name === 44 /* KnownName.cls */;
}
let low = 0;
let high = 0;
/** Hashes `stream[start, end)` into `low` and `high`. */
function hashStream(stream, start, end) {
    let a = 0x9e3779b9 | 0;
    let b = 0x243f6a88 ^ (end - start);
    for (let i = start; i < end; i++) {
        const value = stream[i];
        a = Math.imul(a ^ value, 0x85ebca6b);
        a = (a << 13) | (a >>> 19);
        b = Math.imul(b ^ value, 0xc2b2ae35);
        b = (((b << 15) | (b >>> 17)) + a) | 0;
    }
    a = mix((a + b) | 0);
    low = a;
    high = mix((b + a) | 0);
}
function mix(value) {
    let h = value;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
/** A fingerprint as 16 hexadecimal digits. */
function fingerprintText(lowHalf, highHalf) {
    return fingerprint_hex(highHalf) + fingerprint_hex(lowHalf);
}
const fingerprint_hex = (half) => (half >>> 0).toString(16).padStart(8, '0');
function fingerprint_doubled(column) {
    const larger = new Int32Array(column.length * 2);
    larger.set(column);
    return larger;
}

;// CONCATENATED MODULE: ./lib/facts/nodes/module-row.js
/** Adds the row that every file has: the Module, at 0:0-0:0, over all of the text. */
function addModuleRow(nodes, ids, pool, file, length) {
    const row = nodes.add();
    const columns = nodes.columns;
    ids.compute(1 /* Kind.Module */, pool, -1, 0, 0, 0, 0);
    columns.file[row] = file;
    columns.seq[row] = 0;
    columns.subtree_end[row] = 0;
    setPair(columns.node_id, row, ids.low, ids.high);
    setPair(columns.parent_id, row, 0, 0);
    setPair(columns.def_id, row, 0, 0);
    columns.kind[row] = 1 /* Kind.Module */;
    columns.name[row] = -1;
    columns.qualname[row] = -1;
    columns.lineno[row] = 0;
    columns.end_lineno[row] = 0;
    columns.col_offset[row] = 0;
    columns.end_col_offset[row] = 0;
    columns.start_byte[row] = 0;
    columns.end_byte[row] = length;
    columns.docstring[row] = -1;
    columns.decorators[row] = -1;
    columns.bases[row] = -1;
    columns.params[row] = -1;
    columns.args[row] = -1;
    columns.returns[row] = -1;
    columns.annotation[row] = -1;
    columns.value_preview[row] = -1;
    return row;
}
/** Writes a node_id, given in halves. */
function setPair(column, row, low, high) {
    column[2 * row] = low;
    column[2 * row + 1] = high;
}

;// CONCATENATED MODULE: ./lib/facts/files/definition-rows.js



/** Writes the rows of `defs` of one file; `rows` are those of its definitions in `nodes`, in the order of `metrics`. */
function addDefinitionRows(tree, metrics, scopes, nodes, rows, defs, pool) {
    const from = nodes.columns;
    let scope = 0;
    for (let i = 0; i < metrics.count; i++) {
        const node = metrics.node[i];
        const at = rows[i];
        while (scopes.nodes[scope] !== node)
            scope++;
        const kind = from.kind[at];
        const row = defs.add();
        const columns = defs.columns;
        columns.file[row] = from.file[at];
        columns.seq[row] = from.seq[at];
        setPair(columns.node_id, row, from.node_id[2 * at], from.node_id[2 * at + 1]);
        columns.kind[row] = kind === 4 /* Kind.ClassDef */ ? 1 : 0;
        columns.name[row] = from.name[at];
        columns.qualname[row] = from.qualname[at];
        columns.lineno[row] = from.lineno[at];
        columns.end_lineno[row] = from.end_lineno[at];
        columns.is_async[row] = kind === 3 /* Kind.AsyncFunctionDef */ ? 1 : 0;
        columns.is_method[row] = metrics.isMethod[i];
        columns.is_public[row] = metrics.isPublic[i];
        columns.decorators[row] = from.decorators[at];
        columns.has_docstring[row] = metrics.hasDocstring[i];
        columns.sloc[row] = metrics.sloc[i];
        columns.cyclomatic[row] = metrics.cyclomatic[i];
        columns.params[row] = metrics.params[i];
        columns.params_annotated[row] = metrics.paramsAnnotated[i];
        columns.returns_annotated[row] = metrics.returnsAnnotated[i];
        columns.nesting[row] = metrics.nesting[i];
        columns.mccabe[row] = metrics.mccabe[i];
        columns.radon_cc[row] = metrics.radonCc[i];
        columns.cognitive[row] = metrics.cognitive[i];
        columns.slots[row] = metrics.slots[i];
        columns.slots_annotated[row] = metrics.slotsAnnotated[i];
        columns.missing_annotations[row] = kind === 4 /* Kind.ClassDef */ ? -1 : packMissing(tree, metrics, i, pool);
        columns.fingerprint[row] = pool.intern(fingerprintText(metrics.fingerprintLow[i], metrics.fingerprintHigh[i]));
        columns.importable[row] = isImportable(tree, scopes, scope) ? 1 : 0;
    }
}
function packMissing(tree, metrics, i, pool) {
    const end = metrics.missingEnd[i];
    pool.open();
    for (let at = i === 0 ? 0 : metrics.missingEnd[i - 1]; at < end; at++) {
        pool.text(tree.names.text(metrics.missing[at]));
        endElement(pool);
    }
    return pool.close();
}
/** Whether `module.qualname` means this definition: no function is around it, and no other binding takes its name. */
function isImportable(tree, scopes, definition) {
    for (let scope = definition; scope !== 0;) {
        let parent = scopes.parents[scope];
        if (scopes.kinds[parent] === 3 /* ScopeKind.TypeParameters */)
            parent = scopes.parents[parent];
        if (scopes.kinds[parent] === 2 /* ScopeKind.Function */)
            return false;
        const binding = scopes.find(parent, tree.heap[scopes.nodes[scope] + 3]);
        if (binding === 0 || scopes.bounds[binding] !== 4 /* Bound.Definition */ || scopes.targets[binding] !== scope)
            return false;
        scope = parent;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/python/diagnose/diagnosis.js

/** CPython's error with its own position: it can lie where no byte is, or be 0. */
class Diagnosis extends PythonSyntaxError {
    line;
    offset;
    /**
     * @param line CPython's `lineno`
     * @param offset CPython's `offset`: 1-based, in characters
     */
    constructor(message, start, type, end, line, offset) {
        super(message, start, type, end);
        this.line = line;
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./lib/python/diagnose/exhausted.js
/** Thrown when a file takes more steps or more memory than a message is worth. */
class Exhausted extends Error {
}
const MAX_LENGTH = 1 << 25;
/** A copy with room for more than `needed` numbers. */
function exhausted_enlarged(array, needed) {
    if (needed >= MAX_LENGTH)
        throw new Exhausted();
    const larger = new Int32Array(Math.max(array.length * 2, needed + 16));
    larger.set(array);
    return larger;
}

;// CONCATENATED MODULE: ./lib/python/diagnose/nodes.js
/**
 * What an expression is, as far as messages tell. The heap of a Matcher holds nodes as
 * (kind, first token, last token, count of children, children…); a value is
 *   0        no match
 *   Done     a match that nothing looks at
 *   < 0      the token with index -value - 1
 *   else     a node, or a Seq of values
 */
const NODES = [
    'Seq',
    'Other',
    'Attribute',
    'Subscript',
    'Starred',
    'Name',
    'List',
    'Tuple',
    'Lambda',
    'Call',
    'BoolOp',
    'BinOp',
    'UnaryOp',
    'GeneratorExp',
    'Yield',
    'Await',
    'ListComp',
    'SetComp',
    'DictComp',
    'Dict',
    'Set',
    'JoinedStr',
    'TemplateStr',
    'Literal',
    'BytesLiteral',
    'Compare',
    'CompareIn',
    'CompareOther',
    'IfExp',
    'NamedExpr',
    'Comprehension',
    'Keyword',
    'KeywordUnpacking',
    'True',
    'False',
    'None',
    'Ellipsis',
];
/** `_PyPegen_get_expr_name`: how CPython calls an expression in its messages. */
const DESCRIPTIONS = {
    Attribute: 'attribute',
    Subscript: 'subscript',
    Starred: 'starred',
    Name: 'name',
    List: 'list',
    Tuple: 'tuple',
    Lambda: 'lambda',
    Call: 'function call',
    BoolOp: 'expression',
    BinOp: 'expression',
    UnaryOp: 'expression',
    GeneratorExp: 'generator expression',
    Yield: 'yield expression',
    Await: 'await expression',
    ListComp: 'list comprehension',
    SetComp: 'set comprehension',
    DictComp: 'dict comprehension',
    Dict: 'dict literal',
    Set: 'set display',
    JoinedStr: 'f-string expression',
    TemplateStr: 't-string expression',
    Literal: 'literal',
    BytesLiteral: 'literal',
    True: 'True',
    False: 'False',
    None: 'None',
    Ellipsis: 'ellipsis',
    Compare: 'comparison',
    IfExp: 'conditional expression',
    NamedExpr: 'named expression',
};

;// CONCATENATED MODULE: ./lib/python/diagnose/values.js

/** What a value of a Matcher is: see nodes.ts. */
function kindOf(matcher, value) {
    return value < 0 ? (matcher.source.expressionKind(-value - 1) ?? 'Other') : NODES[matcher.heap[value]];
}
/** How CPython calls an expression. */
function describe(matcher, value) {
    return DESCRIPTIONS[kindOf(matcher, value)] ?? 'expression';
}
function childCount(matcher, node) {
    return node < 0 ? 0 : matcher.heap[node + 3];
}
function childOf(matcher, node, index) {
    return matcher.heap[node + 4 + index];
}
/** Index of the first token of a value; of a sequence that of its first item. */
function firstToken(matcher, value) {
    if (value < 0)
        return -value - 1;
    if (kindOf(matcher, value) === 'Seq' && childCount(matcher, value) > 0)
        return firstToken(matcher, childOf(matcher, value, 0));
    return matcher.heap[value + 1];
}
/** Index of the last token of a value; of a sequence or a comprehension that of its last item. */
function lastToken(matcher, value) {
    if (value < 0)
        return -value - 1;
    const kind = kindOf(matcher, value);
    const count = childCount(matcher, value);
    if ((kind === 'Seq' || kind === 'Comprehension') && count > 0)
        return lastToken(matcher, childOf(matcher, value, count - 1));
    return matcher.heap[value + 2];
}

;// CONCATENATED MODULE: ./lib/python/diagnose/targets.js

/** `_PyPegen_get_invalid_target`: the first part of an expression that cannot be assigned to, or 0. */
function invalidTarget(matcher, value, inFor) {
    switch (kindOf(matcher, value)) {
        case 'List':
        case 'Tuple':
            return firstInvalid(matcher, value, (child) => invalidTarget(matcher, child, inFor));
        case 'Starred':
            return invalidTarget(matcher, childOf(matcher, value, 0), inFor);
        case 'Compare':
            // The `a in b` of `for a in b` was read as a comparison.
            if (!inFor)
                return value;
            if (kindOf(matcher, childOf(matcher, value, 1)) !== 'CompareIn')
                return 0 /* Value.Fail */;
            return invalidTarget(matcher, childOf(matcher, value, 0), inFor);
        case 'Name':
        case 'Subscript':
        case 'Attribute':
            return 0 /* Value.Fail */;
        default:
            return value;
    }
}
/** The first part of an expression that cannot be deleted, or 0. */
function deletionTarget(matcher, value) {
    switch (kindOf(matcher, value)) {
        case 'List':
        case 'Tuple':
            return firstInvalid(matcher, value, (child) => deletionTarget(matcher, child));
        case 'Name':
        case 'Subscript':
        case 'Attribute':
            return 0 /* Value.Fail */;
        default:
            return value;
    }
}
function firstInvalid(matcher, container, search) {
    for (let i = 0; i < childCount(matcher, container); i++) {
        const invalid = search(childOf(matcher, container, i));
        if (invalid !== 0 /* Value.Fail */)
            return invalid;
    }
    return 0 /* Value.Fail */;
}

;// CONCATENATED MODULE: ./lib/python/diagnose/actions.js





/** The actions of the grammar; those in capitals in CPython's grammar say so. */
const ACTIONS = {
    /** RAISE_SYNTAX_ERROR_KNOWN_LOCATION */
    location(matcher, a, _b, message) {
        throw matcher.source.between(firstToken(matcher, a), lastToken(matcher, a), filled(matcher, a, message));
    },
    /** RAISE_SYNTAX_ERROR_KNOWN_RANGE */
    range(matcher, a, b, message) {
        throw matcher.source.between(firstToken(matcher, a), lastToken(matcher, b), filled(matcher, a, message));
    },
    /** RAISE_SYNTAX_ERROR_STARTING_FROM */
    from(matcher, a, _b, message) {
        throw matcher.source.between(firstToken(matcher, a), matcher.fill - 1, message);
    },
    /** RAISE_SYNTAX_ERROR */
    here(matcher, _a, _b, message) {
        throw matcher.source.atLast(matcher.fill - 1, message);
    },
    /** RAISE_SYNTAX_ERROR_ON_NEXT_TOKEN */
    next(matcher, _a, _b, message) {
        matcher.look(matcher.mark);
        throw matcher.source.atLast(matcher.mark, message);
    },
    /** RAISE_INDENTATION_ERROR */
    indentation(matcher, a, _b, message) {
        throw matcher.source.atLast(matcher.fill - 1, filled(matcher, a, message), 'IndentationError');
    },
    assignmentTarget(matcher, a) {
        return refuse(matcher, invalidTarget(matcher, a, false), 'cannot assign to {a}');
    },
    loopTarget(matcher, a) {
        return refuse(matcher, invalidTarget(matcher, a, true), 'cannot assign to {a}');
    },
    deletionTarget(matcher, a) {
        return refuse(matcher, deletionTarget(matcher, a), 'cannot delete {a}');
    },
    keyWithoutValue(matcher, a, _b, message) {
        const { source } = matcher;
        throw source.at(source.end(lastToken(matcher, a)) - 1, message);
    },
    generatorInCall(matcher, a, b, message) {
        const positional = positionalArguments(matcher, a);
        if (positional.length <= 1)
            return 0 /* Value.Fail */;
        throw matcher.source.between(firstToken(matcher, positional.at(-1)), lastToken(matcher, b), message);
    },
    argumentOrder(matcher, a) {
        let unpacking = false;
        for (let i = 0; i < childCount(matcher, a); i++)
            if (kindOf(matcher, childOf(matcher, a, i)) === 'KeywordUnpacking')
                unpacking = true;
        const message = `positional argument follows keyword argument${unpacking ? ' unpacking' : ''}`;
        throw matcher.source.atLast(matcher.fill - 1, message);
    },
    legacy(matcher, a, b) {
        if (!isLegacyStatement(matcher, a))
            return 0 /* Value.Fail */;
        const name = matcher.source.text(firstToken(matcher, a));
        const message = `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`;
        throw matcher.source.between(firstToken(matcher, a), lastToken(matcher, b), message);
    },
    missingComma(matcher, a, b) {
        if (isLegacyStatement(matcher, a) || matcher.level() === 0)
            return 0 /* Value.Fail */;
        const message = 'invalid syntax. Perhaps you forgot a comma?';
        const { source, version } = matcher;
        if (version === '3.15')
            throw source.atLastLine(firstToken(matcher, a), lastToken(matcher, a), message);
        throw source.between(firstToken(matcher, a), lastToken(matcher, b), message);
    },
    typeParameterBound(matcher, a, b, message) {
        const what = kindOf(matcher, b) === 'Tuple' ? 'constraints' : 'bound';
        throw matcher.source.between(firstToken(matcher, a), lastToken(matcher, b), `cannot use ${what} with ${message}`);
    },
    /** A `:` that ends a replacement field; CPython has an empty text behind it where a `}` follows. */
    lambdaInField(matcher, a, b) {
        const { source } = matcher;
        const colon = firstToken(matcher, b);
        const letter = source.formattedLetter(colon);
        if (letter === undefined || (source.kind(colon + 1) === 19 /* Token.RightBrace */ && !source.opensField(colon)))
            return 0 /* Value.Fail */;
        const message = `${letter}-string: lambda expressions are not allowed without parentheses`;
        throw source.between(firstToken(matcher, a), lastToken(matcher, b), message);
    },
    mixedStrings(matcher, a, b, message) {
        const last = childOf(matcher, a, childCount(matcher, a) - 1);
        throw matcher.source.between(firstToken(matcher, last), lastToken(matcher, b), message);
    },
    /** The only item of a sequence, or a node for all of them. */
    single(matcher, a) {
        return childCount(matcher, a) === 1 ? childOf(matcher, a, 0) : matcher.node('Other');
    },
    /** `_PyPegen_check_barry_as_flufl` */
    notEqual(matcher, a) {
        const { source } = matcher;
        const matches = (source.text(-a - 1) === '<>') === matcher.flufl;
        if (matches)
            return a;
        if (matcher.flufl)
            throw source.atLast(matcher.fill - 1, "with Barry as BDFL, use '<>' instead of '!='");
        return 0 /* Value.Fail */;
    },
    /** `_PyPegen_checked_future_import`: `from __future__ import barry_as_FLUFL` turns `!=` into `<>`. */
    futureImport(matcher, a) {
        const { source } = matcher;
        const module = firstToken(matcher, a);
        if (source.text(module) !== '__future__' || source.kind(module - 1) !== 80 /* Token.From */)
            return 1 /* Value.Done */;
        const lazy = module - 2;
        if (matcher.version === '3.15' && lazy >= 0 && source.kind(lazy) === 4 /* Token.Name */ && source.nameOf(lazy) === 40 /* KnownName.lazy */) {
            throw source.atToken(lazy, 'lazy from __future__ import is not allowed');
        }
        for (let i = module; i < matcher.mark; i++)
            if (source.text(i) === 'barry_as_FLUFL')
                matcher.flufl = true;
        return 1 /* Value.Done */;
    },
    number(_matcher, a) {
        return a;
    },
    real(matcher, a) {
        if (!isImaginary(matcher, a))
            return a;
        throw matcher.source.atToken(firstToken(matcher, a), 'real number required in complex literal');
    },
    imaginary(matcher, a) {
        if (isImaginary(matcher, a))
            return a;
        throw matcher.source.atToken(firstToken(matcher, a), 'imaginary number required in complex literal');
    },
    /** `_PyPegen_check_fstring_conversion` */
    conversion(matcher, a, b) {
        const { source } = matcher;
        const mark = firstToken(matcher, a);
        const name = firstToken(matcher, b);
        if (source.end(mark) === source.start(name))
            return matcher.version === '3.13' ? b : checkedConversion(matcher, b);
        const letter = source.formattedLetter(mark) ?? 'f';
        const exclamation = matcher.version === '3.13' ? 'exclamanation' : 'exclamation';
        throw source.between(mark, name, `${letter}-string: conversion type must come right after the ${exclamation} mark`);
    },
    /** A replacement field; 3.13 looks at the name of its conversion only here. */
    field(matcher, a) {
        return a === 1 /* Value.Done */ || matcher.version !== '3.13' ? 1 /* Value.Done */ : checkedConversion(matcher, a);
    },
    /** Text of a format spec, whose escapes CPython decodes at once. */
    decoded(matcher, a) {
        checkMiddle(matcher, firstToken(matcher, a), firstToken(matcher, a));
        return 1 /* Value.Done */;
    },
    /** An f- or t-string: the escapes of its texts are decoded at its end. */
    formatted(matcher, a) {
        const first = firstToken(matcher, a);
        const last = matcher.mark - 1;
        let depth = 0;
        for (let i = first + 1; i < last; i++) {
            const kind = matcher.source.kind(i);
            if (kind === 18 /* Token.LeftBrace */ || kind === 7 /* Token.FStringStart */ || kind === 10 /* Token.TStringStart */)
                depth++;
            else if (kind === 19 /* Token.RightBrace */ || kind === 9 /* Token.FStringEnd */ || kind === 12 /* Token.TStringEnd */)
                depth--;
            else if (depth === 0 && (kind === 8 /* Token.FStringMiddle */ || kind === 11 /* Token.TStringMiddle */))
                checkMiddle(matcher, i, last);
        }
        return matcher.node(matcher.source.kind(first) === 7 /* Token.FStringStart */ ? 'JoinedStr' : 'TemplateStr');
    },
    string(matcher, a) {
        const { source } = matcher;
        const index = firstToken(matcher, a);
        const start = source.start(index);
        const end = source.end(index);
        const prefix = prefixLength(source.bytes, start);
        const quote = quoteLength(source.bytes, start + prefix, end);
        const isBytes = /b/i.test(source.text(index).slice(0, prefix));
        const isRaw = isRawPrefix(source.bytes, start, prefix);
        try {
            checkString(source.bytes, start + prefix + quote, end - quote, isBytes, isRaw, start, end, matcher.version);
        }
        catch (error) {
            // Up to 3.14 CPython points at the last token that it read.
            const atLast = matcher.version !== '3.15' && error instanceof PythonSyntaxError && error.message.startsWith('(');
            throw atLast ? source.atLast(matcher.fill - 1, error.message) : error;
        }
        return matcher.node(isBytes ? 'BytesLiteral' : 'Literal');
    },
    /** `_PyPegen_concatenate_strings` */
    strings(matcher, a) {
        const count = childCount(matcher, a);
        let bytes = 0;
        let formatted = false;
        for (let i = 0; i < count; i++) {
            const kind = kindOf(matcher, childOf(matcher, a, i));
            if (kind === 'BytesLiteral')
                bytes++;
            else if (kind === 'JoinedStr')
                formatted = true;
        }
        if (bytes > 0 && bytes < count) {
            throw matcher.source.atLast(matcher.fill - 1, 'cannot mix bytes and nonbytes literals');
        }
        return matcher.node(formatted ? 'JoinedStr' : 'Literal');
    },
};
function checkedConversion(matcher, value) {
    const { source } = matcher;
    const name = firstToken(matcher, value);
    const text = source.text(name);
    if (text === 's' || text === 'r' || text === 'a')
        return 1 /* Value.Done */;
    const letter = source.formattedLetter(name) ?? 'f';
    throw source.atToken(name, `${letter}-string: invalid conversion character '${text}': expected 's', 'r', or 'a'`);
}
/** Puts the description, the text or the line of `a` into a message. */
function filled(matcher, a, message) {
    if (!message.includes('{a'))
        return message;
    const { source } = matcher;
    return message
        .replace('{a.line}', () => String(source.lineOfToken(firstToken(matcher, a))))
        .replace('{a.text}', () => source.text(firstToken(matcher, a)))
        .replace('{a}', () => describe(matcher, a));
}
function refuse(matcher, target, message) {
    if (target === 0 /* Value.Fail */)
        return 0 /* Value.Fail */;
    throw matcher.source.between(firstToken(matcher, target), lastToken(matcher, target), filled(matcher, target, message));
}
/** The arguments of a call that are no keywords. */
function positionalArguments(matcher, list) {
    const positional = [];
    for (let i = 0; i < childCount(matcher, list); i++) {
        const child = childOf(matcher, list, i);
        const kind = kindOf(matcher, child);
        if (kind !== 'Keyword' && kind !== 'KeywordUnpacking')
            positional.push(child);
    }
    return positional;
}
/** `_PyPegen_check_legacy_stmt`: whether this is the name `print` or `exec`. */
function isLegacyStatement(matcher, value) {
    if (kindOf(matcher, value) !== 'Name')
        return false;
    const name = matcher.source.nameOf(firstToken(matcher, value));
    return name === 41 /* KnownName.print */ || name === 42 /* KnownName.exec */;
}
function isImaginary(matcher, value) {
    return /j$/i.test(matcher.source.text(firstToken(matcher, value)));
}
/** Checks the escapes in the text `middle` of an f- or t-string; CPython points at the token `where`. */
function checkMiddle(matcher, middle, where) {
    const { source } = matcher;
    const isRaw = source.nameOf(middle) === 1;
    checkString(source.bytes, source.start(middle), source.end(middle), false, isRaw, source.start(where), source.end(where), matcher.version);
}

;// CONCATENATED MODULE: ./lib/python/diagnose/memo-table.js

const ENTRY_SIZE = 4;
/** What rules gave at the tokens of one statement. An entry is (next entry of the token, rule, token behind the match, value). */
class MemoTable {
    /** First entry of each token from `base` on, or 0. */
    heads = new Int32Array(1 << 10);
    entries = new Int32Array(1 << 12);
    top = ENTRY_SIZE;
    base = 0;
    limit = 0;
    /** Forgets everything; the tokens asked for from now on stand at or behind `base`. */
    reset(base) {
        this.heads.fill(0, 0, this.limit - this.base);
        this.top = ENTRY_SIZE;
        this.base = base;
        this.limit = base;
    }
    /** The entry of a rule at the token `mark`, or 0. */
    find(rule, mark) {
        if (mark >= this.limit)
            return 0;
        const { entries } = this;
        let entry = this.heads[mark - this.base];
        while (entry !== 0 && entries[entry + 1] !== rule)
            entry = entries[entry];
        return entry;
    }
    add(rule, mark, end, value) {
        const head = mark - this.base;
        if (head >= this.heads.length)
            this.heads = exhausted_enlarged(this.heads, head);
        if (mark >= this.limit)
            this.limit = mark + 1;
        if (this.top + ENTRY_SIZE > this.entries.length)
            this.entries = exhausted_enlarged(this.entries, this.top);
        const entry = this.top;
        this.top += ENTRY_SIZE;
        this.entries[entry] = this.heads[head];
        this.entries[entry + 1] = rule;
        this.set(entry, end, value);
        this.heads[head] = entry;
        return entry;
    }
    set(entry, end, value) {
        this.entries[entry + 2] = end;
        this.entries[entry + 3] = value;
    }
    /** The token behind the match. */
    end(entry) {
        return this.entries[entry + 2];
    }
    value(entry) {
        return this.entries[entry + 3];
    }
}

;// CONCATENATED MODULE: ./lib/python/diagnose/matcher.js





const MAX_STEPS = 20_000_000;
/** Nested rules: few enough for the smallest stack that a program runs on, so that the outcome never depends on the stack. */
const matcher_MAX_DEPTH = 1500;
const SEQ = NODES.indexOf('Seq');
const SOFT_KEYWORDS = ['_', 'case', 'match', 'type'];
/**
 * CPython's PEG parser over the tokens of one file: backtracking, with the results of some rules kept, in two passes of
 * which the second also tries the invalid_ rules. It keeps what CPython keeps and no more, since what is kept decides which
 * of several messages comes first. It throws what the rules' actions throw.
 */
class Matcher {
    rules;
    source;
    version;
    /** Index of the next token. */
    mark = 0;
    /** Number of tokens that were looked at, over both passes: CPython points at the last of them. */
    fill = 0;
    heap = new Int32Array(1 << 12);
    /** Whether `<>` is written for `!=`. */
    flufl = false;
    top = 2;
    callInvalid = false;
    steps = 0;
    depth = 0;
    /** Values of the items of all alternatives being tried. */
    values = new Int32Array(1 << 10);
    valueTop = 0;
    memos = new MemoTable();
    /** First token of the top-level statement being matched. */
    statement = 0;
    /** First token of the alternative whose action runs. */
    start = 0;
    constructor(rules, source, version) {
        this.rules = rules;
        this.source = source;
        this.version = version;
    }
    /** Matches a rule from the token `mark` on; returns whether it did. */
    matches(rule, mark, callInvalid) {
        this.mark = mark;
        this.callInvalid = callInvalid;
        this.top = 2;
        this.valueTop = 0;
        this.depth = 0;
        this.statement = mark;
        this.memos.reset(mark);
        return this.rule(this.rules.get(rule)) !== 0 /* Value.Fail */;
    }
    /** Kind of a token, which counts as looked at; throws the tokenizer's error where there is none. */
    look(index) {
        if (index >= this.fill) {
            this.fill = index + 1;
            if (index >= this.source.tokens.count)
                throw this.source.error();
        }
        return this.source.tokens.data[index * TOKEN_SIZE];
    }
    /** How many brackets are open behind the token before the mark. */
    level() {
        return this.source.level(this.mark - 1, this.statement);
    }
    rule(rule) {
        return rule.leftRecursive || rule.memo ? this.keptRule(rule) : this.alternatives(rule);
    }
    /** A rule whose results are kept. */
    keptRule(rule) {
        const { mark, memos } = this;
        const known = memos.find(rule.index, mark);
        if (known !== 0) {
            this.mark = memos.end(known);
            return memos.value(known);
        }
        if (rule.leftRecursive)
            return this.leftRecursive(rule, mark);
        const value = this.alternatives(rule);
        memos.add(rule.index, mark, this.mark, value);
        return value;
    }
    /** Grows a match from its seed until it grows no more. */
    leftRecursive(rule, mark) {
        const { memos } = this;
        const memo = memos.add(rule.index, mark, mark, 0 /* Value.Fail */);
        for (;;) {
            this.mark = mark;
            const longer = this.alternatives(rule);
            if (longer === 0 /* Value.Fail */ || this.mark <= memos.end(memo))
                break;
            memos.set(memo, this.mark, longer);
        }
        this.mark = memos.end(memo);
        return memos.value(memo);
    }
    /** One function and few variables, since it calls itself for every level of the source's nesting. */
    alternatives(rule) {
        if (++this.steps > MAX_STEPS || ++this.depth > matcher_MAX_DEPTH)
            throw new Exhausted();
        const { mark, callInvalid, valueTop: base } = this;
        const kind = this.look(mark);
        if (rule.withoutInvalid)
            this.callInvalid = false;
        let value = 0 /* Value.Fail */;
        for (const { items, first, invalid, action } of rule.alternatives) {
            if (first[kind] === 0 || (invalid && !this.callInvalid))
                continue;
            let cut = false;
            let k = 0;
            for (; k < items.length; k++) {
                const item = items[k];
                value = item.op === 3 /* Op.Rule */ ? this.rule(item.rule) : this.item(item);
                if (value === 0 /* Value.Fail */)
                    break;
                if (item.op === 10 /* Op.Cut */)
                    cut = true;
                this.push(value);
            }
            if (k === items.length) {
                value = this.act(action, mark, base);
                this.valueTop = base;
                break;
            }
            this.mark = mark;
            this.valueTop = base;
            if (cut)
                break;
        }
        this.callInvalid = callInvalid;
        this.depth--;
        return value;
    }
    item(item) {
        switch (item.op) {
            case 3 /* Op.Rule */:
                return this.rule(item.rule);
            case 0 /* Op.Token */:
                return this.look(this.mark) === item.token ? -++this.mark : 0 /* Value.Fail */;
            case 1 /* Op.Soft */:
                return this.look(this.mark) === 4 /* Token.Name */ && this.source.nameOf(this.mark) === item.name ? -++this.mark : 0 /* Value.Fail */;
            case 2 /* Op.AnySoft */:
                return this.look(this.mark) === 4 /* Token.Name */ && this.isSoftKeyword(this.source.nameOf(this.mark)) ? -++this.mark : 0 /* Value.Fail */;
            case 4 /* Op.Optional */: {
                const value = this.item(item.item);
                return value === 0 /* Value.Fail */ ? 1 /* Value.Done */ : value;
            }
            case 5 /* Op.Star */:
                return this.loop(item.item, null, false);
            case 6 /* Op.Plus */:
            case 7 /* Op.Gather */:
                return this.loop(item.item, item.separator, true);
            case 8 /* Op.And */:
            case 9 /* Op.Not */: {
                const { mark } = this;
                const found = this.item(item.item) !== 0 /* Value.Fail */;
                this.mark = mark;
                return found === (item.op === 8 /* Op.And */) ? 1 /* Value.Done */ : 0 /* Value.Fail */;
            }
            case 10 /* Op.Cut */:
                return 1 /* Value.Done */;
            case 11 /* Op.Forced */:
                if (this.look(this.mark) !== item.token)
                    throw this.source.atToken(this.mark, `expected '${item.text}'`);
                return -++this.mark;
        }
    }
    loop(item, separator, required) {
        const base = this.valueTop;
        const start = this.mark;
        let { mark } = this;
        let value = this.item(item);
        if (value === 0 /* Value.Fail */ && required)
            return 0 /* Value.Fail */;
        while (value !== 0 /* Value.Fail */) {
            this.push(value);
            mark = this.mark;
            if (separator !== null && this.item(separator) === 0 /* Value.Fail */)
                break;
            value = this.item(item);
        }
        this.mark = mark;
        const list = this.collect(SEQ, start, base);
        this.valueTop = base;
        return list;
    }
    act(action, start, base) {
        switch (action.kind) {
            case 0 /* ActionKind.Done */:
                return 1 /* Value.Done */;
            case 1 /* ActionKind.Pass */:
                return this.values[base + action.index];
            case 2 /* ActionKind.Node */:
                return this.collect(action.index, start, base);
            case 3 /* ActionKind.Call */: {
                this.start = start;
                const [a = 0, b = 0] = action.values;
                return ACTIONS[action.name](this, this.values[base + a], this.values[base + b], action.message);
            }
        }
    }
    /** A node over the tokens of the alternative whose action runs. */
    node(kind) {
        return this.collect(NODES.indexOf(kind), this.start, this.valueTop);
    }
    /** Makes a node of the values from `base` on, those of sequences taken apart, tokens that are no expressions left out. */
    collect(kind, start, base) {
        const node = this.top;
        this.top += 4;
        this.reserve();
        for (let i = base; i < this.valueTop; i++)
            this.addChild(this.values[i]);
        const { heap } = this;
        heap[node] = kind;
        heap[node + 1] = start;
        heap[node + 2] = this.lastToken();
        heap[node + 3] = this.top - node - 4;
        return node;
    }
    addChild(value) {
        if (value === 1 /* Value.Done */)
            return;
        if (value > 0 && this.heap[value] === SEQ) {
            const count = this.heap[value + 3];
            for (let i = 0; i < count; i++)
                this.addChild(this.heap[value + 4 + i]);
            return;
        }
        if (value < 0 && !this.source.isExpression(-value - 1))
            return;
        this.heap[this.top++] = value;
        this.reserve();
    }
    /** The last token before the mark that has a text. */
    lastToken() {
        for (let i = this.mark - 1; i >= 0; i--) {
            const kind = this.source.tokens.data[i * TOKEN_SIZE];
            if (kind > 3 /* Token.Dedent */)
                return i;
        }
        return 0;
    }
    isSoftKeyword(name) {
        if (this.version === '3.13') {
            // 3.13 compares only as many letters as the name has.
            const text = this.source.text(this.mark);
            return SOFT_KEYWORDS.some((keyword) => keyword.startsWith(text));
        }
        return (name >= 36 /* KnownName.match */ && name <= 39 /* KnownName._ */) || (name === 40 /* KnownName.lazy */ && this.version === '3.15');
    }
    push(value) {
        if (this.valueTop === this.values.length)
            this.values = exhausted_enlarged(this.values, this.valueTop);
        this.values[this.valueTop++] = value;
    }
    reserve() {
        if (this.top + 4 > this.heap.length)
            this.heap = exhausted_enlarged(this.heap, this.top);
    }
}

;// CONCATENATED MODULE: ./lib/python/diagnose/grammar-tokens.js

/** Tokens by their text in the grammar: operators, and keywords. */
const TOKENS_BY_TEXT = new Map([
    ['(', 14 /* Token.LeftParenthesis */],
    [')', 15 /* Token.RightParenthesis */],
    ['[', 16 /* Token.LeftBracket */],
    [']', 17 /* Token.RightBracket */],
    ['{', 18 /* Token.LeftBrace */],
    ['}', 19 /* Token.RightBrace */],
    [':', 20 /* Token.Colon */],
    [',', 21 /* Token.Comma */],
    [';', 22 /* Token.Semicolon */],
    ['.', 23 /* Token.Dot */],
    ['...', 24 /* Token.Ellipsis */],
    ['->', 25 /* Token.Arrow */],
    [':=', 26 /* Token.ColonEqual */],
    ['=', 27 /* Token.Equal */],
    ['!', 28 /* Token.Exclamation */],
    ['+', 29 /* Token.Plus */],
    ['-', 30 /* Token.Minus */],
    ['*', 31 /* Token.Star */],
    ['/', 32 /* Token.Slash */],
    ['//', 33 /* Token.DoubleSlash */],
    ['%', 34 /* Token.Percent */],
    ['@', 35 /* Token.At */],
    ['**', 36 /* Token.DoubleStar */],
    ['<<', 37 /* Token.LeftShift */],
    ['>>', 38 /* Token.RightShift */],
    ['&', 39 /* Token.Ampersand */],
    ['|', 40 /* Token.Bar */],
    ['^', 41 /* Token.Caret */],
    ['~', 42 /* Token.Tilde */],
    ['<', 43 /* Token.Less */],
    ['>', 44 /* Token.Greater */],
    ['<=', 45 /* Token.LessEqual */],
    ['>=', 46 /* Token.GreaterEqual */],
    ['==', 47 /* Token.EqualEqual */],
    ['!=', 48 /* Token.NotEqual */],
    ['+=', 49 /* Token.PlusEqual */],
    ['-=', 50 /* Token.MinusEqual */],
    ['*=', 51 /* Token.StarEqual */],
    ['/=', 52 /* Token.SlashEqual */],
    ['//=', 53 /* Token.DoubleSlashEqual */],
    ['%=', 54 /* Token.PercentEqual */],
    ['@=', 55 /* Token.AtEqual */],
    ['**=', 56 /* Token.DoubleStarEqual */],
    ['<<=', 57 /* Token.LeftShiftEqual */],
    ['>>=', 58 /* Token.RightShiftEqual */],
    ['&=', 59 /* Token.AmpersandEqual */],
    ['|=', 60 /* Token.BarEqual */],
    ['^=', 61 /* Token.CaretEqual */],
    ...KEYWORDS.map((keyword, i) => [keyword, (62 /* Token.FirstKeyword */ + i)]),
]);
/** Tokens by the names that Grammar/Tokens gives them. */
const TOKENS_BY_NAME = new Map([
    ['NAME', 4 /* Token.Name */],
    ['NUMBER', 5 /* Token.Number */],
    ['STRING', 6 /* Token.String */],
    ['NEWLINE', 1 /* Token.Newline */],
    ['INDENT', 2 /* Token.Indent */],
    ['DEDENT', 3 /* Token.Dedent */],
    ['FSTRING_START', 7 /* Token.FStringStart */],
    ['FSTRING_MIDDLE', 8 /* Token.FStringMiddle */],
    ['FSTRING_END', 9 /* Token.FStringEnd */],
    ['TSTRING_START', 10 /* Token.TStringStart */],
    ['TSTRING_MIDDLE', 11 /* Token.TStringMiddle */],
    ['TSTRING_END', 12 /* Token.TStringEnd */],
]);
/** More than the number of token kinds. */
const TOKEN_KINDS = 128;

;// CONCATENATED MODULE: ./lib/python/diagnose/first-sets.js

/**
 * Computes which tokens an alternative can begin with, so that the matcher skips what cannot match, and finds the rules that
 * begin with themselves: of each such circle the one that holds the others' seed.
 */
function computeFirstSets(rules) {
    const firsts = new Map(rules.map((rule) => [rule, new Uint8Array(TOKEN_KINDS)]));
    const nullable = new Set();
    for (let changed = true; changed;) {
        changed = false;
        for (const rule of rules) {
            const first = firsts.get(rule);
            for (const alternative of rule.alternatives) {
                const set = new Uint8Array(TOKEN_KINDS);
                if (addAlternative(alternative, set, firsts, nullable) && !nullable.has(rule)) {
                    nullable.add(rule);
                    changed = true;
                }
                for (let token = 0; token < TOKEN_KINDS; token++) {
                    if (set[token] === 1 && first[token] === 0) {
                        first[token] = 1;
                        changed = true;
                    }
                }
            }
        }
    }
    for (const rule of rules) {
        for (const alternative of rule.alternatives) {
            alternative.first = new Uint8Array(TOKEN_KINDS);
            if (addAlternative(alternative, alternative.first, firsts, nullable))
                alternative.first.fill(1);
        }
    }
    markLeftRecursion(rules);
}
/** Adds what the alternative can begin with; returns whether it can match nothing. */
function addAlternative(alternative, set, firsts, nullable) {
    for (const item of alternative.items)
        if (!addItem(item, set, firsts, nullable))
            return false;
    return true;
}
function addItem(item, set, firsts, nullable) {
    switch (item.op) {
        case 0 /* Op.Token */:
            set[item.token] = 1;
            return false;
        case 1 /* Op.Soft */:
        case 2 /* Op.AnySoft */:
            set[4 /* Token.Name */] = 1;
            return false;
        case 3 /* Op.Rule */: {
            const first = firsts.get(item.rule);
            for (let token = 0; token < TOKEN_KINDS; token++)
                if (first[token] === 1)
                    set[token] = 1;
            return nullable.has(item.rule);
        }
        case 6 /* Op.Plus */:
        case 7 /* Op.Gather */:
            return addItem(item.item, set, firsts, nullable);
        case 4 /* Op.Optional */:
        case 5 /* Op.Star */:
            addItem(item.item, set, firsts, nullable);
            return true;
        case 8 /* Op.And */:
        case 9 /* Op.Not */:
        case 10 /* Op.Cut */:
            return true;
        case 11 /* Op.Forced */:
            set.fill(1);
            return false;
    }
}
function markLeftRecursion(rules) {
    for (const rule of rules) {
        if (rule.name === 'name_or_attr')
            continue;
        rule.leftRecursive = rule.alternatives.some(({ items }) => reaches(items[0], rule, new Set()));
    }
}
function reaches(item, target, seen) {
    const { rule } = item;
    if (item.op !== 3 /* Op.Rule */ || rule === null || seen.has(rule))
        return false;
    if (rule === target)
        return true;
    seen.add(rule);
    return rule.alternatives.some(({ items }) => reaches(items[0], target, seen));
}

;// CONCATENATED MODULE: ./lib/python/diagnose/grammar/expressions.js
/*
 * The rules of CPython's Grammar/python.gram (3.13 to 3.15) for expressions, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
const EXPRESSIONS = String.raw `
expressions:
  | expression (',' expression)+ [','] -> Tuple
  | expression ',' -> Tuple
  | expression
expression (memo):
  | @>=3.15 invalid_if_expression
  | invalid_expression
  | invalid_legacy_expression
  | if_expression
  | disjunction
  | lambdef
if_expression: disjunction 'if' disjunction 'else' expression -> IfExp
expression_without_invalid:
  | disjunction 'if' disjunction 'else' expression -> IfExp
  | disjunction
  | lambdef
yield_expr:
  | 'yield' 'from' expression -> Yield
  | 'yield' [star_expressions] -> Yield
star_expressions:
  | star_expression (',' star_expression)+ [','] -> Tuple
  | star_expression ',' -> Tuple
  | star_expression
star_expression (memo):
  | '*' bitwise_or -> Starred
  | expression
star_named_expressions: ','.star_named_expression+ [','] -> Seq
star_named_expression:
  | '*' bitwise_or -> Starred
  | named_expression
star_named_expressions_sequence: ','.star_named_expression_sequence+ [','] -> Seq
star_named_expression_sequence:
  | @>=3.15 invalid_starred_expression_unpacking_sequence
  | star_named_expression
assignment_expression: NAME ':=' ~ expression -> NamedExpr
named_expression:
  | assignment_expression
  | invalid_named_expression
  | expression !':='
disjunction (memo):
  | conjunction ('or' conjunction)+ -> BoolOp
  | conjunction
conjunction (memo):
  | inversion ('and' inversion)+ -> BoolOp
  | inversion
inversion (memo):
  | 'not' inversion -> UnaryOp
  | comparison
comparison:
  | bitwise_or compare_op_bitwise_or_pair+ -> Compare
  | bitwise_or
compare_op_bitwise_or_pair:
  | '==' bitwise_or -> CompareOther
  | not_equal bitwise_or -> CompareOther
  | '<=' bitwise_or -> CompareOther
  | '<' bitwise_or -> CompareOther
  | '>=' bitwise_or -> CompareOther
  | '>' bitwise_or -> CompareOther
  | 'not' 'in' bitwise_or -> CompareOther
  | 'in' bitwise_or -> CompareIn
  | 'is' 'not' bitwise_or -> CompareOther
  | 'is' bitwise_or -> CompareOther
not_equal: '!=' -> notEqual
bitwise_or:
  | bitwise_or '|' bitwise_xor -> BinOp
  | bitwise_xor
bitwise_xor:
  | bitwise_xor '^' bitwise_and -> BinOp
  | bitwise_and
bitwise_and:
  | bitwise_and '&' shift_expr -> BinOp
  | shift_expr
shift_expr:
  | shift_expr '<<' sum -> BinOp
  | shift_expr '>>' sum -> BinOp
  | invalid_arithmetic
  | sum
sum:
  | sum '+' term -> BinOp
  | sum '-' term -> BinOp
  | term
term:
  | term '*' factor -> BinOp
  | term '/' factor -> BinOp
  | term '//' factor -> BinOp
  | term '%' factor -> BinOp
  | term '@' factor -> BinOp
  | invalid_factor
  | factor
factor (memo):
  | '+' factor -> UnaryOp
  | '-' factor -> UnaryOp
  | '~' factor -> UnaryOp
  | power
power:
  | await_primary '**' factor -> BinOp
  | await_primary
await_primary (memo):
  | 'await' primary -> Await
  | primary
primary:
  | primary '.' NAME -> Attribute
  | primary genexp -> Call
  | primary '(' [arguments] ')' -> Call
  | primary '[' slices ']' -> Subscript
  | atom
slices:
  | slice !','
  | ','.(slice | starred_expression)+ [','] -> Tuple
slice:
  | [expression] ':' [expression] [':' [expression]] -> Other
  | named_expression
atom:
  | NAME
  | 'True'
  | 'False'
  | 'None'
  | &(STRING | FSTRING_START | TSTRING_START) strings
  | number
  | @<3.14 &'(' (tuple | group | genexp)
  | @<3.14 &'[' (list | listcomp)
  | @<3.14 &'{' (dict | set | dictcomp | setcomp)
  | @3.14 &'(' (tuple | group | genexp)
  | @3.14 &'[' (list | listcomp)
  | @3.14 &'{' (dict | set | dictcomp | setcomp)
  | @>=3.15 &'(' (genexp | tuple | group)
  | @>=3.15 &'[' (listcomp | list)
  | @>=3.15 &'{' (dictcomp | setcomp | dict | set)
  | '...'
number: NUMBER -> number
group:
  | '(' (yield_expr | named_expression) ')'
  | invalid_group
lambdef: 'lambda' [lambda_params] ':' expression -> Lambda

fstring_middle:
  | fstring_replacement_field
  | FSTRING_MIDDLE
fstring_replacement_field:
  | '{' annotated_rhs '='? a=[fstring_conversion] [fstring_full_format_spec] '}' -> field(a)
  | invalid_fstring_replacement_field
fstring_conversion: a='!' b=NAME -> conversion(a, b)
fstring_full_format_spec: ':' fstring_format_spec*
fstring_format_spec:
  | a=FSTRING_MIDDLE -> decoded(a)
  | fstring_replacement_field
fstring: FSTRING_START fstring_middle* FSTRING_END -> formatted
tstring_middle:
  | tstring_replacement_field
  | TSTRING_MIDDLE
tstring_replacement_field:
  | '{' annotated_rhs '='? a=[fstring_conversion] [tstring_full_format_spec] '}' -> field(a)
  | invalid_tstring_replacement_field
tstring_full_format_spec: ':' tstring_format_spec*
tstring_format_spec:
  | a=TSTRING_MIDDLE -> decoded(a)
  | tstring_format_spec_replacement_field
tstring_format_spec_replacement_field:
  | '{' annotated_rhs '='? a=[fstring_conversion] [tstring_full_format_spec] '}' -> field(a)
  | invalid_tstring_replacement_field
tstring (memo): TSTRING_START tstring_middle* TSTRING_END -> formatted
string: a=STRING -> string(a)
strings (memo):
  | @>=3.14 invalid_string_tstring_concat
  | (fstring | string)+ -> strings
  | @>=3.14 tstring+ -> TemplateStr

list:
  | @<3.15 '[' [star_named_expressions] ']' -> List
  | @>=3.15 '[' [star_named_expressions_sequence] ']' -> List
tuple:
  | @<3.15 '(' [tuple_elements] ')' -> Tuple
  | @>=3.15 '(' [tuple_elements_sequence] ')' -> Tuple
tuple_elements: star_named_expression ',' [star_named_expressions] -> Seq
tuple_elements_sequence: star_named_expression_sequence ',' [star_named_expressions_sequence] -> Seq
set:
  | @<3.15 '{' star_named_expressions '}' -> Set
  | @>=3.15 '{' star_named_expressions_sequence '}' -> Set
dict:
  | '{' [double_starred_kvpairs] '}' -> Dict
  | '{' invalid_double_starred_kvpairs '}'
double_starred_kvpairs: ','.double_starred_kvpair+ [',']
double_starred_kvpair:
  | '**' bitwise_or
  | kvpair
kvpair: expression ':' expression
for_if_clauses: for_if_clause+
for_if_clause:
  | 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)* -> Comprehension
  | 'for' star_targets 'in' ~ disjunction ('if' disjunction)* -> Comprehension
  | @<3.14 'async'? 'for' (bitwise_or (',' bitwise_or)* [',']) !'in' -> here() 'in' expected after for-loop variables
  | @>=3.14 invalid_for_if_clause
  | invalid_for_target
listcomp:
  | @<3.15 '[' named_expression for_if_clauses ']' -> ListComp
  | @>=3.15 '[' star_named_expression for_if_clauses ']' -> ListComp
  | invalid_comprehension
setcomp:
  | @<3.15 '{' named_expression for_if_clauses '}' -> SetComp
  | @>=3.15 '{' star_named_expression for_if_clauses '}' -> SetComp
  | invalid_comprehension
genexp:
  | @<3.15 '(' (assignment_expression | expression !':=') for_if_clauses ')' -> GeneratorExp
  | @>=3.15 '(' (assignment_expression | expression !':=' | starred_expression) for_if_clauses ')' -> GeneratorExp
  | invalid_comprehension
dictcomp:
  | '{' kvpair for_if_clauses '}' -> DictComp
  | @<3.15 invalid_dict_comprehension
  | @>=3.15 '{' '**' expression for_if_clauses '}' -> DictComp

arguments (memo):
  | args [','] &')' -> Seq
  | invalid_arguments
args:
  | ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs] -> Seq
  | kwargs -> Seq
kwargs:
  | ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+ -> Seq
  | ','.kwarg_or_starred+
  | ','.kwarg_or_double_starred+
starred_expression:
  | invalid_starred_expression_unpacking
  | '*' expression -> Starred
  | @<3.14 '*' -> here() Invalid star expression
  | @>=3.14 invalid_starred_expression
kwarg_or_starred:
  | invalid_kwarg
  | NAME '=' expression -> Keyword
  | starred_expression
kwarg_or_double_starred:
  | invalid_kwarg
  | NAME '=' expression -> Keyword
  | '**' expression -> KeywordUnpacking

star_targets:
  | star_target !','
  | star_target (',' star_target)* [','] -> Tuple
star_targets_list_seq: ','.star_target+ [',']
star_targets_tuple_seq:
  | star_target (',' star_target)+ [',']
  | star_target ','
star_target (memo):
  | '*' (!'*' star_target) -> Starred
  | target_with_star_atom
target_with_star_atom (memo):
  | t_primary '.' NAME !t_lookahead -> Attribute
  | t_primary '[' slices ']' !t_lookahead -> Subscript
  | star_atom
star_atom:
  | NAME
  | '(' target_with_star_atom ')'
  | '(' [star_targets_tuple_seq] ')' -> Tuple
  | '[' [star_targets_list_seq] ']' -> List
single_target:
  | single_subscript_attribute_target
  | NAME
  | '(' single_target ')'
single_subscript_attribute_target:
  | t_primary '.' NAME !t_lookahead -> Attribute
  | t_primary '[' slices ']' !t_lookahead -> Subscript
t_primary:
  | t_primary '.' NAME &t_lookahead -> Attribute
  | t_primary '[' slices ']' &t_lookahead -> Subscript
  | t_primary genexp &t_lookahead -> Call
  | t_primary '(' [arguments] ')' &t_lookahead -> Call
  | atom &t_lookahead
t_lookahead:
  | '('
  | '['
  | '.'
del_targets: ','.del_target+ [',']
del_target (memo):
  | t_primary '.' NAME !t_lookahead -> Attribute
  | t_primary '[' slices ']' !t_lookahead -> Subscript
  | del_t_atom
del_t_atom:
  | NAME
  | '(' del_target ')'
  | '(' [del_targets] ')' -> Tuple
  | '[' [del_targets] ']' -> List
`;

;// CONCATENATED MODULE: ./lib/python/diagnose/grammar/invalid-expressions.js
/*
 * The invalid_ rules of CPython's Grammar/python.gram (3.13 to 3.15) for expressions, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
const MEANT = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
const NOT = "'not' after an operator must be parenthesized";
const GENERATOR = 'Generator expression must be parenthesized';
const TARGET = 'did you forget parentheses around the comprehension target?';
/** The rules of a replacement field of f-strings (letter f) and t-strings (letter t). */
function replacementField(rule, letter, middle) {
    return String.raw `
invalid_${rule}:
  | '{' a='=' -> location(a) ${letter}-string: valid expression required before '='
  | '{' a='!' -> location(a) ${letter}-string: valid expression required before '!'
  | '{' a=':' -> location(a) ${letter}-string: valid expression required before ':'
  | '{' a='}' -> location(a) ${letter}-string: valid expression required before '}'
  | '{' !annotated_rhs -> next() ${letter}-string: expecting a valid expression after '{'
  | '{' annotated_rhs !('=' | '!' | ':' | '}') -> next() ${letter}-string: expecting '=', or '!', or ':', or '}'
  | '{' annotated_rhs '=' !('!' | ':' | '}') -> next() ${letter}-string: expecting '!', or ':', or '}'
  | '{' annotated_rhs '='? invalid_${letter}string_conversion_character
  | '{' annotated_rhs '='? ['!' NAME] !(':' | '}') -> next() ${letter}-string: expecting ':' or '}'
  | '{' annotated_rhs '='? ['!' NAME] ':' ${middle}* !'}' -> next() ${letter}-string: expecting '}', or format specs
  | '{' annotated_rhs '='? ['!' NAME] !'}' -> next() ${letter}-string: expecting '}'
invalid_${letter}string_conversion_character:
  | '!' &(':' | '}') -> next() ${letter}-string: missing conversion character
  | '!' !NAME -> next() ${letter}-string: invalid conversion character
`;
}
const INVALID_EXPRESSIONS = String.raw `
invalid_arguments:
  | ((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+ -> from(a) iterable argument unpacking follows keyword argument unpacking
  | a=expression b=for_if_clauses ',' [args | expression for_if_clauses] -> range(a, b) ${GENERATOR}
  | a=NAME b='=' expression for_if_clauses -> range(a, b) ${MEANT}
  | (args ',')? a=NAME b='=' &(',' | ')') -> range(a, b) expected argument value expression
  | a=args b=for_if_clauses -> generatorInCall(a, b) ${GENERATOR}
  | args ',' a=expression b=for_if_clauses -> range(a, b) ${GENERATOR}
  | a=args ',' args -> argumentOrder(a)
invalid_kwarg:
  | a=('True' | 'False' | 'None') b='=' -> range(a, b) cannot assign to {a.text}
  | a=NAME b='=' expression for_if_clauses -> range(a, b) ${MEANT}
  | !(NAME '=') a=expression b='=' -> range(a, b) expression cannot contain assignment, perhaps you meant "=="?
  | a='**' expression '=' b=expression -> range(a, b) cannot assign to keyword argument unpacking
invalid_legacy_expression:
  | a=NAME !'(' b=star_expressions -> legacy(a, b)
invalid_expression:
  | @>=3.14 STRING a=(!STRING expression_without_invalid)+ STRING -> range(a, a) invalid syntax. Is this intended to be part of the string?
  | !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid -> missingComma(a, b)
  | a=disjunction 'if' b=disjunction !('else' | ':') -> range(a, b) expected 'else' after 'if' expression
  | @>=3.14 disjunction 'if' disjunction 'else' !expression -> next() expected expression after 'else', but statement is given
  | @>=3.14 a=(pass_stmt | break_stmt | continue_stmt) 'if' disjunction 'else' simple_stmt -> location(a) expected expression before 'if', but statement is given
  | a='lambda' [lambda_params] b=':' &(FSTRING_MIDDLE | TSTRING_MIDDLE | '}') -> lambdaInField(a, b)
invalid_if_expression:
  | disjunction 'if' disjunction 'else' a='*' -> location(a) cannot unpack only part of a conditional expression
  | disjunction 'if' disjunction 'else' a='**' -> location(a) cannot use dict unpacking on only part of a conditional expression
invalid_named_expression (memo):
  | a=expression ':=' expression -> location(a) cannot use assignment expressions with {a}
  | a=NAME '=' b=bitwise_or !('=' | ':=') -> range(a, b) ${MEANT}
  | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=') -> location(a) cannot assign to {a} here. Maybe you meant '==' instead of '='?
invalid_comprehension:
  | @<3.15 ('[' | '(' | '{') a=starred_expression for_if_clauses -> location(a) iterable unpacking cannot be used in comprehension
  | @>=3.15 '[' a='**' b=expression for_if_clauses -> range(a, b) cannot use dict unpacking in list comprehension
  | @>=3.15 '(' a='**' b=expression for_if_clauses -> range(a, b) cannot use dict unpacking in generator expression
  | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses -> range(a, b) ${TARGET}
  | ('[' | '{') a=star_named_expression b=',' for_if_clauses -> range(a, b) ${TARGET}
invalid_dict_comprehension: '{' a='**' bitwise_or for_if_clauses '}' -> location(a) dict unpacking cannot be used in dict comprehension
invalid_for_if_clause: 'async'? 'for' (bitwise_or (',' bitwise_or)* [',']) !'in' -> here() 'in' expected after for-loop variables
invalid_group:
  | '(' a=starred_expression ')' -> location(a) cannot use starred expression here
  | '(' a='**' expression ')' -> location(a) cannot use double starred expression here
invalid_double_starred_kvpairs:
  | @<3.15 ','.double_starred_kvpair+ ',' invalid_kvpair
  | @<3.15 expression ':' a='*' bitwise_or -> from(a) cannot use a starred expression in a dictionary value
  | @>=3.15 invalid_kvpair_unpacking [',']
  | @>=3.15 ','.double_starred_kvpair+ ',' (invalid_kvpair | invalid_kvpair_unpacking)
  | expression a=':' &('}' | ',') -> location(a) expression expected after dictionary key and ':'
invalid_kvpair_unpacking:
  | a='**' b=if_expression -> range(a, b) invalid double starred expression. Did you forget to wrap the conditional expression in parentheses?
  | a='*' b=bitwise_or ':' expression -> range(a, b) cannot use a starred expression in a dictionary key
  | a='**' b=bitwise_or ':' expression -> range(a, b) cannot use dict unpacking in a dictionary key
  | expression ':' a='*' b=bitwise_or -> range(a, b) cannot use a starred expression in a dictionary value
  | expression ':' a='**' b=bitwise_or -> range(a, b) cannot use dict unpacking in a dictionary value
invalid_kvpair:
  | a=expression !(':') -> keyWithoutValue(a) ':' expected after dictionary key
  | expression ':' a='*' bitwise_or -> from(a) cannot use a starred expression in a dictionary value
  | @>=3.15 expression ':' a='**' bitwise_or -> from(a) cannot use dict unpacking in a dictionary value
  | expression a=':' &('}' | ',') -> location(a) expression expected after dictionary key and ':'
invalid_starred_expression_unpacking:
  | @>=3.15 a='*' b=if_expression -> range(a, b) invalid starred expression. Did you forget to wrap the conditional expression in parentheses?
  | a='*' expression '=' b=expression -> range(a, b) cannot assign to iterable argument unpacking
invalid_starred_expression_unpacking_sequence:
  | a='**' bitwise_or -> location(a) cannot use dict unpacking here
  | invalid_starred_expression_unpacking
invalid_starred_expression: '*' -> here() Invalid star expression
invalid_string_tstring_concat:
  | a=(fstring | string)+ b=tstring -> mixedStrings(a, b) cannot mix t-string literals with string or bytes literals
  | a=tstring+ b=(fstring | string) -> mixedStrings(a, b) cannot mix t-string literals with string or bytes literals
invalid_arithmetic: sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion -> range(a, b) ${NOT}
invalid_factor: ('+' | '-' | '~') a='not' b=factor -> range(a, b) ${NOT}
${replacementField('fstring_replacement_field', 'f', 'fstring_format_spec')}
${replacementField('tstring_replacement_field', 't', 'fstring_format_spec')}`;

;// CONCATENATED MODULE: ./lib/python/diagnose/grammar/invalid-statements.js
/*
 * The invalid_ rules of CPython's Grammar/python.gram (3.13 to 3.15) for statements, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
const HERE = "here. Maybe you meant '==' instead of '='?";
const invalid_statements_NAMES = "Expected one or more names after 'import'";
const UNPARENTHESIZED = 'cannot use named expression without parentheses here';
const EXCEPT_AS = "multiple exception types must be parenthesized when using 'as'";
const BOTH = "cannot have both 'except' and 'except*' on the same 'try'";
const block = (what) => `indentation(a) expected an indented block after ${what} on line {a.line}`;
const INVALID_STATEMENTS = String.raw `
invalid_assignment:
  | a=invalid_ann_assign_target ':' expression -> location(a) only single target (not {a}) can be annotated
  | a=star_named_expression ',' star_named_expressions* ':' expression -> location(a) only single target (not tuple) can be annotated
  | a=expression ':' expression -> location(a) illegal target for annotation
  | (star_targets '=')* a=star_expressions '=' -> assignmentTarget(a)
  | (star_targets '=')* a=yield_expr '=' -> location(a) assignment to yield expression not possible
  | a=star_expressions augassign annotated_rhs -> location(a) '{a}' is an illegal expression for augmented assignment
invalid_ann_assign_target:
  | list
  | tuple
  | '(' invalid_ann_assign_target ')'
invalid_raise_stmt:
  | a='raise' b='from' -> range(a, b) did you forget an expression between 'raise' and 'from'?
  | 'raise' expression a='from' -> location(a) did you forget an expression after 'from'?
invalid_del_stmt: 'del' a=star_expressions -> deletionTarget(a)
invalid_assert_stmt:
  | 'assert' a=expression '=' b=expression -> range(a, b) cannot assign to {a} ${HERE}
  | 'assert' expression ',' a=expression '=' b=expression -> range(a, b) cannot assign to {a} ${HERE}
  | 'assert' a=expression ':=' b=expression -> range(a, b) ${UNPARENTHESIZED}
  | 'assert' expression ',' a=expression ':=' b=expression -> range(a, b) ${UNPARENTHESIZED}
invalid_block: NEWLINE !INDENT -> indentation() expected an indented block
invalid_with_item: expression 'as' a=expression &(',' | ')' | ':') -> assignmentTarget(a)
invalid_for_target: 'async'? 'for' a=star_expressions -> loopTarget(a)
invalid_import:
  | @>=3.15 'from' ('.' | '...')* dotted_name a="lazy" 'import' import_from_targets -> location(a) use 'lazy from ... ' instead of 'from ... lazy import'
  | a='import' ','.dotted_name+ 'from' dotted_name -> from(a) Did you mean to use 'from ... import ...' instead?
  | 'import' a=NEWLINE -> from(a) ${invalid_statements_NAMES}
invalid_dotted_as_name: dotted_name 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression -> location(a) cannot use {a} as import target
invalid_import_from_as_name: NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression -> location(a) cannot use {a} as import target
invalid_import_from_targets:
  | import_from_as_names ',' NEWLINE -> here() trailing comma not allowed without surrounding parentheses
  | a=NEWLINE -> from(a) ${invalid_statements_NAMES}
invalid_with_stmt:
  | @>=3.15 ['async'] 'with' ','.(expression ['as' star_target])+ a=',' ':' -> location(a) the last 'with' item has a trailing comma
  | ['async'] 'with' ','.(expression ['as' star_target])+ NEWLINE -> here() expected ':'
  | ['async'] 'with' '(' ','.(expressions ['as' star_target])+ ','? ')' NEWLINE -> here() expected ':'
invalid_with_stmt_indent:
  | ['async'] a='with' ','.(expression ['as' star_target])+ ':' NEWLINE !INDENT -> ${block("'with' statement")}
  | ['async'] a='with' '(' ','.(expressions ['as' star_target])+ ','? ')' ':' NEWLINE !INDENT -> ${block("'with' statement")}
invalid_try_stmt:
  | a='try' ':' NEWLINE !INDENT -> ${block("'try' statement")}
  | 'try' ':' block !('except' | 'finally') -> here() expected 'except' or 'finally' block
  | 'try' ':' block* except_block+ a='except' b='*' expression ['as' NAME] ':' -> range(a, b) ${BOTH}
  | 'try' ':' block* except_star_block+ a='except' [expression ['as' NAME]] ':' -> location(a) ${BOTH}
invalid_except_stmt:
  | @<3.14 'except' '*'? a=expression ',' expressions ['as' NAME] ':' -> from(a) multiple exception types must be parenthesized
  | @>=3.14 'except' a=expression ',' expressions 'as' NAME ':' -> from(a) ${EXCEPT_AS}
  | @<3.14 'except' '*'? expression ['as' NAME] NEWLINE -> here() expected ':'
  | @>=3.14 'except' expression ['as' NAME] NEWLINE -> here() expected ':'
  | 'except' NEWLINE -> here() expected ':'
  | @<3.14 'except' '*' (NEWLINE | ':') -> here() expected one or more exception types
  | @>=3.14 'except' expression 'as' a=expression ':' block -> location(a) cannot use except statement with {a}
invalid_except_star_stmt:
  | @<3.14 invalid_except_stmt
  | @>=3.14 'except' '*' a=expression ',' expressions 'as' NAME ':' -> from(a) ${EXCEPT_AS}
  | @>=3.14 'except' '*' expression ['as' NAME] NEWLINE -> here() expected ':'
  | @>=3.14 'except' '*' (NEWLINE | ':') -> here() expected one or more exception types
  | @>=3.14 'except' '*' expression 'as' a=expression ':' block -> location(a) cannot use except* statement with {a}
invalid_finally_stmt: a='finally' ':' NEWLINE !INDENT -> ${block("'finally' statement")}
invalid_except_stmt_indent:
  | a='except' expression ['as' NAME] ':' NEWLINE !INDENT -> ${block("'except' statement")}
  | a='except' ':' NEWLINE !INDENT -> ${block("'except' statement")}
invalid_except_star_stmt_indent: a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT -> ${block("'except*' statement")}
invalid_match_stmt:
  | "match" subject_expr NEWLINE -> here() expected ':'
  | a="match" subject_expr ':' NEWLINE !INDENT -> ${block("'match' statement")}
  | @>=3.15 a="case" patterns guard? b=':' block -> range(a, b) case statement must be inside match statement
invalid_case_block:
  | "case" patterns guard? NEWLINE -> here() expected ':'
  | a="case" patterns guard? ':' NEWLINE !INDENT -> ${block("'case' statement")}
invalid_as_pattern:
  | or_pattern 'as' a="_" -> location(a) cannot use '_' as a target
  | @<3.14 or_pattern 'as' !NAME a=expression -> location(a) invalid pattern target
  | @>=3.14 or_pattern 'as' a=expression -> location(a) cannot use {a} as pattern target
invalid_class_pattern: name_or_attr '(' a=invalid_class_argument_pattern -> range(a, a) positional patterns follow keyword patterns
invalid_class_argument_pattern: [positional_patterns ','] keyword_patterns ',' a=positional_patterns -> a
invalid_mapping_pattern: '{' (items_pattern ',')? a=double_star_pattern ',' items_pattern ','? '}' -> location(a) double star pattern must be the last (right-most) subpattern in the mapping pattern
invalid_if_stmt:
  | 'if' named_expression NEWLINE -> here() expected ':'
  | a='if' named_expression ':' NEWLINE !INDENT -> ${block("'if' statement")}
invalid_elif_stmt:
  | 'elif' named_expression NEWLINE -> here() expected ':'
  | a='elif' named_expression ':' NEWLINE !INDENT -> ${block("'elif' statement")}
invalid_else_stmt:
  | a='else' ':' NEWLINE !INDENT -> ${block("'else' statement")}
  | @>=3.14 'else' ':' block 'elif' -> here() 'elif' block follows an 'else' block
invalid_while_stmt:
  | 'while' named_expression NEWLINE -> here() expected ':'
  | a='while' named_expression ':' NEWLINE !INDENT -> ${block("'while' statement")}
invalid_for_stmt:
  | ['async'] 'for' star_targets 'in' star_expressions NEWLINE -> here() expected ':'
  | ['async'] a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT -> ${block("'for' statement")}
invalid_def_raw:
  | ['async'] a='def' NAME [type_params] '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT -> ${block('function definition')}
  | ['async'] 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] &&':' block
invalid_class_def_raw:
  | 'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE -> here() expected ':'
  | a='class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT -> ${block('class definition')}
invalid_type_params: '[' a=']' -> from(a) Type parameter list cannot be empty
invalid_type_param:
  | '*' NAME a=':' b=expression -> typeParameterBound(a, b) TypeVarTuple
  | '**' NAME a=':' b=expression -> typeParameterBound(a, b) ParamSpec
`;

;// CONCATENATED MODULE: ./lib/python/diagnose/grammar/parameters.js
/*
 * The rules of CPython's Grammar/python.gram (3.13 to 3.15) for parameters, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
const PARAMETERS = String.raw `
params:
  | invalid_parameters
  | parameters
parameters:
  | slash_no_default param_no_default* param_with_default* [star_etc]
  | slash_with_default param_with_default* [star_etc]
  | param_no_default+ param_with_default* [star_etc]
  | param_with_default+ [star_etc]
  | star_etc
slash_no_default:
  | param_no_default+ '/' ','
  | param_no_default+ '/' &')'
slash_with_default:
  | param_no_default* param_with_default+ '/' ','
  | param_no_default* param_with_default+ '/' &')'
star_etc:
  | invalid_star_etc
  | '*' param_no_default param_maybe_default* [kwds]
  | '*' param_no_default_star_annotation param_maybe_default* [kwds]
  | '*' ',' param_maybe_default+ [kwds]
  | kwds
kwds:
  | invalid_kwds
  | '**' param_no_default
param_no_default:
  | param ','
  | param &')'
param_no_default_star_annotation:
  | param_star_annotation ','
  | param_star_annotation &')'
param_with_default:
  | param default ','
  | param default &')'
param_maybe_default:
  | param default? ','
  | param default? &')'
param: NAME annotation? -> Other
param_star_annotation: NAME star_annotation
annotation: ':' expression
star_annotation: ':' star_expression
default:
  | '=' expression
  | invalid_default

lambda_params:
  | invalid_lambda_parameters
  | lambda_parameters
lambda_parameters:
  | lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* [lambda_star_etc]
  | lambda_slash_with_default lambda_param_with_default* [lambda_star_etc]
  | lambda_param_no_default+ lambda_param_with_default* [lambda_star_etc]
  | lambda_param_with_default+ [lambda_star_etc]
  | lambda_star_etc
lambda_slash_no_default:
  | lambda_param_no_default+ '/' ','
  | lambda_param_no_default+ '/' &':'
lambda_slash_with_default:
  | lambda_param_no_default* lambda_param_with_default+ '/' ','
  | lambda_param_no_default* lambda_param_with_default+ '/' &':'
lambda_star_etc:
  | invalid_lambda_star_etc
  | '*' lambda_param_no_default lambda_param_maybe_default* [lambda_kwds]
  | '*' ',' lambda_param_maybe_default+ [lambda_kwds]
  | lambda_kwds
lambda_kwds:
  | invalid_lambda_kwds
  | '**' lambda_param_no_default
lambda_param_no_default:
  | lambda_param ','
  | lambda_param &':'
lambda_param_with_default:
  | lambda_param default ','
  | lambda_param default &':'
lambda_param_maybe_default:
  | lambda_param default? ','
  | lambda_param default? &':'
lambda_param: NAME -> Other

invalid_parameters:
  | @<3.15 a='/' ',' -> location(a) at least one argument must precede /
  | @>=3.15 a='/' ',' -> location(a) at least one parameter must precede /
  | (slash_no_default | slash_with_default) param_maybe_default* a='/' -> location(a) / may appear only once
  | slash_no_default? param_no_default* invalid_parameters_helper a=param_no_default -> location(a) parameter without a default follows parameter with a default
  | param_no_default* a='(' param_no_default+ ','? b=')' -> range(a, b) Function parameters cannot be parenthesized
  | (slash_no_default | slash_with_default)? param_maybe_default* '*' (',' | param_no_default) param_maybe_default* a='/' -> location(a) / must be ahead of *
  | param_maybe_default+ '/' a='*' -> location(a) expected comma between / and *
invalid_parameters_helper:
  | slash_with_default
  | param_with_default+
invalid_default: a='=' &(')' | ',') -> location(a) expected default value expression
invalid_star_etc:
  | @<3.15 a='*' (')' | ',' (')' | '**')) -> location(a) named arguments must follow bare *
  | @<3.15 '*' param a='=' -> location(a) var-positional argument cannot have default value
  | @<3.15 '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') -> location(a) * argument may appear only once
  | @>=3.15 a='*' (')' | ',' (')' | '**')) -> location(a) named parameters must follow bare *
  | @>=3.15 '*' param a='=' -> location(a) var-positional parameter cannot have default value
  | @>=3.15 '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') -> location(a) * may appear only once
invalid_kwds:
  | @<3.15 '**' param a='=' -> location(a) var-keyword argument cannot have default value
  | @<3.15 '**' param ',' a=param -> location(a) arguments cannot follow var-keyword argument
  | @<3.15 '**' param ',' a=('*' | '**' | '/') -> location(a) arguments cannot follow var-keyword argument
  | @>=3.15 '**' param a='=' -> location(a) var-keyword parameter cannot have default value
  | @>=3.15 '**' param ',' a=param -> location(a) parameters cannot follow var-keyword parameter
  | @>=3.15 '**' param ',' a=('*' | '**' | '/') -> location(a) parameters cannot follow var-keyword parameter
invalid_lambda_parameters:
  | @<3.15 a='/' ',' -> location(a) at least one argument must precede /
  | @>=3.15 a='/' ',' -> location(a) at least one parameter must precede /
  | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a='/' -> location(a) / may appear only once
  | lambda_slash_no_default? lambda_param_no_default* invalid_lambda_parameters_helper a=lambda_param_no_default -> location(a) parameter without a default follows parameter with a default
  | lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')' -> range(a, b) Lambda expression parameters cannot be parenthesized
  | (lambda_slash_no_default | lambda_slash_with_default)? lambda_param_maybe_default* '*' (',' | lambda_param_no_default) lambda_param_maybe_default* a='/' -> location(a) / must be ahead of *
  | lambda_param_maybe_default+ '/' a='*' -> location(a) expected comma between / and *
invalid_lambda_parameters_helper:
  | lambda_slash_with_default
  | lambda_param_with_default+
invalid_lambda_star_etc:
  | @<3.15 '*' (':' | ',' (':' | '**')) -> here() named arguments must follow bare *
  | @<3.15 '*' lambda_param a='=' -> location(a) var-positional argument cannot have default value
  | @<3.15 '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') -> location(a) * argument may appear only once
  | @>=3.15 '*' (':' | ',' (':' | '**')) -> here() named parameters must follow bare *
  | @>=3.15 '*' lambda_param a='=' -> location(a) var-positional parameter cannot have default value
  | @>=3.15 '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') -> location(a) * may appear only once
invalid_lambda_kwds:
  | @<3.15 '**' lambda_param a='=' -> location(a) var-keyword argument cannot have default value
  | @<3.15 '**' lambda_param ',' a=lambda_param -> location(a) arguments cannot follow var-keyword argument
  | @<3.15 '**' lambda_param ',' a=('*' | '**' | '/') -> location(a) arguments cannot follow var-keyword argument
  | @>=3.15 '**' lambda_param a='=' -> location(a) var-keyword parameter cannot have default value
  | @>=3.15 '**' lambda_param ',' a=lambda_param -> location(a) parameters cannot follow var-keyword parameter
  | @>=3.15 '**' lambda_param ',' a=('*' | '**' | '/') -> location(a) parameters cannot follow var-keyword parameter
`;

;// CONCATENATED MODULE: ./lib/python/diagnose/grammar/patterns.js
/*
 * The rules of CPython's Grammar/python.gram (3.13 to 3.15) for match statements, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
const PATTERNS = String.raw `
match_stmt:
  | "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
  | invalid_match_stmt
subject_expr:
  | star_named_expression ',' star_named_expressions?
  | named_expression
case_block:
  | invalid_case_block
  | "case" patterns guard? ':' block
guard: 'if' named_expression
patterns:
  | open_sequence_pattern -> Other
  | pattern
pattern:
  | as_pattern
  | or_pattern
as_pattern:
  | or_pattern 'as' pattern_capture_target -> Other
  | invalid_as_pattern
or_pattern: '|'.closed_pattern+ -> single
closed_pattern (memo):
  | literal_pattern
  | capture_pattern
  | wildcard_pattern
  | value_pattern
  | group_pattern
  | sequence_pattern
  | mapping_pattern
  | class_pattern
literal_pattern:
  | signed_number !('+' | '-') -> Other
  | complex_number -> Other
  | strings -> Other
  | 'None' -> Other
  | 'True' -> Other
  | 'False' -> Other
literal_expr:
  | signed_number !('+' | '-')
  | complex_number
  | @<3.14 strings
  | @>=3.14 &(STRING | FSTRING_START | TSTRING_START) strings
  | 'None'
  | 'True'
  | 'False'
complex_number:
  | signed_real_number '+' imaginary_number -> Other
  | signed_real_number '-' imaginary_number -> Other
signed_number:
  | number
  | @>=3.15 '+' number
  | '-' number -> Other
signed_real_number:
  | real_number
  | @>=3.15 '+' real_number
  | '-' real_number -> Other
real_number: number -> real
imaginary_number: number -> imaginary
capture_pattern: pattern_capture_target -> Other
pattern_capture_target: !"_" NAME !('.' | '(' | '=') -> Other
wildcard_pattern: "_" -> Other
value_pattern: attr !('.' | '(' | '=') -> Other
attr: name_or_attr '.' NAME -> Other
name_or_attr:
  | attr
  | NAME
group_pattern: '(' pattern ')'
sequence_pattern:
  | '[' maybe_sequence_pattern? ']' -> Other
  | '(' open_sequence_pattern? ')' -> Other
open_sequence_pattern: maybe_star_pattern ',' maybe_sequence_pattern?
maybe_sequence_pattern: ','.maybe_star_pattern+ ','?
maybe_star_pattern:
  | star_pattern
  | pattern
star_pattern (memo):
  | '*' pattern_capture_target -> Other
  | '*' wildcard_pattern -> Other
mapping_pattern:
  | '{' '}' -> Other
  | '{' double_star_pattern ','? '}' -> Other
  | '{' items_pattern ',' double_star_pattern ','? '}' -> Other
  | '{' items_pattern ','? '}' -> Other
  | @>=3.15 invalid_mapping_pattern
items_pattern: ','.key_value_pattern+
key_value_pattern: (literal_expr | attr) ':' pattern
double_star_pattern: '**' pattern_capture_target
class_pattern:
  | name_or_attr '(' ')' -> Other
  | name_or_attr '(' positional_patterns ','? ')' -> Other
  | name_or_attr '(' keyword_patterns ','? ')' -> Other
  | name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')' -> Other
  | invalid_class_pattern
positional_patterns: ','.pattern+
keyword_patterns: ','.keyword_pattern+
keyword_pattern: NAME '=' pattern
`;

;// CONCATENATED MODULE: ./lib/python/diagnose/grammar/statements.js
/*
 * The rules of CPython's Grammar/python.gram (3.13 to 3.15) for statements, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
const STATEMENTS = String.raw `
statement:
  | compound_stmt
  | simple_stmts
statements: statement+
simple_stmts:
  | simple_stmt !';' NEWLINE
  | ';'.simple_stmt+ [';'] NEWLINE
simple_stmt (memo):
  | assignment
  | &"type" type_alias
  | @>=3.15 &('import' | 'from' | "lazy") import_stmt
  | star_expressions
  | &'return' return_stmt
  | @<3.15 &('import' | 'from') import_stmt
  | &'raise' raise_stmt
  | &'pass' pass_stmt
  | &'del' del_stmt
  | &'yield' yield_stmt
  | &'assert' assert_stmt
  | &'break' break_stmt
  | &'continue' continue_stmt
  | &'global' global_stmt
  | &'nonlocal' nonlocal_stmt
compound_stmt:
  | &('def' | '@' | 'async') function_def
  | &'if' if_stmt
  | &('class' | '@') class_def
  | &('with' | 'async') with_stmt
  | &('for' | 'async') for_stmt
  | &'try' try_stmt
  | &'while' while_stmt
  | match_stmt

assignment:
  | NAME ':' expression ['=' annotated_rhs]
  | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
  | (star_targets '=')+ annotated_rhs !'='
  | single_target augassign ~ annotated_rhs
  | invalid_assignment
annotated_rhs: yield_expr | star_expressions
augassign: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
return_stmt: 'return' [star_expressions]
raise_stmt:
  | 'raise' expression 'from' expression
  | @>=3.15 invalid_raise_stmt
  | 'raise' expression
  | 'raise'
pass_stmt: 'pass' -> Other
break_stmt: 'break' -> Other
continue_stmt: 'continue' -> Other
global_stmt: 'global' ','.NAME+
nonlocal_stmt: 'nonlocal' ','.NAME+
del_stmt:
  | 'del' del_targets &(';' | NEWLINE)
  | invalid_del_stmt
yield_stmt: yield_expr
assert_stmt:
  | @>=3.15 invalid_assert_stmt
  | 'assert' expression [',' expression]
import_stmt (memo):
  | invalid_import
  | import_name
  | import_from
import_name:
  | @<3.15 'import' dotted_as_names
  | @>=3.15 "lazy"? 'import' dotted_as_names
import_from:
  | @3.13 'from' ('.' | '...')* dotted_name 'import' import_from_targets
  | @3.14 'from' ('.' | '...')* b=dotted_name 'import' import_from_targets -> futureImport(b)
  | @<3.15 'from' ('.' | '...')+ 'import' import_from_targets
  | @>=3.15 "lazy"? 'from' ('.' | '...')* b=dotted_name 'import' import_from_targets -> futureImport(b)
  | @>=3.15 "lazy"? 'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets:
  | '(' import_from_as_names [','] ')'
  | import_from_as_names !','
  | '*'
  | invalid_import_from_targets
import_from_as_names: ','.import_from_as_name+
import_from_as_name:
  | @>=3.14 invalid_import_from_as_name
  | NAME ['as' NAME]
dotted_as_names: ','.dotted_as_name+
dotted_as_name:
  | @>=3.14 invalid_dotted_as_name
  | dotted_name ['as' NAME]
dotted_name:
  | dotted_name '.' NAME -> Other
  | NAME

block (memo):
  | NEWLINE INDENT statements DEDENT
  | simple_stmts
  | invalid_block
decorators: ('@' named_expression NEWLINE)+
class_def:
  | decorators class_def_raw
  | class_def_raw
class_def_raw:
  | invalid_class_def_raw
  | 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
function_def:
  | decorators function_def_raw
  | function_def_raw
function_def_raw:
  | invalid_def_raw
  | 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block
  | 'async' 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block
if_stmt:
  | invalid_if_stmt
  | 'if' named_expression ':' block elif_stmt
  | 'if' named_expression ':' block [else_block]
elif_stmt:
  | invalid_elif_stmt
  | 'elif' named_expression ':' block elif_stmt
  | 'elif' named_expression ':' block [else_block]
else_block:
  | invalid_else_stmt
  | 'else' &&':' block
while_stmt:
  | invalid_while_stmt
  | 'while' named_expression ':' block [else_block]
for_stmt:
  | invalid_for_stmt
  | 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
  | 'async' 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
  | invalid_for_target
with_stmt:
  | invalid_with_stmt_indent
  | 'with' '(' ','.with_item+ ','? ')' ':' block
  | 'with' ','.with_item+ ':' block
  | 'async' 'with' '(' ','.with_item+ ','? ')' ':' block
  | 'async' 'with' ','.with_item+ ':' block
  | invalid_with_stmt
with_item:
  | expression 'as' star_target &(',' | ')' | ':')
  | invalid_with_item
  | expression
try_stmt:
  | invalid_try_stmt
  | 'try' &&':' block finally_block
  | 'try' &&':' block except_block+ [else_block] [finally_block]
  | 'try' &&':' block except_star_block+ [else_block] [finally_block]
except_block:
  | invalid_except_stmt_indent
  | @<3.14 'except' expression ['as' NAME] ':' block
  | @>=3.14 'except' expression ':' block
  | @>=3.14 'except' expression 'as' NAME ':' block
  | @>=3.14 'except' expressions ':' block
  | 'except' ':' block
  | invalid_except_stmt
except_star_block:
  | invalid_except_star_stmt_indent
  | @<3.14 'except' '*' expression ['as' NAME] ':' block
  | @>=3.14 'except' '*' expression ':' block
  | @>=3.14 'except' '*' expression 'as' NAME ':' block
  | @>=3.14 'except' '*' expressions ':' block
  | invalid_except_star_stmt
finally_block:
  | invalid_finally_stmt
  | 'finally' &&':' block

type_alias: "type" NAME [type_params] '=' expression
type_params:
  | invalid_type_params
  | '[' type_param_seq ']'
type_param_seq: ','.type_param+ [',']
type_param (memo):
  | NAME [type_param_bound] [type_param_default]
  | invalid_type_param
  | '*' NAME [type_param_starred_default]
  | '**' NAME [type_param_default]
type_param_bound: ':' expression
type_param_default: '=' expression
type_param_starred_default: '=' star_expression
`;

;// CONCATENATED MODULE: ./lib/python/diagnose/grammar/index.js






/** The grammar of all versions, in the notation of read-grammar.ts. */
const GRAMMAR = [STATEMENTS, PATTERNS, PARAMETERS, EXPRESSIONS, INVALID_STATEMENTS, INVALID_EXPRESSIONS].join('\n');

;// CONCATENATED MODULE: ./lib/python/diagnose/read-grammar.js





/**
 * Reads the notation of the grammar texts, which is CPython's own but for the actions:
 *   name (memo):                 a rule; its alternatives follow, each on a line with `|`, or the only one behind the colon
 *   @>=3.14 …, @<3.15 …, @3.14 … an alternative of some versions only
 *   … -> Tuple                   gives a node of this kind over the alternative's tokens, with the values of its items
 *   … -> a                       gives the value of the item `a=…`
 *   … -> action(a, b) message    what actions.ts says
 * Without an action the only item that is not a token gives the value.
 */
function readGrammar(version) {
    const rules = new GrammarReader(version).read(GRAMMAR);
    computeFirstSets([...rules.values()]);
    return rules;
}
const NO_ITEM = { token: 0, name: 0, text: '', rule: null, item: null, separator: null };
const DONE = { kind: 0 /* ActionKind.Done */, index: 0, name: '', values: [], message: '' };
class GrammarReader {
    version;
    rules = new Map();
    text = '';
    at = 0;
    groups = 0;
    /** Names of the items of the alternative being read. */
    variables = new Map();
    constructor(version) {
        this.version = version;
    }
    read(grammar) {
        let rule;
        for (const line of grammar.split('\n')) {
            if (line.trim() === '')
                continue;
            if (line.startsWith('  |')) {
                this.readAlternative(rule, line.slice(3));
                continue;
            }
            const [, name, memo, rest] = /^(\w+)( \(memo\))?:(.*)$/.exec(line);
            rule = this.rule(name);
            rule.memo = memo !== undefined;
            if (rest.trim() !== '')
                for (const alternative of splitAlternatives(rest))
                    this.readAlternative(rule, alternative);
        }
        return this.rules;
    }
    rule(name) {
        let rule = this.rules.get(name);
        if (rule === undefined) {
            const withoutInvalid = name.endsWith('_without_invalid');
            rule = { name, index: this.rules.size, alternatives: [], memo: false, leftRecursive: false, withoutInvalid };
            this.rules.set(name, rule);
        }
        return rule;
    }
    readAlternative(rule, line) {
        const [, operator, version, text] = /^\s*(?:@(<|>=|)(3\.\d+)\s)?(.*)$/.exec(line);
        if (version !== undefined && !includes(operator, version, this.version))
            return;
        const arrow = text.lastIndexOf(' -> ');
        const body = arrow < 0 ? text : text.slice(0, arrow);
        this.text = body;
        this.at = 0;
        this.variables = new Map();
        const items = this.readItems();
        const action = arrow < 0 ? defaultAction(items) : this.readAction(text.slice(arrow + 4).trim());
        rule.alternatives.push(alternative(items, action));
    }
    readAction(text) {
        const call = /^(\w+)\(([^)]*)\) ?(.*)$/.exec(text);
        if (call !== null) {
            const names = call[2] === '' ? [] : call[2].split(', ');
            return { ...DONE, kind: 3 /* ActionKind.Call */, name: call[1], values: names.map((name) => this.variables.get(name)), message: call[3] };
        }
        const variable = this.variables.get(text);
        if (variable !== undefined)
            return { ...DONE, kind: 1 /* ActionKind.Pass */, index: variable };
        const node = NODES.indexOf(text);
        return node < 0 ? { ...DONE, kind: 3 /* ActionKind.Call */, name: text, values: [0] } : { ...DONE, kind: 2 /* ActionKind.Node */, index: node };
    }
    readItems() {
        const items = [];
        for (;;) {
            this.skipSpace();
            const next = this.text[this.at];
            if (next === undefined || next === '|' || next === ')' || next === ']')
                return items;
            const variable = /^(\w+)=/.exec(this.text.slice(this.at));
            if (variable !== null) {
                this.at += variable[0].length;
                this.variables.set(variable[1], items.length);
            }
            items.push(this.readItem());
        }
    }
    readItem() {
        if (this.take('~'))
            return { ...NO_ITEM, op: 10 /* Op.Cut */ };
        if (this.take('&&')) {
            const { token, text } = this.readAtom();
            return { ...NO_ITEM, op: 11 /* Op.Forced */, token, text };
        }
        if (this.take('&'))
            return { ...NO_ITEM, op: 8 /* Op.And */, item: this.readAtom() };
        if (this.take('!'))
            return { ...NO_ITEM, op: 9 /* Op.Not */, item: this.readAtom() };
        const atom = this.readAtom();
        if (this.take('.')) {
            const item = this.readAtom();
            this.take('+');
            return { ...NO_ITEM, op: 7 /* Op.Gather */, item, separator: atom };
        }
        if (this.take('?'))
            return { ...NO_ITEM, op: 4 /* Op.Optional */, item: atom };
        if (this.take('*'))
            return { ...NO_ITEM, op: 5 /* Op.Star */, item: atom };
        if (this.take('+'))
            return { ...NO_ITEM, op: 6 /* Op.Plus */, item: atom };
        return atom;
    }
    readAtom() {
        this.skipSpace();
        if (this.take('('))
            return this.readGroup(')');
        if (this.take('['))
            return { ...NO_ITEM, op: 4 /* Op.Optional */, item: this.readGroup(']') };
        const rest = this.text.slice(this.at);
        const quoted = /^'([^']+)'/.exec(rest);
        if (quoted !== null) {
            this.at += quoted[0].length;
            return { ...NO_ITEM, op: 0 /* Op.Token */, token: TOKENS_BY_TEXT.get(quoted[1]), text: quoted[1] };
        }
        const soft = /^"([^"]+)"/.exec(rest);
        if (soft !== null) {
            this.at += soft[0].length;
            return { ...NO_ITEM, op: 1 /* Op.Soft */, name: FIXED_NAMES.indexOf(soft[1]) + 1 };
        }
        const name = /^\w+/.exec(rest)[0];
        this.at += name.length;
        if (name === 'SOFT_KEYWORD')
            return { ...NO_ITEM, op: 2 /* Op.AnySoft */ };
        const token = TOKENS_BY_NAME.get(name);
        if (token !== undefined)
            return { ...NO_ITEM, op: 0 /* Op.Token */, token, text: name };
        return { ...NO_ITEM, op: 3 /* Op.Rule */, rule: this.rule(name) };
    }
    /** The alternatives up to a closing bracket, as a rule without a name. */
    readGroup(close) {
        const { variables } = this;
        const rule = this.rule(`(${this.groups++})`);
        do {
            this.variables = new Map();
            const items = this.readItems();
            rule.alternatives.push(alternative(items, defaultAction(items)));
        } while (this.take('|'));
        this.variables = variables;
        this.take(close);
        return { ...NO_ITEM, op: 3 /* Op.Rule */, rule };
    }
    take(text) {
        if (!this.text.startsWith(text, this.at))
            return false;
        this.at += text.length;
        return true;
    }
    skipSpace() {
        while (this.text[this.at] === ' ')
            this.at++;
    }
}
function includes(operator, limit, version) {
    const minor = (text) => Number(text.slice(2));
    if (operator === '<')
        return minor(version) < minor(limit);
    return operator === '>=' ? minor(version) >= minor(limit) : version === limit;
}
/** Splits `a | b | c` of a rule on one line; a single alternative may hold bars in brackets, and a message. */
function splitAlternatives(text) {
    return /[([]| -> /.test(text) ? [text] : text.split(' | ');
}
function alternative(items, action) {
    const only = items.length === 1 ? items[0].rule : null;
    return { items, action, invalid: only?.name.startsWith('invalid_') === true, first: new Uint8Array(0) };
}
function defaultAction(items) {
    const pass = (index) => ({ ...DONE, kind: 1 /* ActionKind.Pass */, index });
    if (items.length === 1)
        return pass(0);
    const valued = items.flatMap(({ op }, i) => (op === 3 /* Op.Rule */ || (op >= 4 /* Op.Optional */ && op <= 7 /* Op.Gather */) ? [i] : []));
    return valued.length === 1 ? pass(valued[0]) : DONE;
}

;// CONCATENATED MODULE: ./lib/python/diagnose/first-statement.js


/** Up to this many tokens a file is matched from its beginning where the tokenizer stopped. */
const FEW_TOKENS = 20_000;
/**
 * First token of a top-level statement before the error: what stands before it is right, so that matching can begin there.
 * `firstError` is the strict parser's. That tokenizes the whole file first: when the tokenizer stopped, the statements
 * before are parsed again, since one of them can be wrong too.
 */
function firstStatement(source, firstError, version) {
    const { bytes, length, tokens } = source;
    // This import decides how `!=` is written, so that no statement can be left out.
    if (Buffer.from(bytes.buffer).includes('barry_as_FLUFL'))
        return 0;
    if (source.complete)
        return statementBefore(source, firstError.start);
    if (tokens.count <= FEW_TOKENS)
        return 0;
    const statement = statementBefore(source, length);
    try {
        new Parser(version).parse(bytes, source.start(statement));
        return statement;
    }
    catch (error) {
        if (error instanceof PythonSyntaxError)
            return error.start < 0 ? 0 : statementBefore(source, error.start);
        throw error;
    }
}
/** Two statements back from the byte `offset`, since an error there can lie in the statement that ended before it. */
function statementBefore(source, offset) {
    const { count } = source.tokens;
    let depth = 0;
    let last = 0;
    let before = 0;
    let decorated = false;
    for (let i = 0; i < count && source.start(i) <= offset; i++) {
        const kind = source.kind(i);
        if (kind === 2 /* Token.Indent */)
            depth++;
        else if (kind === 3 /* Token.Dedent */)
            depth--;
        else if (depth === 0 && (i === 0 || source.kind(i - 1) === 1 /* Token.Newline */ || source.kind(i - 1) === 3 /* Token.Dedent */)) {
            const continued = kind === 76 /* Token.Else */ || kind === 75 /* Token.Elif */ || kind === 77 /* Token.Except */ || kind === 78 /* Token.Finally */;
            if (!continued && !decorated) {
                before = last;
                last = i;
            }
            decorated = kind === 35 /* Token.At */;
        }
    }
    return before;
}

;// CONCATENATED MODULE: ./lib/python/diagnose/string-prefixes.js
/** Pairs of letters that cannot stand in one prefix, in the order in which CPython 3.14 looks for them. */
const INCOMPATIBLE = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'];
/**
 * The error of the first name before a quote that is made of the letters of string prefixes but is no prefix, which the
 * tokenizers of 3.14 and later raise; the tokens end before it. `error` is the tokenizer's other error.
 */
function incompatiblePrefix(source, error) {
    const { tokens } = source;
    for (let i = 0; i < tokens.count; i++) {
        if (source.kind(i) !== 4 /* Token.Name */ || source.end(i) - source.start(i) > 5)
            continue;
        const next = i + 1 < tokens.count ? startOfString(source, i + 1) : error?.start;
        if (next !== source.end(i))
            continue;
        const letters = source.text(i).toLowerCase();
        if (!/^[bruft]+$/.test(letters) || new Set(letters).size < letters.length)
            continue;
        const pair = INCOMPATIBLE.find(([a, b]) => letters.includes(a) && letters.includes(b));
        const quote = source.bytes[next];
        if (pair === undefined || (quote !== 34 && quote !== 39))
            continue;
        const diagnosis = source.between(i, i, `'${pair[0]}' and '${pair[1]}' prefixes are incompatible`);
        tokens.count = i;
        return { diagnosis, raised: !source.endsInString(), unclosed: undefined };
    }
    return undefined;
}
function startOfString(source, index) {
    const kind = source.kind(index);
    return kind === 6 /* Token.String */ || kind === 7 /* Token.FStringStart */ || kind === 10 /* Token.TStringStart */ ? source.start(index) : -1;
}

;// CONCATENATED MODULE: ./lib/python/diagnose/tokenizer-error.js

function describeTokenizerError(error, source) {
    if (error.type !== 'SyntaxError')
        dropDedents(source, error.start);
    const unclosed = source.endsInString() ? undefined : unclosedBracket(source);
    const { message, start, type, end } = error;
    const noted = (diagnosis) => ({ diagnosis, raised: false, unclosed });
    if (/^'.' was never closed$/.test(message))
        return noted(unclosed ?? source.at(start, message));
    if (message === 'unexpected EOF while parsing')
        return noted(unclosed ?? source.atEndOfFile(message));
    if (message.startsWith('unexpected character after line continuation'))
        return noted(behindBackslash(source, start + 1, message));
    if (message.startsWith('unindent does not match'))
        return noted(atEndOfLine(source, start, message, type));
    if (type === 'TabError' || type === 'IndentationError')
        return noted(source.diagnosis(message, source.lineOf(start), 1, type));
    if (message.startsWith('Exceeds the limit'))
        return noted(source.diagnosis(message, source.lineOf(start), 0));
    // What happens inside of an f-string does not outdo an error before it.
    const raised = !source.endsInString();
    if (message.endsWith('expressions nested too deeply'))
        return { diagnosis: source.at(start - 1, message), raised, unclosed: undefined };
    const advice = message.startsWith('unterminated string') && hasEscapedQuote(source, start) ? '; perhaps you escaped the end quote?' : '';
    return { diagnosis: source.at(start, message + advice, end, type), raised, unclosed: undefined };
}
/** Whether the literal at `start`, which its line does not end, has a backslash before one of its quotes. */
function hasEscapedQuote(source, start) {
    const { bytes, length } = source;
    let i = start;
    while (i < length && bytes[i] !== 34 && bytes[i] !== 39)
        i++;
    const quote = bytes[i];
    for (i++; i < length && bytes[i] !== 10 && bytes[i] !== 13; i++) {
        if (bytes[i] !== 92)
            continue;
        i++;
        if (bytes[i] === quote)
            return true;
        if (bytes[i] === 13 && bytes[i + 1] === 10)
            i++;
    }
    return false;
}
/** CPython finds an indentation wrong before it gives the first of the line's dedents. */
function dropDedents({ tokens }, start) {
    const { data } = tokens;
    while (tokens.count > 0 && data[(tokens.count - 1) * TOKEN_SIZE] === 3 /* Token.Dedent */ && data[(tokens.count - 1) * TOKEN_SIZE + 1] === start)
        tokens.count--;
}
function unclosedBracket(source) {
    const { openBracket } = source.tokens;
    if (openBracket < 0)
        return undefined;
    return source.at(openBracket, `'${String.fromCharCode(source.bytes[openBracket])}' was never closed`);
}
/** CPython counts from the first of the lines that are joined; from 3.14 on it stays within the last. */
function behindBackslash(source, start, message) {
    const { bytes, tokens } = source;
    const line = source.lineOf(start);
    const lastStart = source.lineStart(line);
    let first = lastStart;
    for (let i = tokens.count - 1; first > 0;) {
        while (i >= 0 && source.start(i) >= first)
            i--;
        // A backslash in the indentation joins no lines for this count.
        if (i < 0 || source.kind(i) <= 3 /* Token.Dedent */)
            break;
        if (i >= 0 && source.end(i) > first)
            first = source.lineStart(source.lineOf(source.start(i)));
        else {
            const end = bytes[first - 1] === 10 && bytes[first - 2] === 13 ? first - 2 : first - 1;
            if (bytes[end - 1] !== 92)
                break;
            first = source.lineStart(source.lineOf(end));
        }
    }
    let offset = source.characters(first, start) + 1;
    // CPython reads CR LF as one character.
    for (let i = first; i < start; i++)
        if (bytes[i] === 13 && bytes[i + 1] === 10)
            offset--;
    const last = atEndOfLine(source, start, message, 'SyntaxError').offset + 1;
    return source.diagnosis(message, line, source.version === '3.13' ? offset : Math.min(offset, last));
}
/** Behind the line break of the line of `start`. */
function atEndOfLine(source, start, message, type) {
    const line = source.lineOf(start);
    const first = source.lineStart(line);
    let end = start;
    while (end < source.length && source.bytes[end] !== 10 && source.bytes[end] !== 13)
        end++;
    return source.diagnosis(message, line, source.characters(first, end) + 1, type);
}

;// CONCATENATED MODULE: ./lib/python/diagnose/token-source.js




const token_source_decoder = new TextDecoder();
/** The tokens of a file up to the tokenizer's error, if any, and where CPython says they are. */
class TokenSource {
    tokens;
    bytes;
    length;
    names;
    version;
    problem;
    /** Open brackets behind each token from `levelBase` on. */
    levels = new Uint8Array(0);
    levelBase = 0;
    constructor(tokens, bytes, length, names, version, error) {
        this.tokens = tokens;
        this.bytes = bytes;
        this.length = length;
        this.names = names;
        this.version = version;
        this.problem =
            (version === '3.13' ? undefined : incompatiblePrefix(this, error)) ??
                (error === undefined ? undefined : describeTokenizerError(error, this));
    }
    /** Whether the tokens are those of the whole file. */
    get complete() {
        return this.problem === undefined;
    }
    /** The tokenizer's error, to be thrown by a parser that wants the token behind the last. */
    error() {
        return this.problem.diagnosis;
    }
    /** What becomes of an error at the token `index` when CPython goes on to tokenize the rest of the file. */
    overridden(diagnosis, index) {
        const { problem } = this;
        if (problem === undefined || problem.diagnosis === diagnosis)
            return diagnosis;
        if (problem.raised)
            return problem.diagnosis;
        const { unclosed } = problem;
        return unclosed !== undefined && this.lineOfToken(index) > unclosed.line ? unclosed : diagnosis;
    }
    kind(index) {
        return this.tokens.data[index * TOKEN_SIZE];
    }
    start(index) {
        return this.tokens.data[index * TOKEN_SIZE + 1];
    }
    end(index) {
        return this.tokens.data[index * TOKEN_SIZE + 2];
    }
    nameOf(index) {
        return this.tokens.data[index * TOKEN_SIZE + 3];
    }
    text(index) {
        const kind = this.kind(index);
        if (kind === 4 /* Token.Name */)
            return this.names.text(this.nameOf(index));
        return token_source_decoder.decode(this.bytes.subarray(this.start(index), this.end(index)));
    }
    isExpression(index) {
        return this.expressionKind(index) !== undefined;
    }
    /** Which expression a token is on its own. */
    expressionKind(index) {
        switch (this.kind(index)) {
            case 4 /* Token.Name */:
                return 'Name';
            case 5 /* Token.Number */:
            case 6 /* Token.String */:
                return 'Literal';
            case 64 /* Token.True */:
                return 'True';
            case 62 /* Token.False */:
                return 'False';
            case 63 /* Token.None */:
                return 'None';
            case 24 /* Token.Ellipsis */:
                return 'Ellipsis';
            default:
                return undefined;
        }
    }
    /** The letter of the f- or t-string in whose replacement field the token stands, if any. */
    formattedLetter(index) {
        let depth = 0;
        for (let i = index; i >= 0; i--) {
            const kind = this.kind(i);
            if (kind === 9 /* Token.FStringEnd */ || kind === 12 /* Token.TStringEnd */)
                depth++;
            else if (kind === 7 /* Token.FStringStart */ || kind === 10 /* Token.TStringStart */) {
                if (depth === 0)
                    return kind === 7 /* Token.FStringStart */ ? 'f' : 't';
                depth--;
            }
        }
        return undefined;
    }
    /** Whether the innermost bracket around the token begins a replacement field. */
    opensField(index) {
        let i = index - 1;
        for (let depth = 0; i > 0; i--) {
            const kind = this.kind(i);
            if (closes(kind))
                depth++;
            else if (opens(kind) && depth-- === 0)
                break;
        }
        const before = this.kind(i - 1);
        return (before >= 7 /* Token.FStringStart */ && before <= 12 /* Token.TStringEnd */) || before === 19 /* Token.RightBrace */ || before === 20 /* Token.Colon */;
    }
    /** Whether the tokens end inside of an f- or t-string. */
    endsInString() {
        return this.formattedLetter(this.tokens.count - 1) !== undefined;
    }
    /** How many brackets are open behind the token `index`; `statement` is the first token of its top-level statement. */
    level(index, statement) {
        if (this.levelBase !== statement || this.levels.length === 0) {
            this.levelBase = statement;
            this.levels = this.countLevels(statement);
        }
        return this.levels[index - statement];
    }
    countLevels(statement) {
        const levels = new Uint8Array(this.tokens.count - statement);
        let level = 0;
        for (let i = 0; i < levels.length; i++) {
            const kind = this.kind(statement + i);
            if (opens(kind))
                level++;
            else if (closes(kind))
                level--;
            levels[i] = level;
        }
        return levels;
    }
    /** An error over the tokens `first` to `last`. */
    between(first, last, message) {
        const start = this.startInCPython(first);
        if (start < 0)
            return this.diagnosis(message, this.lineOfToken(first), 0);
        return this.at(start, message, this.end(last));
    }
    /** An error over tokens of which, where they take several lines, CPython 3.15 points at the last, in the column of the first. */
    atLastLine(first, last, message) {
        const diagnosis = this.between(first, last, message);
        const line = this.lineOf(this.end(last) - 1);
        if (line === diagnosis.line)
            return diagnosis;
        const start = this.lineStart(line);
        let end = start;
        while (end < this.length && this.bytes[end] !== 10 && this.bytes[end] !== 13)
            end++;
        return this.diagnosis(message, line, Math.min(diagnosis.offset, this.characters(start, end) + 1));
    }
    atToken(index, message) {
        return this.between(index, index, message);
    }
    /** An error at the token `index`, the last that was read: a token without a text stands where the tokenizer does. */
    atLast(index, message, type = 'SyntaxError') {
        const start = this.startInCPython(index);
        if (start >= 0)
            return this.at(start, message, this.end(index), type);
        const end = this.end(index);
        if (end >= this.length)
            return this.atEndOfFile(message, type);
        const line = this.lineOf(end);
        return this.diagnosis(message, line, this.characters(this.lineStart(line), end), type);
    }
    /** An error behind the line break of the last line. */
    atEndOfFile(message, type = 'SyntaxError') {
        let line = this.lineOf(this.length);
        if (line > 1 && this.lineStart(line) === this.length)
            line--;
        let end = this.length;
        while (end > this.lineStart(line) && (this.bytes[end - 1] === 10 || this.bytes[end - 1] === 13))
            end--;
        return this.diagnosis(message, line, this.characters(this.lineStart(line), end) + 1, type);
    }
    at(start, message, end = -1, type = 'SyntaxError') {
        const line = this.lineOf(start);
        // Inside of a character CPython points at that character.
        const inside = (this.bytes[start] & 0xc0) === 0x80;
        return new Diagnosis(message, start, type, end, line, this.characters(this.lineStart(line), start) + (inside ? 0 : 1));
    }
    diagnosis(message, line, offset, type = 'SyntaxError') {
        return new Diagnosis(message, this.lineStart(line), type, -1, line, offset);
    }
    lineOfToken(index) {
        const end = this.end(index);
        const hasText = this.kind(index) > 3 /* Token.Dedent */ || this.kind(index) === 1 /* Token.Newline */;
        const line = this.lineOf(hasText ? this.startInCPython(index) : end);
        return line > 1 && this.lineStart(line) === this.length ? line - 1 : line;
    }
    /** Where CPython has a token begin; -1 for those that it gives no column. */
    startInCPython(index) {
        const kind = this.kind(index);
        if (kind === 2 /* Token.Indent */ || kind === 3 /* Token.Dedent */ || kind === 0 /* Token.EndMarker */)
            return -1;
        if (kind !== 1 /* Token.Newline */)
            return this.start(index);
        // The end of a line begins at the comment before it.
        let i = index === 0 ? 0 : this.end(index - 1);
        const end = this.start(index);
        for (; i < end; i++) {
            const byte = this.bytes[i];
            if (byte === 35)
                return i;
        }
        return end;
    }
    lineOf(offset) {
        const { lineStarts, lineCount } = this.tokens;
        let low = 0;
        let high = lineCount - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    lineStart(line) {
        return this.tokens.lineStarts[line - 1];
    }
    /** Number of characters in bytes [start, end). */
    characters(start, end) {
        let count = 0;
        for (let i = start; i < end; i++)
            if ((this.bytes[i] & 0xc0) !== 0x80)
                count++;
        return count;
    }
}
function opens(kind) {
    return kind === 14 /* Token.LeftParenthesis */ || kind === 16 /* Token.LeftBracket */ || kind === 18 /* Token.LeftBrace */;
}
function closes(kind) {
    return kind === 15 /* Token.RightParenthesis */ || kind === 17 /* Token.RightBracket */ || kind === 19 /* Token.RightBrace */;
}

;// CONCATENATED MODULE: ./lib/python/diagnose/diagnose.js










const grammars = new Map();
/**
 * CPython's own error for a file that the strict parser rejected with `firstError`: `source[0, length)` is the decoded text.
 * Where finding CPython's words would take too long it says what `firstError` says; where CPython gives no position it is
 * `firstError` itself.
 */
function diagnose(source, length, version, firstError) {
    if (firstError.start < 0)
        return firstError;
    const tokens = tokensOf(source, length, version);
    let grammar = grammars.get(version);
    if (grammar === undefined)
        grammars.set(version, (grammar = readGrammar(version)));
    try {
        const matcher = new Matcher(grammar, tokens, version);
        const start = firstStatement(tokens, firstError, version);
        const diagnosis = twoPasses(matcher, start) ?? (start > 0 ? twoPasses(matcher, 0) : undefined);
        if (diagnosis !== undefined)
            return diagnosis;
    }
    catch (error) {
        if (!(error instanceof Exhausted) && !(error instanceof RangeError))
            throw error;
    }
    return tokens.at(firstError.start, firstError.message, firstError.end, firstError.type);
}
function tokensOf(source, length, version) {
    const bytes = new Uint8Array(length + 16);
    bytes.set(source.subarray(0, length));
    // CPython ends the last line where the file does not.
    if (length > 0 && bytes[length - 1] !== 10 && bytes[length - 1] !== 13)
        bytes[length++] = 10;
    const names = new NameTable(FIXED_NAMES);
    const tokenizer = new Tokenizer(names, version);
    try {
        tokenizer.tokenize(bytes, length);
    }
    catch (error) {
        if (!(error instanceof PythonSyntaxError))
            throw error;
        return new TokenSource(tokenizer, bytes, length, names, version, error);
    }
    return new TokenSource(tokenizer, bytes, length, names, version, undefined);
}
/** `_PyPegen_run_parser`: undefined when the statements from the token `start` on have no error. */
function twoPasses(matcher, start) {
    const { source } = matcher;
    let statement = start;
    // CPython's second pass begins at the first statement; the last that matched can have more to it, as an `else`.
    let before = start;
    try {
        for (;;) {
            if (matcher.look(statement) === 0 /* Token.EndMarker */)
                return undefined;
            if (!matcher.matches('statement', statement, false))
                break;
            before = statement;
            statement = matcher.mark;
        }
    }
    catch (error) {
        return source.overridden(asDiagnosis(error, source), matcher.fill - 1);
    }
    const last = matcher.fill - 1;
    statement = before;
    try {
        while (matcher.look(statement) !== 0 /* Token.EndMarker */ && matcher.matches('statement', statement, true))
            statement = matcher.mark;
    }
    catch (error) {
        return source.overridden(asDiagnosis(error, source), matcher.fill - 1);
    }
    const kind = source.kind(last);
    if (kind === 2 /* Token.Indent */ || kind === 3 /* Token.Dedent */) {
        const message = kind === 2 /* Token.Indent */ ? 'unexpected indent' : 'unexpected unindent';
        return source.atLast(matcher.fill - 1, message, 'IndentationError');
    }
    return source.overridden(source.atToken(last, 'invalid syntax'), matcher.fill - 1);
}
function asDiagnosis(error, source) {
    if (error instanceof Diagnosis)
        return error;
    if (error instanceof PythonSyntaxError)
        return source.at(error.start, error.message, error.end, error.type);
    throw error;
}

;// CONCATENATED MODULE: ./lib/facts/files/errors.js


/**
 * The line of `errors` for a text that CPython rejects: `SyntaxError: <message> at <line>:<offset>`, 1-based, the offset in
 * code points, left out where CPython gives none. IndentationError and TabError are SyntaxErrors too; RecursionError and
 * MemoryError keep their names.
 */
function rejectionText(error, source, length, version) {
    if (error.type === 'RecursionError' || error.type === 'MemoryError')
        return `${error.type}: ${error.message}`;
    const exact = diagnose(source, length, version, error);
    if (exact instanceof Diagnosis)
        return `SyntaxError: ${exact.message} at ${exact.line}:${exact.offset}`;
    if (exact.start < 0)
        return `SyntaxError: ${exact.message}`;
    return `SyntaxError: ${exact.message} at ${errors_position(source, length, exact.start)}`;
}
function errors_position(source, length, start) {
    const end = Math.min(start, length);
    let line = 1;
    let lineStart = 0;
    for (let i = 0; i < end; i++) {
        const byte = source[i];
        if (byte === 0x0a || (byte === 0x0d && source[i + 1] !== 0x0a)) {
            line++;
            lineStart = i + 1;
        }
    }
    let offset = 1 + start - end;
    for (let i = lineStart; i < end; i++)
        if ((source[i] & 0xc0) !== 0x80)
            offset++;
    return `${line}:${offset}`;
}

;// CONCATENATED MODULE: ./lib/facts/files/file-row.js


/** Kinds in the order of their class names, so that histograms need no sorting. */
const KINDS_BY_NAME = KIND_NAMES.map((_, kind) => kind)
    .filter((kind) => kind >= 1 /* Kind.Module */)
    .sort((a, b) => (KIND_NAMES[a] < KIND_NAMES[b] ? -1 : 1));
/** Writes what was measured of a file into its row of `files`. */
function writeFileMetrics(columns, row, metrics, pool) {
    columns.loc[row] = metrics.loc;
    columns.sloc[row] = metrics.sloc;
    columns.num_functions[row] = metrics.numFunctions;
    columns.num_classes[row] = metrics.numClasses;
    columns.imports[row] = metrics.imports;
    columns.cyclomatic[row] = metrics.cyclomatic;
    columns.max_nesting[row] = metrics.maxNesting;
    columns.param_annotation_ratio[row] = metrics.paramAnnotationRatio;
    columns.return_annotation_ratio[row] = metrics.returnAnnotationRatio;
    columns.num_nodes[row] = metrics.numNodes;
    columns.node_histogram[row] = packHistogram(metrics.nodeHistogram, pool);
    columns.branches[row] = metrics.branches;
    columns.comprehensions[row] = metrics.comprehensions;
    columns.literals[row] = metrics.literals;
    columns.mccabe_max[row] = metrics.mccabeMax;
    columns.cognitive_total[row] = metrics.cognitiveTotal;
    columns.cognitive_max[row] = metrics.cognitiveMax;
    columns.slots[row] = metrics.slots;
    columns.slots_annotated[row] = metrics.slotsAnnotated;
    columns.annotation_coverage[row] = metrics.annotationCoverage;
    columns.documentable[row] = metrics.documentable;
    columns.documented[row] = metrics.documented;
    columns.type_ignores[row] = metrics.typeIgnores;
    columns.comment_lines[row] = metrics.commentLines;
}
function packHistogram(histogram, pool) {
    pool.open();
    for (const kind of KINDS_BY_NAME) {
        const count = histogram[kind];
        if (count === 0)
            continue;
        pool.text(KIND_NAMES[kind]);
        endField(pool);
        pool.text(String(count));
        endElement(pool);
    }
    return pool.close();
}

;// CONCATENATED MODULE: ./lib/facts/metrics/ratio.js
/** A ratio rounded to 4 places, half to even, as Python's `round(ratio, 4)`. */
function roundRatio(ratio) {
    // Only odd multiples of 1/32 lie exactly between two results; toFixed would round them up.
    const thirtySeconds = ratio * 32;
    if (Number.isInteger(thirtySeconds) && thirtySeconds % 2 !== 0) {
        const below = Math.floor(ratio * 10000);
        return (below % 2 === 0 ? below : below + 1) / 10000;
    }
    return Number(ratio.toFixed(4));
}

;// CONCATENATED MODULE: ./lib/facts/metrics/annotations.js




/** The keyword `return` as a name. */
const annotations_RETURN = KEYWORDS.indexOf('return') + 1;
/**
 * Annotations of signatures. `params`, `params_annotated` and `returns_annotated` are the seed's: all parameters, self and cls
 * too. Slots are what a type checker would ask for: the parameters but the implicit first one of a method, and the return
 * but of `__init__`. Those of the file are sums; classes have none.
 */
class AnnotationMeter {
    params = 0;
    annotated = 0;
    functions = 0;
    returns = 0;
    measure(tree, skeleton, definitions, file) {
        this.params = this.annotated = this.functions = this.returns = 0;
        let missing = 0;
        for (let row = 0; row < definitions.count; row++) {
            const entry = skeleton.definitions[row];
            if (isFunction(skeleton.kind[entry])) {
                const isMethod = skeleton.kind[skeleton.scope[entry]] === 4 /* Kind.ClassDef */;
                missing = this.measureFunction(tree, row, isMethod, definitions, missing);
                file.slots += definitions.slots[row];
                file.slotsAnnotated += definitions.slotsAnnotated[row];
            }
            else {
                definitions.params[row] = definitions.paramsAnnotated[row] = definitions.returnsAnnotated[row] = 0;
                definitions.slots[row] = definitions.slotsAnnotated[row] = NULL_INT;
            }
            definitions.missingEnd[row] = missing;
        }
        file.paramAnnotationRatio = this.params === 0 ? 0 : roundRatio(this.annotated / this.params);
        file.returnAnnotationRatio = this.functions === 0 ? 0 : roundRatio(this.returns / this.functions);
        file.annotationCoverage = file.slots === 0 ? NaN : roundRatio(file.slotsAnnotated / file.slots);
    }
    /** Gives the end of the missing names. */
    measureFunction(tree, row, isMethod, definitions, firstMissing) {
        const { heap } = tree;
        const node = definitions.node[row];
        const args = heap[node + 4 /* Field.FunctionDef_args */];
        const implicit = isMethod && !isStatic(tree, node) ? firstPositional(heap, args) : 0;
        let params = 0;
        let annotated = 0;
        let missing = firstMissing;
        const count = (parameter) => {
            if (parameter === 0)
                return;
            params++;
            if (heap[parameter + 4 /* Field.arg_annotation */] !== 0)
                annotated++;
            else if (parameter !== implicit)
                missing = addMissing(definitions, missing, heap[parameter + 3 /* Field.arg_arg */]);
        };
        const countAll = (list) => {
            if (list !== 0)
                for (let i = 1; i <= heap[list]; i++)
                    count(heap[list + i]);
        };
        countAll(heap[args + 3 /* Field.arguments_posonlyargs */]);
        countAll(heap[args + 4 /* Field.arguments_args */]);
        count(heap[args + 5 /* Field.arguments_vararg */]);
        countAll(heap[args + 6 /* Field.arguments_kwonlyargs */]);
        count(heap[args + 8 /* Field.arguments_kwarg */]);
        const returns = heap[node + 7 /* Field.FunctionDef_returns */] === 0 ? 0 : 1;
        const hasReturn = heap[node + 3 /* Field.FunctionDef_name */] !== 45 /* KnownName.__init__ */;
        if (hasReturn && returns === 0)
            missing = addMissing(definitions, missing, annotations_RETURN);
        const slots = params - (implicit === 0 ? 0 : 1) + (hasReturn ? 1 : 0);
        definitions.params[row] = params;
        definitions.paramsAnnotated[row] = annotated;
        definitions.returnsAnnotated[row] = returns;
        definitions.slots[row] = slots;
        definitions.slotsAnnotated[row] = slots - (missing - firstMissing);
        this.params += params;
        this.annotated += annotated;
        this.functions++;
        this.returns += returns;
        return missing;
    }
}
function addMissing(definitions, at, name) {
    if (at === definitions.missing.length) {
        const larger = new Int32Array(at * 2);
        larger.set(definitions.missing);
        definitions.missing = larger;
    }
    definitions.missing[at] = name;
    return at + 1;
}
/** The first positional parameter, or 0: `*args` in its place is none. */
function firstPositional(heap, args) {
    const list = heap[args + 3 /* Field.arguments_posonlyargs */] || heap[args + 4 /* Field.arguments_args */];
    return list === 0 ? 0 : heap[list + 1];
}
/** Whether one of the decorators is `staticmethod`, or ends in it: `builtins.staticmethod`. */
function isStatic({ heap }, node) {
    const list = heap[node + 6 /* Field.FunctionDef_decorator_list */];
    if (list === 0)
        return false;
    for (let i = 1; i <= heap[list]; i++) {
        const decorator = heap[list + i];
        if (heap[decorator] === 55 /* Kind.Name */ && heap[decorator + 3 /* Field.Name_id */] === 46 /* KnownName.staticmethod */)
            return true;
        if (heap[decorator] === 52 /* Kind.Attribute */ && heap[decorator + 4 /* Field.Attribute_attr */] === 46 /* KnownName.staticmethod */)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/facts/metrics/boolean-runs.js
const boolean_runs_NEWLINE = 0x0a;
const boolean_runs_RETURN = 0x0d;
const boolean_runs_HASH = 0x23;
const boolean_runs_BACKSLASH = 0x5c;
const LETTER_O = 0x6f;
/**
 * Runs of equal operators in a chain of `and` and `or`, read from left to right; parentheses end the chain. An `and` that
 * stands bare among the operands of an `or` belongs to the chain of the `or`; any other nested BoolOp is in parentheses.
 */
function countRuns(tree, node) {
    const { heap } = tree;
    if (heap[node + 3 /* Field.BoolOp_op */] === 62 /* Kind.And */)
        return 1;
    const values = heap[node + 4 /* Field.BoolOp_values */];
    let runs = 0;
    let previous = 0;
    for (let i = 1; i <= heap[values]; i++) {
        if (i > 1 && previous !== 63 /* Kind.Or */) {
            runs++;
            previous = 63 /* Kind.Or */;
        }
        if (isBareAnd(tree, node, heap[values + i])) {
            runs++;
            previous = 62 /* Kind.And */;
        }
    }
    return runs;
}
/** Whether `node` is an `and` without parentheses that is an operand of the BoolOp `chain`, the innermost around it. */
function isBareAnd(tree, chain, node) {
    const { heap, source } = tree;
    if (heap[node] !== 30 /* Kind.BoolOp */ || heap[node + 3 /* Field.BoolOp_op */] !== 62 /* Kind.And */ || heap[chain + 3 /* Field.BoolOp_op */] !== 63 /* Kind.Or */)
        return false;
    const values = heap[chain + 4 /* Field.BoolOp_values */];
    const end = heap[node + 2];
    if (heap[values + heap[values]] === node)
        return end === heap[chain + 2];
    return source[nextToken(source, end)] === LETTER_O;
}
/** First byte of the token after `at`, which is inside brackets or a logical line. */
function nextToken(source, at) {
    for (let i = at;; i++) {
        const byte = source[i];
        if (byte === boolean_runs_HASH) {
            while (source[i + 1] !== boolean_runs_NEWLINE && source[i + 1] !== boolean_runs_RETURN)
                i++;
        }
        else if (byte > 0x20 && byte !== boolean_runs_BACKSLASH)
            return i;
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/cognitive.js


const LETTER_E = 0x65;
/**
 * Cognitive complexity as SonarSource's Python analyser counts it.
 *
 * Every entry has a level within its definition, and the increments of a definition are summed as if it stood alone. What a
 * nested function adds to the one around it is that sum, plus its level there once for each of its increments that grow with
 * the level (`deep`): each entry is looked at once, however deep definitions are nested. A class begins at level 0 again.
 */
function measureCognitive(tree, skeleton, into) {
    const { count, kind, parent, node } = skeleton;
    const [level, sum, deep, wrapper] = skeleton.scratch;
    setLevels(tree, skeleton, level);
    sum.fill(0, 0, count);
    deep.fill(0, 0, count);
    wrapper.fill(0, 0, count);
    let row = skeleton.definitionCount - 1;
    for (let i = count - 1; i > 0; i--) {
        const above = parent[i];
        if (isDefinition(kind[i])) {
            into[row--] = sum[i];
            if (isFunction(kind[i]))
                liftFunction(tree, skeleton, i);
        }
        else {
            if (grows(tree, kind[i], node[i])) {
                sum[i] += 1 + level[i];
                deep[i]++;
            }
            sum[i] += flat(tree, skeleton, i);
            deep[above] += deep[i];
        }
        sum[above] += sum[i];
    }
}
/** Level of each entry within its definition. */
function setLevels(tree, skeleton, level) {
    const { kind, parent, field } = skeleton;
    level[0] = 0;
    for (let i = 1; i < skeleton.count; i++) {
        const above = parent[i];
        if (isDefinition(kind[above]))
            level[i] = 0;
        else
            level[i] = level[above] + (deepens(kind[above], field[i]) && !isElif(tree, kind[i], skeleton.node[i]) ? 1 : 0);
    }
}
function deepens(kind, field) {
    switch (kind) {
        case 14 /* Kind.If */:
            return field !== 3 /* Field.If_test */;
        case 11 /* Kind.For */:
        case 12 /* Kind.AsyncFor */:
            return field === 5 /* Field.For_body */ || field === 6 /* Field.For_orelse */;
        case 13 /* Kind.While */:
            return field !== 3 /* Field.While_test */;
        case 19 /* Kind.Try */:
        case 20 /* Kind.TryStar */:
            return field === 5 /* Field.Try_orelse */;
        case 92 /* Kind.ExceptHandler */:
            return field === 5 /* Field.ExceptHandler_body */;
        case 98 /* Kind.match_case */:
            return field === 5 /* Field.match_case_body */;
        case 35 /* Kind.IfExp */:
            return true;
        default:
            return false;
    }
}
/** Whether an entry counts 1 and its level. */
function grows(tree, kind, node) {
    switch (kind) {
        case 14 /* Kind.If */:
            return !isElif(tree, kind, node);
        case 11 /* Kind.For */:
        case 12 /* Kind.AsyncFor */:
        case 13 /* Kind.While */:
        case 92 /* Kind.ExceptHandler */:
        case 35 /* Kind.IfExp */:
            return true;
        default:
            return false;
    }
}
/** What an entry counts whatever its level: `elif`, `else`, and runs of boolean operators. */
function flat(tree, skeleton, entry) {
    const { heap } = tree;
    const kind = skeleton.kind[entry];
    const node = skeleton.node[entry];
    switch (kind) {
        case 14 /* Kind.If */:
            return (isElif(tree, kind, node) ? 1 : 0) + (hasElse(tree, heap[node + 5 /* Field.If_orelse */]) ? 1 : 0);
        case 11 /* Kind.For */:
        case 12 /* Kind.AsyncFor */:
            return heap[node + 6 /* Field.For_orelse */] === 0 ? 0 : 1;
        case 13 /* Kind.While */:
            return heap[node + 5 /* Field.While_orelse */] === 0 ? 0 : 1;
        case 19 /* Kind.Try */:
        case 20 /* Kind.TryStar */:
            return heap[node + 5 /* Field.Try_orelse */] === 0 ? 0 : 1;
        case 30 /* Kind.BoolOp */: {
            const above = skeleton.parent[entry];
            const isPart = skeleton.kind[above] === 30 /* Kind.BoolOp */ && isBareAnd(tree, skeleton.node[above], node);
            return isPart ? 0 : countRuns(tree, node);
        }
        default:
            return 0;
    }
}
/** An `elif` is an If that begins with its own keyword. */
function isElif(tree, kind, node) {
    return kind === 14 /* Kind.If */ && tree.source[tree.heap[node + 1]] === LETTER_E;
}
function hasElse(tree, orelse) {
    if (orelse === 0)
        return false;
    const first = tree.heap[orelse + 1];
    return !isElif(tree, tree.heap[first], first);
}
/** Adds to what is around a nested function what its level there makes of its increments. */
function liftFunction(tree, skeleton, entry) {
    const { kind, parent, scope } = skeleton;
    const [level, sum, deep] = skeleton.scratch;
    const outer = scope[entry];
    if (!isFunction(kind[outer]))
        return;
    const above = parent[entry];
    const lift = above === outer && isWrapper(tree, skeleton, outer) ? 0 : level[entry] + 1;
    sum[above] += lift * deep[entry];
    deep[above] += deep[entry];
}
const YES = 1;
const NO = 2;
/** Whether the body of a function with a nested one has beside it only `return name`: a decorator, which adds no level. */
function isWrapper({ heap }, { node, scratch }, entry) {
    const known = scratch[3];
    if (known[entry] === 0) {
        const body = heap[node[entry] + 5 /* Field.FunctionDef_body */];
        let others = 0;
        for (let i = 1; i <= heap[body] && others < 2; i++)
            if (!isReturnOfName(heap, heap[body + i]))
                others++;
        known[entry] = others === 1 ? YES : NO;
    }
    return known[entry] === YES;
}
/** `return name` or `return name,` without parentheses. */
function isReturnOfName(heap, statement) {
    if (heap[statement] !== 5 /* Kind.Return */)
        return false;
    let value = heap[statement + 3 /* Field.Return_value */];
    if (value === 0)
        return false;
    const end = heap[statement + 2];
    if (heap[value] === 57 /* Kind.Tuple */) {
        const items = heap[value + 3 /* Field.Tuple_elts */];
        if (items === 0 || heap[items] !== 1 || heap[heap[items + 1] + 1] !== heap[value + 1] || heap[value + 2] !== end)
            return false;
        value = heap[items + 1];
        return heap[value] === 55 /* Kind.Name */;
    }
    return heap[value] === 55 /* Kind.Name */ && heap[value + 2] === end;
}

;// CONCATENATED MODULE: ./lib/facts/metrics/cyclomatic.js
/**
 * The seed's cyclomatic complexity: 1, plus one for each If, For, While, AsyncFor, IfExp, With, AsyncWith and Try below the
 * definition, plus the operands after the first of each BoolOp and the `if`s of comprehensions. Below is everywhere in its
 * node: decorators, defaults and nested definitions too.
 */
function measureCyclomatic(heap, skeleton, into) {
    const { count, definitions, definitionCount, end } = skeleton;
    const before = skeleton.scratch[0];
    let total = 0;
    for (let i = 0; i < count; i++) {
        before[i] = total;
        total += decisions(heap, skeleton.kind[i], skeleton.node[i]);
    }
    before[count] = total;
    for (let row = 0; row < definitionCount; row++) {
        const entry = definitions[row];
        into[row] = 1 + before[end[entry] + 1] - before[entry];
    }
}
function decisions(heap, kind, node) {
    switch (kind) {
        case 14 /* Kind.If */:
        case 11 /* Kind.For */:
        case 13 /* Kind.While */:
        case 12 /* Kind.AsyncFor */:
        case 35 /* Kind.IfExp */:
        case 15 /* Kind.With */:
        case 16 /* Kind.AsyncWith */:
        case 19 /* Kind.Try */:
            return 1;
        case 30 /* Kind.BoolOp */:
            return heap[heap[node + 4 /* Field.BoolOp_values */]] - 1;
        case 91 /* Kind.comprehension */: {
            const ifs = heap[node + 5 /* Field.comprehension_ifs */];
            return ifs === 0 ? 0 : heap[ifs];
        }
        default:
            return 0;
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/definition-metrics.js
const COLUMNS = [
    'node',
    'isMethod',
    'isPublic',
    'hasDocstring',
    'sloc',
    'cyclomatic',
    'params',
    'paramsAnnotated',
    'returnsAnnotated',
    'nesting',
    'mccabe',
    'radonCc',
    'cognitive',
    'slots',
    'slotsAnnotated',
    'missingEnd',
    'fingerprintLow',
    'fingerprintHigh',
];
/**
 * The functions and classes of one file in pre-order, a column per metric; one object is reused for all files.
 * Columns are those of metrics/ast_defs.parquet; NULL_INT where the value is null (mccabe, slots and slotsAnnotated of classes).
 * `node` is the definition's index in the tree. The missing annotations of row `i` are `missing[missingEnd[i - 1], missingEnd[i])`,
 * ids in the tree's names (`return` is the keyword's id); a class has none and a null list. `fingerprintText` prints the last two.
 */
class DefinitionMetrics {
    count = 0;
    missing = new Int32Array(64);
    node = new Int32Array(64);
    isMethod = new Int32Array(64);
    isPublic = new Int32Array(64);
    hasDocstring = new Int32Array(64);
    sloc = new Int32Array(64);
    cyclomatic = new Int32Array(64);
    params = new Int32Array(64);
    paramsAnnotated = new Int32Array(64);
    returnsAnnotated = new Int32Array(64);
    nesting = new Int32Array(64);
    mccabe = new Int32Array(64);
    radonCc = new Int32Array(64);
    cognitive = new Int32Array(64);
    slots = new Int32Array(64);
    slotsAnnotated = new Int32Array(64);
    missingEnd = new Int32Array(64);
    fingerprintLow = new Int32Array(64);
    fingerprintHigh = new Int32Array(64);
    /** Forgets the rows. */
    reset() {
        this.count = 0;
    }
    /** Index of a new row; its columns may be new arrays afterwards. */
    add() {
        if (this.count === this.node.length) {
            for (const column of COLUMNS) {
                const larger = new Int32Array(this.count * 2);
                larger.set(this[column]);
                this[column] = larger;
            }
        }
        return this.count++;
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/documentation.js


const documentation_UNDERSCORE = '_';
/**
 * Docstrings, and who ought to have one: the module, and each definition not inside a function of whose qualified name no part
 * begins with an underscore. An empty docstring is a docstring.
 */
function measureDocumentation(tree, skeleton, definitions, file) {
    const { kind, scope } = skeleton;
    const exposed = skeleton.scratch[0];
    exposed[0] = 1;
    file.documentable = 1;
    file.documented = docstringNode(tree, tree.root) === 0 ? 0 : 1;
    for (let row = 0; row < definitions.count; row++) {
        const entry = skeleton.definitions[row];
        const node = skeleton.node[entry];
        const outer = scope[entry];
        const isClass = kind[entry] === 4 /* Kind.ClassDef */;
        const documented = docstringNode(tree, node) !== 0;
        const isPublic = !tree.names.text(tree.heap[node + 3 /* Field.FunctionDef_name */]).startsWith(documentation_UNDERSCORE);
        definitions.hasDocstring[row] = documented ? 1 : 0;
        definitions.isPublic[row] = isPublic ? 1 : 0;
        definitions.isMethod[row] = !isClass && kind[outer] === 4 /* Kind.ClassDef */ ? 1 : 0;
        exposed[entry] = isPublic && exposed[outer] === 1 && !isFunction(kind[outer]) ? 1 : 0;
        if (exposed[entry] === 1) {
            file.documentable++;
            if (documented)
                file.documented++;
        }
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/file-metrics.js

/** Everything measured in one file; columns of metrics/ast.parquet of the same names. One object is reused for all files. */
class FileMetrics {
    loc = 0;
    sloc = 0;
    numFunctions = 0;
    numClasses = 0;
    imports = 0;
    cyclomatic = 0;
    maxNesting = 0;
    paramAnnotationRatio = 0;
    returnAnnotationRatio = 0;
    numNodes = 0;
    /** Nodes by Kind; only the counts above 0 belong to node_histogram. */
    nodeHistogram = new Int32Array(KIND_COUNT);
    branches = 0;
    comprehensions = 0;
    literals = 0;
    mccabeMax = 0;
    cognitiveTotal = 0;
    cognitiveMax = 0;
    slots = 0;
    slotsAnnotated = 0;
    /** NaN without slots. */
    annotationCoverage = NaN;
    documentable = 0;
    documented = 0;
    typeIgnores = 0;
    commentLines = 0;
    reset() {
        this.loc = this.sloc = this.numFunctions = this.numClasses = this.imports = this.cyclomatic = this.maxNesting = 0;
        this.paramAnnotationRatio = this.returnAnnotationRatio = 0;
        this.numNodes = this.branches = this.comprehensions = this.literals = 0;
        this.nodeHistogram.fill(0);
        this.mccabeMax = this.cognitiveTotal = this.cognitiveMax = this.slots = this.slotsAnnotated = 0;
        this.annotationCoverage = NaN;
        this.documentable = this.documented = this.typeIgnores = this.commentLines = 0;
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/lines.js
const lines_CLASSES = new Uint8Array(256);
for (const byte of [0x09, 0x1f, 0x20])
    lines_CLASSES[byte] = 1 /* Byte.Blank */;
for (const byte of [0x0a, 0x0b, 0x0c, 0x1c, 0x1d, 0x1e])
    lines_CLASSES[byte] = 2 /* Byte.Break */;
lines_CLASSES[0x0d] = 3 /* Byte.Return */;
for (const byte of [0xc2, 0xe1, 0xe2, 0xe3])
    lines_CLASSES[byte] = 4 /* Byte.Lead */;
const lines_HASH = 0x23;
const lines_NEWLINE = 0x0a;
/** What ends a line for `str.splitlines` but not for CPython's tokenizer. */
const RARE_BREAKS = [0x0b, 0x0c, 0x1c, 0x1d, 0x1e, Buffer.from('\x85'), Buffer.from('\u2028'), Buffer.from('\u2029')];
/** Lines of a text, and those of them that are neither blank nor begin with `#`, by Python's `str.splitlines` and `str.strip`. */
class LineCounter {
    loc = 0;
    sloc = 0;
    /** Counts the lines of the UTF-8 text `source[0, length)`. */
    count(source, length) {
        let loc = 0;
        let sloc = 0;
        let open = false;
        let blank = true;
        for (let i = 0; i < length; i++) {
            const byte = source[i];
            let kind = lines_CLASSES[byte];
            let width = 1;
            if (kind === 4 /* Byte.Lead */) {
                kind = classify(source, i, length);
                if (kind !== 0 /* Byte.Code */)
                    width = byte === 0xc2 ? 2 : 3;
            }
            if (kind === 0 /* Byte.Code */) {
                open = true;
                if (blank) {
                    blank = false;
                    if (byte !== lines_HASH)
                        sloc++;
                }
            }
            else if (kind === 1 /* Byte.Blank */) {
                open = true;
                i += width - 1;
            }
            else {
                loc++;
                open = false;
                blank = true;
                i += width - 1;
                if (kind === 3 /* Byte.Return */ && source[i + 1] === lines_NEWLINE && i + 1 < length)
                    i++;
            }
        }
        this.loc = open ? loc + 1 : loc;
        this.sloc = sloc;
    }
    /** The same for a parsed file: where no rare separator stands, its lines are those that the tokenizer saw. */
    countParsed(tree, lines) {
        const { source, length, lineStarts, lineCount } = tree;
        const text = Buffer.from(source.buffer, source.byteOffset, length);
        if (RARE_BREAKS.some((separator) => text.includes(separator))) {
            this.count(source, length);
            return;
        }
        this.loc = lineStarts[lineCount - 1] === length ? lineCount - 1 : lineCount;
        this.sloc = lines.between(1, lineCount);
    }
}
/** What the multi-byte character at `i` is. */
function classify(source, i, length) {
    const lead = source[i];
    const second = i + 1 < length ? source[i + 1] : 0;
    if (lead === 0xc2) {
        if (second === 0x85)
            return 2 /* Byte.Break */;
        return second === 0xa0 ? 1 /* Byte.Blank */ : 0 /* Byte.Code */;
    }
    const third = i + 2 < length ? source[i + 2] : 0;
    if (lead === 0xe1)
        return second === 0x9a && third === 0x80 ? 1 /* Byte.Blank */ : 0 /* Byte.Code */;
    if (lead === 0xe3)
        return second === 0x80 && third === 0x80 ? 1 /* Byte.Blank */ : 0 /* Byte.Code */;
    if (second === 0x81)
        return third === 0x9f ? 1 /* Byte.Blank */ : 0 /* Byte.Code */;
    if (second !== 0x80)
        return 0 /* Byte.Code */;
    if (third === 0xa8 || third === 0xa9)
        return 2 /* Byte.Break */;
    return (third >= 0x80 && third <= 0x8a) || third === 0xaf ? 1 /* Byte.Blank */ : 0 /* Byte.Code */;
}
/**
 * The source lines of a file by CPython's own lines (LF, CR LF, CR), so that those of any definition are a subtraction:
 * `before[n]` is the number of lines up to line `n` that are neither blank nor begin with `#`.
 */
class SourceLines {
    before = new Int32Array(1024);
    read(tree) {
        const { lineStarts, lineCount, source, length } = tree;
        if (this.before.length <= lineCount)
            this.before = new Int32Array(lineCount * 2);
        const { before } = this;
        let count = 0;
        for (let line = 0; line < lineCount; line++) {
            if (isSource(source, lineStarts[line], line + 1 < lineCount ? lineStarts[line + 1] : length))
                count++;
            before[line + 1] = count;
        }
    }
    /** Source lines from line `first` to line `last`, both 1-based. */
    between(first, last) {
        return this.before[last] - this.before[first - 1];
    }
}
function isSource(source, start, end) {
    for (let i = start; i < end; i++) {
        const byte = source[i];
        const kind = lines_CLASSES[byte];
        if (kind === 0 /* Byte.Code */)
            return byte !== lines_HASH;
        if (kind === 4 /* Byte.Lead */) {
            if (classify(source, i, end) === 0 /* Byte.Code */)
                return true;
            i += byte === 0xc2 ? 1 : 2;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/facts/metrics/mccabe.js


/**
 * McCabe's complexity as ruff's rule C901 counts it: 1, plus one for each `if`, `elif`, loop, `except` and `else` of a `try`,
 * plus the cases of each `match`, the last one left out when it always matches; nested functions add their own value.
 * Classes have none.
 */
function measureMccabe(heap, skeleton, into) {
    const { count, definitions, definitionCount, end, kind } = skeleton;
    const before = skeleton.scratch[0];
    let total = 0;
    for (let i = 0; i < count; i++) {
        before[i] = total;
        total += branches(heap, kind[i], skeleton.node[i]);
    }
    before[count] = total;
    for (let row = 0; row < definitionCount; row++) {
        const entry = definitions[row];
        into[row] = isFunction(kind[entry]) ? before[end[entry] + 1] - before[entry] : NULL_INT;
    }
}
function branches(heap, kind, node) {
    switch (kind) {
        case 2 /* Kind.FunctionDef */:
        case 3 /* Kind.AsyncFunctionDef */:
        case 14 /* Kind.If */:
        case 11 /* Kind.For */:
        case 12 /* Kind.AsyncFor */:
        case 13 /* Kind.While */:
        case 92 /* Kind.ExceptHandler */:
            return 1;
        case 19 /* Kind.Try */:
            return heap[node + 5 /* Field.Try_orelse */] === 0 ? 0 : 1;
        case 20 /* Kind.TryStar */:
            return heap[node + 5 /* Field.TryStar_orelse */] === 0 ? 0 : 1;
        case 17 /* Kind.Match */:
            return casesOf(heap, heap[node + 4 /* Field.Match_cases */]);
        default:
            return 0;
    }
}
function casesOf(heap, cases) {
    const count = heap[cases];
    const last = heap[cases + count];
    const isDefault = heap[last + 4 /* Field.match_case_guard */] === 0 && alwaysMatches(heap, heap[last + 3 /* Field.match_case_pattern */]);
    return isDefault ? count - 1 : count;
}
/** A wildcard or a capture, also under `as` and as one of several alternatives. */
function alwaysMatches(heap, pattern) {
    switch (heap[pattern]) {
        case 105 /* Kind.MatchAs */: {
            const inner = heap[pattern + 3 /* Field.MatchAs_pattern */];
            return inner === 0 || alwaysMatches(heap, inner);
        }
        case 106 /* Kind.MatchOr */: {
            const patterns = heap[pattern + 3 /* Field.MatchOr_patterns */];
            for (let i = heap[patterns]; i > 0; i--)
                if (alwaysMatches(heap, heap[patterns + i]))
                    return true;
            return false;
        }
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/nesting.js

/**
 * The seed's nesting: the deepest stack of definitions, If, For, While, AsyncFor, IfExp, With, AsyncWith and Try in a
 * definition, which itself counts 1. An `elif` is an If inside an If.
 */
function measureNesting(skeleton, into) {
    const { kind, parent, definitions, definitionCount } = skeleton;
    const height = skeleton.scratch[0].fill(0, 0, skeleton.count);
    for (let i = skeleton.count - 1; i > 0; i--) {
        if (nests(kind[i]))
            height[i]++;
        const above = parent[i];
        if (height[i] > height[above])
            height[above] = height[i];
    }
    for (let row = 0; row < definitionCount; row++)
        into[row] = height[definitions[row]];
}
function nests(kind) {
    switch (kind) {
        case 14 /* Kind.If */:
        case 11 /* Kind.For */:
        case 13 /* Kind.While */:
        case 12 /* Kind.AsyncFor */:
        case 35 /* Kind.IfExp */:
        case 15 /* Kind.With */:
        case 16 /* Kind.AsyncWith */:
        case 19 /* Kind.Try */:
            return true;
        default:
            return isDefinition(kind);
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/radon.js

/**
 * Cyclomatic complexity as radon gives it to each block. A function: 1 plus the decisions of its body, without the bodies of
 * definitions inside it, and without signature and decorators. A class: its own body's decisions and its methods' values
 * plus 1, divided by the number of methods; rounded down, plus 1 where there are several.
 */
function measureRadon(heap, skeleton, into) {
    const { count, kind } = skeleton;
    const [host, complexity, methods] = skeleton.scratch;
    findHosts(skeleton, host);
    complexity.fill(1, 0, count);
    methods.fill(0, 0, count);
    let row = skeleton.definitionCount - 1;
    for (let i = count - 1; i > 0; i--) {
        const within = host[i];
        if (!isDefinition(kind[i])) {
            if (within > 0)
                complexity[within] += radon_decisions(heap, kind[i], skeleton.node[i]);
            continue;
        }
        if (isFunction(kind[i])) {
            into[row] = complexity[i];
            if (within > 0 && kind[within] === 4 /* Kind.ClassDef */) {
                complexity[within] += complexity[i];
                methods[within]++;
            }
        }
        else
            into[row] = average(complexity[i], methods[i]);
        row--;
    }
}
function average(total, methods) {
    if (methods === 0)
        return total;
    return Math.floor(total / methods) + (methods > 1 ? 1 : 0);
}
/** For each entry the definition in whose body radon meets it, or 0: it looks into no decorator, signature or `assert`. */
function findHosts(skeleton, host) {
    const { kind, parent, field } = skeleton;
    host[0] = 0;
    for (let i = 1; i < skeleton.count; i++) {
        const above = parent[i];
        switch (kind[above]) {
            case 2 /* Kind.FunctionDef */:
            case 3 /* Kind.AsyncFunctionDef */:
                host[i] = field[i] === 5 /* Field.FunctionDef_body */ ? above : 0;
                break;
            case 4 /* Kind.ClassDef */:
                host[i] = field[i] === 6 /* Field.ClassDef_body */ ? above : 0;
                break;
            case 21 /* Kind.Assert */:
                host[i] = 0;
                break;
            default:
                host[i] = host[above];
        }
    }
}
function radon_decisions(heap, kind, node) {
    switch (kind) {
        case 14 /* Kind.If */:
        case 35 /* Kind.IfExp */:
        case 21 /* Kind.Assert */:
            return 1;
        case 11 /* Kind.For */:
        case 12 /* Kind.AsyncFor */:
            return heap[node + 6 /* Field.For_orelse */] === 0 ? 1 : 2;
        case 13 /* Kind.While */:
            return heap[node + 5 /* Field.While_orelse */] === 0 ? 1 : 2;
        case 19 /* Kind.Try */:
            return lengthOf(heap, heap[node + 4 /* Field.Try_handlers */]) + (heap[node + 5 /* Field.Try_orelse */] === 0 ? 0 : 1);
        case 30 /* Kind.BoolOp */:
            return lengthOf(heap, heap[node + 4 /* Field.BoolOp_values */]) - 1;
        case 91 /* Kind.comprehension */:
            return 1 + lengthOf(heap, heap[node + 5 /* Field.comprehension_ifs */]);
        case 17 /* Kind.Match */:
            return radon_casesOf(heap, heap[node + 4 /* Field.Match_cases */]);
        default:
            return 0;
    }
}
/** All cases, one less where any of them is a wildcard or a bare capture, guarded or not. */
function radon_casesOf(heap, cases) {
    const count = heap[cases];
    for (let i = 1; i <= count; i++) {
        const pattern = heap[heap[cases + i] + 3 /* Field.match_case_pattern */];
        if (heap[pattern] === 105 /* Kind.MatchAs */ && heap[pattern + 3 /* Field.MatchAs_pattern */] === 0)
            return count - 1;
    }
    return count;
}
function lengthOf(heap, list) {
    return list === 0 ? 0 : heap[list];
}

;// CONCATENATED MODULE: ./lib/facts/metrics/walk.js




/** Most fields that a node has, rounded up to a power of two. */
const WIDTH = 8;
/** Shape of each field of each kind, at `kind * WIDTH + index`. */
const SHAPES = new Uint8Array(KIND_COUNT * WIDTH);
nodes_generated_FIELDS.forEach((fields, kind) => fields.forEach(({ shape }, i) => (SHAPES[kind * WIDTH + i] = shape)));
/** 1 where a name that a field holds is bound there; the names of definitions, Name and alias are dealt with apart. */
const BINDS = new Uint8Array(KIND_COUNT * WIDTH);
for (const kind of [94 /* Kind.arg */, 92 /* Kind.ExceptHandler */, 102 /* Kind.MatchMapping */, 104 /* Kind.MatchStar */, 105 /* Kind.MatchAs */]) {
    nodes_generated_FIELDS[kind].forEach(({ shape }, i) => (BINDS[kind * WIDTH + i] = shape === 5 /* Shape.Name */ ? 1 : 0));
}
for (const kind of [108 /* Kind.TypeVar */, 109 /* Kind.ParamSpec */, 110 /* Kind.TypeVarTuple */])
    BINDS[kind * WIDTH] = 1;
/**
 * The one walk over all nodes of a file: counts them by class, as `ast.walk` sees them (contexts and operators at each
 * occurrence), builds the skeleton, and feeds the fingerprints.
 */
class Walk {
    skeleton = new Skeleton();
    /** Constants that are None. */
    nones = 0;
    fingerprints = new FingerprintStream();
    tree;
    heap;
    histogram;
    definitions;
    /** Innermost entry of the skeleton, and the field of it that is being walked. */
    entry = 0;
    field = 0;
    /** The docstring that is met next, and whose it is. */
    docstring = 0;
    documented = 0;
    /** Counts into `histogram`, which is zero before, and adds a row with node and fingerprint for each definition. */
    run(tree, histogram, definitions) {
        this.tree = tree;
        this.heap = tree.heap;
        this.histogram = histogram;
        this.definitions = definitions;
        this.nones = this.docstring = 0;
        this.skeleton.reset();
        this.fingerprints.start(tree);
        this.entry = this.skeleton.add(1 /* Kind.Module */, tree.root, 0, 0);
        this.field = 3 /* Field.Module_body */;
        definitions.reset();
        this.visit(tree.root);
        this.skeleton.end[0] = this.skeleton.count - 1;
    }
    visit(node) {
        const { heap, histogram, fingerprints } = this;
        const kind = heap[node];
        histogram[kind]++;
        if (kind === 55 /* Kind.Name */) {
            const context = heap[node + 4 /* Field.Name_ctx */];
            histogram[context]++;
            if (fingerprints.isActive) {
                fingerprints.write(kind);
                if (context !== 59 /* Kind.Load */)
                    fingerprints.bind(heap[node + 3 /* Field.Name_id */]);
                fingerprints.bareName(heap[node + 3 /* Field.Name_id */]);
            }
        }
        else if (kind === 51 /* Kind.Constant */) {
            const type = heap[node + 3 /* Field.Constant_value */];
            if (type === 1 /* ConstantType.None */)
                this.nones++;
            if (fingerprints.isActive) {
                fingerprints.write(kind);
                if (node === this.docstring)
                    fingerprints.docstring(node, this.documented);
                else
                    fingerprints.value(node, type);
            }
        }
        else if (kind === 52 /* Kind.Attribute */) {
            histogram[heap[node + 5 /* Field.Attribute_ctx */]]++;
            const value = heap[node + 3 /* Field.Attribute_value */];
            if (fingerprints.isActive) {
                fingerprints.write(kind);
                fingerprints.attribute(heap[node + 4 /* Field.Attribute_attr */], heap[value] === 55 /* Kind.Name */ ? heap[value + 3 /* Field.Name_id */] : 0);
            }
            this.visit(value);
        }
        else if (IN_SKELETON[kind] === 1)
            this.visitEntry(node, kind);
        else {
            if (fingerprints.isActive)
                fingerprints.write(kind);
            const size = NODE_SIZES[kind];
            for (let field = 3; field < size; field++)
                this.visitField(node, kind, field);
        }
    }
    visitEntry(node, kind) {
        const { tree, skeleton, fingerprints, entry, field: above } = this;
        const own = skeleton.add(kind, node, entry, above);
        const defines = isDefinition(kind);
        if (fingerprints.isActive)
            fingerprints.write(kind);
        if (defines) {
            const row = this.definitions.add();
            this.definitions.node[row] = node;
            fingerprints.begin(node, row);
        }
        this.entry = own;
        const size = NODE_SIZES[kind];
        const body = kind === 4 /* Kind.ClassDef */ ? 6 /* Field.ClassDef_body */ : 5 /* Field.FunctionDef_body */;
        const decorators = kind === 4 /* Kind.ClassDef */ ? 7 /* Field.ClassDef_decorator_list */ : 6 /* Field.FunctionDef_decorator_list */;
        for (let field = defines ? 4 /* Field.FunctionDef_args */ : 3; field < size; field++) {
            this.field = field;
            if (defines && field === body) {
                this.docstring = docstringNode(tree, node);
                this.documented = node;
            }
            if (defines && field === decorators)
                fingerprints.decorators();
            this.visitField(node, kind, field);
        }
        if (defines)
            fingerprints.end(this.definitions);
        skeleton.end[own] = skeleton.count - 1;
        this.entry = entry;
        this.field = above;
    }
    visitField(node, kind, field) {
        const { heap, histogram, fingerprints } = this;
        const value = heap[node + field];
        const isActive = fingerprints.isActive;
        switch (SHAPES[kind * WIDTH + field - 3]) {
            case 1 /* Shape.Node */:
                if (value !== 0)
                    this.visit(value);
                else if (isActive)
                    fingerprints.write(0);
                break;
            case 2 /* Shape.NodeList */: {
                const count = value === 0 ? 0 : heap[value];
                if (isActive)
                    fingerprints.write(count);
                for (let i = 1; i <= count; i++) {
                    const item = heap[value + i];
                    if (item !== 0)
                        this.visit(item);
                    else if (isActive)
                        fingerprints.write(0);
                }
                break;
            }
            case 3 /* Shape.Kind */:
                histogram[value]++;
                if (isActive)
                    fingerprints.write(value);
                break;
            case 4 /* Shape.KindList */:
                if (isActive)
                    fingerprints.write(heap[value]);
                for (let i = 1; i <= heap[value]; i++) {
                    histogram[heap[value + i]]++;
                    if (isActive)
                        fingerprints.write(heap[value + i]);
                }
                break;
            default:
                if (isActive)
                    this.visitLeaf(node, kind, field, value);
        }
    }
    /** A field that holds no node: only fingerprints look at it. */
    visitLeaf(node, kind, field, value) {
        const { heap, fingerprints } = this;
        switch (SHAPES[kind * WIDTH + field - 3]) {
            case 5 /* Shape.Name */:
                if (BINDS[kind * WIDTH + field - 3] === 1)
                    fingerprints.bind(value);
                if (kind === 96 /* Kind.alias */ && (field === 4 /* Field.alias_asname */ || heap[node + 4 /* Field.alias_asname */] === 0))
                    fingerprints.bind(value);
                fingerprints.name(value);
                break;
            case 6 /* Shape.NameList */: {
                const count = value === 0 ? 0 : heap[value];
                fingerprints.write(count);
                for (let i = 1; i <= count; i++) {
                    if (kind === 103 /* Kind.MatchClass */)
                        fingerprints.name(heap[value + i]);
                    else
                        fingerprints.declare(heap[value + i]);
                }
                break;
            }
            case 10 /* Shape.Text */:
                fingerprints.text(heap[value], heap[value + 1]);
                break;
            default:
                fingerprints.write(value);
        }
    }
}

;// CONCATENATED MODULE: ./lib/facts/metrics/measure.js













/**
 * Measures one file after the other: a walk over the tree, a loop per metric over its skeleton. The results are in `file`
 * and `definitions` until the next file.
 */
class Measurer {
    file = new FileMetrics();
    definitions = new DefinitionMetrics();
    walk = new Walk();
    lineCounter = new LineCounter();
    sourceLines = new SourceLines();
    annotations = new AnnotationMeter();
    measure(tree, comments) {
        const { file, definitions, walk } = this;
        const { skeleton } = walk;
        file.reset();
        this.sourceLines.read(tree);
        this.lineCounter.countParsed(tree, this.sourceLines);
        this.takeLines();
        walk.run(tree, file.nodeHistogram, definitions);
        countNodes(file, walk.nones, comments);
        measureCyclomatic(tree.heap, skeleton, definitions.cyclomatic);
        measureNesting(skeleton, definitions.nesting);
        measureMccabe(tree.heap, skeleton, definitions.mccabe);
        measureRadon(tree.heap, skeleton, definitions.radonCc);
        measureCognitive(tree, skeleton, definitions.cognitive);
        this.annotations.measure(tree, skeleton, definitions, file);
        measureDocumentation(tree, skeleton, definitions, file);
        this.measureSourceLines(tree);
        summarize(skeleton, definitions, file);
    }
    /** For a file that Python rejects: its lines, and 0 for all else. */
    measureLines(source, length) {
        this.file.reset();
        this.definitions.reset();
        this.lineCounter.count(source, length);
        this.takeLines();
    }
    takeLines() {
        this.file.loc = this.lineCounter.loc;
        this.file.sloc = this.lineCounter.sloc;
    }
    measureSourceLines(tree) {
        const { definitions, sourceLines } = this;
        for (let row = 0; row < definitions.count; row++) {
            const node = definitions.node[row];
            definitions.sloc[row] = sourceLines.between(lineOf(tree, tree.heap[node + 1]), lineOf(tree, tree.heap[node + 2]));
        }
    }
}
/** The counts that follow from the histogram. */
function countNodes(file, nones, comments) {
    const { nodeHistogram: of } = file;
    file.typeIgnores = comments.typeIgnores;
    file.commentLines = comments.commentLines;
    of[107 /* Kind.TypeIgnore */] = comments.typeCommentsMisplaced ? 0 : comments.typeIgnores;
    file.numNodes = of.reduce((sum, count) => sum + count);
    file.numFunctions = of[2 /* Kind.FunctionDef */] + of[3 /* Kind.AsyncFunctionDef */];
    file.numClasses = of[4 /* Kind.ClassDef */];
    file.imports = of[22 /* Kind.Import */] + of[23 /* Kind.ImportFrom */];
    file.branches = of[14 /* Kind.If */] + of[35 /* Kind.IfExp */] + of[11 /* Kind.For */] + of[13 /* Kind.While */] + of[19 /* Kind.Try */] + of[15 /* Kind.With */] + of[17 /* Kind.Match */];
    file.comprehensions = of[38 /* Kind.ListComp */] + of[39 /* Kind.SetComp */] + of[40 /* Kind.DictComp */] + of[41 /* Kind.GeneratorExp */];
    file.literals = of[51 /* Kind.Constant */] - nones;
}
/** Maxima and sums over the definitions. */
function summarize(skeleton, definitions, file) {
    const inFunction = skeleton.scratch[0];
    inFunction[0] = 0;
    for (let row = 0; row < definitions.count; row++) {
        file.cyclomatic = Math.max(file.cyclomatic, definitions.cyclomatic[row]);
        file.maxNesting = Math.max(file.maxNesting, definitions.nesting[row]);
        const entry = skeleton.definitions[row];
        const outer = skeleton.scope[entry];
        inFunction[entry] = isFunction(skeleton.kind[outer]) ? 1 : inFunction[outer];
        if (!isFunction(skeleton.kind[entry]))
            continue;
        file.mccabeMax = Math.max(file.mccabeMax, definitions.mccabe[row]);
        file.cognitiveMax = Math.max(file.cognitiveMax, definitions.cognitive[row]);
        if (inFunction[entry] === 0)
            file.cognitiveTotal += definitions.cognitive[row];
    }
}

;// CONCATENATED MODULE: ./lib/facts/modules/exports.js


/**
 * Reads the forms of `__all__` that type checkers read: lists and tuples of strings, their sums, `+=`, `extend`, `append`
 * and `remove`. What stands in an `if`, a `try` or a `with` may happen: its names count, and `complete` is false.
 */
class DeclarationReader {
    tree;
    names = null;
    complete = true;
    isMain = false;
    /** Statements still to be read, and 1 where they surely happen. */
    waiting = [];
    read(tree) {
        this.tree = tree;
        this.names = null;
        this.complete = true;
        this.isMain = false;
        this.push(tree.heap[tree.root + 3 /* Field.Module_body */], true);
        while (this.waiting.length > 0) {
            const always = this.waiting.pop() === 1;
            this.statement(this.waiting.pop(), always);
        }
        return { exports: this.names, complete: this.complete, isMain: this.isMain };
    }
    /** Puts a block on the stack; of several blocks the last is put first. No chain of `elif` is too long. */
    push(list, always) {
        if (list === 0)
            return;
        const { heap } = this.tree;
        for (let i = heap[list]; i > 0; i--)
            this.waiting.push(heap[list + i], always ? 1 : 0);
    }
    statement(node, always) {
        const { heap } = this.tree;
        switch (heap[node]) {
            case 7 /* Kind.Assign */: {
                const targets = heap[node + 3 /* Field.Assign_targets */];
                for (let i = 1; i <= heap[targets]; i++)
                    if (this.isAll(heap[targets + i]))
                        this.assign(heap[node + 4 /* Field.Assign_value */], always);
                return;
            }
            case 10 /* Kind.AnnAssign */: {
                const value = heap[node + 5 /* Field.AnnAssign_value */];
                if (value !== 0 && this.isAll(heap[node + 3 /* Field.AnnAssign_target */]))
                    this.assign(value, always);
                return;
            }
            case 9 /* Kind.AugAssign */:
                if (!this.isAll(heap[node + 3 /* Field.AugAssign_target */]))
                    return;
                if (heap[node + 4 /* Field.AugAssign_op */] === 64 /* Kind.Add */)
                    this.add(heap[node + 5 /* Field.AugAssign_value */], always);
                else
                    this.complete = false;
                return;
            case 26 /* Kind.Expr */:
                this.expression(heap[node + 3 /* Field.Expr_value */], always);
                return;
            case 14 /* Kind.If */:
                this.isMain ||= this.asksForMain(heap[node + 3 /* Field.If_test */]);
                this.push(heap[node + 5 /* Field.If_orelse */], false);
                this.push(heap[node + 4 /* Field.If_body */], false);
                return;
            case 19 /* Kind.Try */:
            case 20 /* Kind.TryStar */:
                this.push(heap[node + 6 /* Field.Try_finalbody */], always);
                this.push(heap[node + 5 /* Field.Try_orelse */], false);
                this.pushHandlers(heap[node + 4 /* Field.Try_handlers */]);
                this.push(heap[node + 3 /* Field.Try_body */], false);
                return;
            case 15 /* Kind.With */:
            case 16 /* Kind.AsyncWith */:
                this.push(heap[node + 4 /* Field.With_body */], always);
                return;
            case 11 /* Kind.For */:
            case 12 /* Kind.AsyncFor */:
                this.push(heap[node + 6 /* Field.For_orelse */], false);
                this.push(heap[node + 5 /* Field.For_body */], false);
                return;
            case 13 /* Kind.While */:
                this.push(heap[node + 5 /* Field.While_orelse */], false);
                this.push(heap[node + 4 /* Field.While_body */], false);
                return;
            case 6 /* Kind.Delete */: {
                const targets = heap[node + 3 /* Field.Delete_targets */];
                for (let i = 1; i <= heap[targets]; i++) {
                    if (!this.isAll(heap[targets + i]))
                        continue;
                    if (always)
                        this.names = null;
                    else
                        this.complete = false;
                }
                return;
            }
            default:
        }
    }
    pushHandlers(list) {
        const { heap } = this.tree;
        if (list === 0)
            return;
        for (let i = heap[list]; i > 0; i--)
            this.push(heap[heap[list + i] + 5 /* Field.ExceptHandler_body */], false);
    }
    /** A sure assignment begins anew; one that may not happen adds. */
    assign(value, always) {
        if (!always) {
            this.add(value, false);
            return;
        }
        this.names = [];
        this.complete = true;
        this.sum(value);
    }
    add(value, always) {
        this.names ??= [];
        if (!always)
            this.complete = false;
        this.sum(value);
    }
    /** `__all__.extend(x)` and the like. */
    expression(node, always) {
        const { heap } = this.tree;
        if (heap[node] !== 46 /* Kind.Call */)
            return;
        const callee = heap[node + 3 /* Field.Call_func */];
        if (heap[callee] !== 52 /* Kind.Attribute */ || !this.isAll(heap[callee + 3 /* Field.Attribute_value */]))
            return;
        const args = heap[node + 4 /* Field.Call_args */];
        const one = args !== 0 && heap[args] === 1 && heap[node + 5 /* Field.Call_keywords */] === 0 ? heap[args + 1] : 0;
        const method = this.tree.names.text(heap[callee + 4 /* Field.Attribute_attr */]);
        if (one === 0)
            this.complete = false;
        else if (method === 'extend')
            this.add(one, always);
        else if (method === 'append') {
            this.names ??= [];
            if (!always)
                this.complete = false;
            this.element(one);
        }
        else if (method === 'remove' && always && this.isString(one)) {
            const at = this.names?.indexOf(this.text(one)) ?? -1;
            if (at >= 0)
                this.names.splice(at, 1);
        }
        else
            this.complete = false;
    }
    /** A list, a tuple, or a sum of such, however long; a stack keeps their order. */
    sum(value) {
        const { heap } = this.tree;
        const waiting = [value];
        while (waiting.length > 0) {
            const node = waiting.pop();
            const kind = heap[node];
            if (kind === 32 /* Kind.BinOp */ && heap[node + 4 /* Field.BinOp_op */] === 64 /* Kind.Add */)
                waiting.push(heap[node + 5 /* Field.BinOp_right */], heap[node + 3 /* Field.BinOp_left */]);
            else if (kind === 56 /* Kind.List */ || kind === 57 /* Kind.Tuple */) {
                const elements = heap[node + 3 /* Field.List_elts */];
                if (elements === 0)
                    continue;
                for (let i = 1; i <= heap[elements]; i++)
                    this.element(heap[elements + i]);
            }
            else
                this.complete = false;
        }
    }
    element(node) {
        if (this.isString(node))
            this.names.push(this.text(node));
        else
            this.complete = false;
    }
    isString(node) {
        const { heap } = this.tree;
        return heap[node] === 51 /* Kind.Constant */ && heap[node + 3 /* Field.Constant_value */] === 8 /* ConstantType.Str */;
    }
    text(node) {
        return validText(stringCharacters(this.tree, node));
    }
    isAll(node) {
        return this.isNamed(node, '__all__');
    }
    isNamed(node, name) {
        const { heap, names } = this.tree;
        return heap[node] === 55 /* Kind.Name */ && names.text(heap[node + 3 /* Field.Name_id */]) === name;
    }
    /** `__name__ == '__main__'`, or the other way round. */
    asksForMain(test) {
        const { heap } = this.tree;
        if (heap[test] !== 45 /* Kind.Compare */)
            return false;
        const operators = heap[test + 4 /* Field.Compare_ops */];
        if (heap[operators] !== 1 || heap[operators + 1] !== 81 /* Kind.Eq */)
            return false;
        const sides = [heap[test + 3 /* Field.Compare_left */], heap[heap[test + 5 /* Field.Compare_comparators */] + 1]];
        return (sides.some((side) => this.isNamed(side, '__name__')) && sides.some((side) => this.isString(side) && this.text(side) === '__main__'));
    }
}

;// CONCATENATED MODULE: ./lib/facts/modules/import-list.js


const COMMA = 0x2c;
const EQUALS = 0x3d;
const import_list_ZERO = 0x30;
const import_list_NULL = NULL_ELEMENT.charCodeAt(0);
/**
 * Packs import statements, in their order: structs (module, level, is_star, names, aliases), where a comma follows each
 * name, and `name=asname,` is an alias. `import a, b` are two; the module of `from . import x` is null.
 */
function packImports(tree, statements, count, pool) {
    const { heap, names } = tree;
    for (let i = 0; i < count; i++)
        internNames(tree, statements[i], pool);
    pool.open();
    for (let i = 0; i < count; i++) {
        const node = statements[i];
        const isFrom = heap[node] === 23 /* Kind.ImportFrom */;
        const aliases = heap[node + (isFrom ? 4 /* Field.ImportFrom_names */ : 3 /* Field.Import_names */)];
        if (isFrom) {
            const module = heap[node + 3 /* Field.ImportFrom_module */];
            const isStar = heap[aliases] === 1 && names.text(heap[heap[aliases + 1] + 3 /* Field.alias_name */]) === '*';
            addHead(pool, module === 0 ? -1 : pool.name(names, module), heap[node + 5 /* Field.ImportFrom_level */], isStar);
            for (let j = 1; !isStar && j <= heap[aliases]; j++)
                addName(tree, heap[aliases + j], pool);
            endField(pool);
            for (let j = 1; j <= heap[aliases]; j++)
                addAlias(tree, heap[aliases + j], pool);
            endElement(pool);
            continue;
        }
        for (let j = 1; j <= heap[aliases]; j++) {
            const alias = heap[aliases + j];
            addHead(pool, pool.name(names, heap[alias + 3 /* Field.alias_name */]), 0, false);
            endField(pool);
            addAlias(tree, alias, pool);
            endElement(pool);
        }
    }
    return pool.close();
}
/** What is written piece by piece can only copy what the pool has. */
function internNames(tree, node, pool) {
    const { heap, names } = tree;
    const isFrom = heap[node] === 23 /* Kind.ImportFrom */;
    const aliases = heap[node + (isFrom ? 4 /* Field.ImportFrom_names */ : 3 /* Field.Import_names */)];
    if (isFrom)
        pool.name(names, heap[node + 3 /* Field.ImportFrom_module */]);
    for (let j = 1; j <= heap[aliases]; j++) {
        const alias = heap[aliases + j];
        pool.name(names, heap[alias + 3 /* Field.alias_name */]);
        pool.name(names, heap[alias + 4 /* Field.alias_asname */]);
    }
}
function addHead(pool, module, level, isStar) {
    if (module < 0)
        pool.byte(import_list_NULL);
    else
        pool.copy(module);
    endField(pool);
    pool.text(String(level));
    endField(pool);
    pool.byte(import_list_ZERO + (isStar ? 1 : 0));
    endField(pool);
}
function addName(tree, alias, pool) {
    pool.copy(pool.name(tree.names, tree.heap[alias + 3 /* Field.alias_name */]));
    pool.byte(COMMA);
}
function addAlias(tree, alias, pool) {
    const asname = tree.heap[alias + 4 /* Field.alias_asname */];
    if (asname === 0)
        return;
    pool.copy(pool.name(tree.names, tree.heap[alias + 3 /* Field.alias_name */]));
    pool.byte(EQUALS);
    pool.copy(pool.name(tree.names, asname));
    pool.byte(COMMA);
}

;// CONCATENATED MODULE: ./lib/facts/modules/module-row.js



/** Writes the row of `modules` of a file that Python accepts; `docstring` is in the pool, or -1. */
function addModuleFacts(tree, file, docstring, statements, count, reader, modules, pool) {
    const { exports, complete, isMain } = reader.read(tree);
    const row = modules.add();
    const { columns } = modules;
    columns.file[row] = file;
    columns.docstring[row] = docstring;
    columns.imports[row] = count === 0 ? -1 : packImports(tree, statements, count, pool);
    columns.exports[row] = exports === null ? -1 : packList(pool, exports);
    columns.exports_complete[row] = exports === null ? NULL_INT : complete ? 1 : 0;
    columns.is_main[row] = isMain ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/facts/edges/edges.js

/**
 * Appends an edge that stands at row `at` of the nodes, from the node of row `source`. `low` and `high` are the halves
 * of the target's node_id, 0 and 0 where it is not known.
 */
function addEdge(edges, nodes, type, at, source, low, high, qname, resolution) {
    const row = edges.add();
    const columns = edges.columns;
    columns.file[row] = nodes.file[at];
    columns.seq[row] = nodes.seq[at];
    columns.edge_type[row] = type;
    columns.src_node_id[2 * row] = nodes.node_id[2 * source];
    columns.src_node_id[2 * row + 1] = nodes.node_id[2 * source + 1];
    columns.dst_node_id[2 * row] = low;
    columns.dst_node_id[2 * row + 1] = high;
    columns.dst_qname[row] = qname;
    columns.lineno[row] = nodes.lineno[at];
    columns.col_offset[row] = nodes.col_offset[at];
    columns.resolution[row] = resolution;
}
/** The child edge of row `at`. */
function addChildEdge(edges, nodes, at, parent) {
    addEdge(edges, nodes, 0 /* EdgeType.Child */, at, parent, nodes.node_id[2 * at], nodes.node_id[2 * at + 1], -1, NULL_INT);
}

;// CONCATENATED MODULE: ./lib/facts/scopes/dotted.js


/** Indexes into RESOLUTIONS. */
const LOCAL = 0;
const IMPORT = 1;
const ATTRIBUTE = 2;
const dotted_DOT = 0x2e;
/** Links of chains that are followed in a file: a chain is followed again for each call in it. */
const MOST_LINKS = 200_000_000;
/** Names of callees, decorators and bases, through calls and subscripts, with imports put in for their aliases. */
class DottedNames {
    pool;
    /** The name last computed, in the pool; -1 where the expression has none. */
    name = -1;
    /** The same for an edge: a definition of this file with its module in front. Set by `target` alone. */
    qname = -1;
    /** The scope of the definition that is meant, or -1. Set by `target` alone. */
    definition = -1;
    /** How the target is found; NULL_INT where it is not. Set by `target` alone. */
    resolution = NULL_INT;
    tree;
    heap = new Int32Array(0);
    scopes;
    module = -1;
    /** Ids of the attributes of the expression, outermost first. */
    attributes = new Int32Array(64);
    count = 0;
    /** The expression's head: a Name, or 0. */
    head = 0;
    /** Whether the value a name stands for is lost on the way: `f()()`, `f()[0].run`. */
    broken = false;
    /** Links followed so far. */
    links = 0;
    constructor(pool) {
        this.pool = pool;
    }
    setFile(tree, scopes, module) {
        this.tree = tree;
        this.heap = tree.heap;
        this.scopes = scopes;
        this.module = module;
        this.links = 0;
    }
    /** Computes `name`. */
    read(expression, scope) {
        this.walk(expression);
        this.compose(this.head === 0 ? 0 : this.scopes.lookup(scope, this.heap[this.head + 3 /* Field.Name_id */]));
    }
    /** Computes all four for a callee. */
    target(callee, scope) {
        this.walk(callee);
        const { scopes } = this;
        const binding = this.head === 0 ? 0 : scopes.lookup(scope, this.heap[this.head + 3 /* Field.Name_id */]);
        this.compose(binding);
        this.qname = this.name;
        this.definition = -1;
        this.resolution = NULL_INT;
        if (binding === 0)
            return;
        if (scopes.bounds[binding] === 3 /* Bound.Import */) {
            if (!this.broken)
                this.resolution = this.count === 0 ? IMPORT : ATTRIBUTE;
        }
        else if (scopes.bounds[binding] === 4 /* Bound.Definition */)
            this.resolveLocal(scopes.targets[binding]);
    }
    /** Follows attributes through the classes of this file as far as they go. */
    resolveLocal(definition) {
        const { scopes, pool } = this;
        let left = this.count;
        while (left > 0 && scopes.kinds[definition] === 1 /* ScopeKind.Class */) {
            const member = scopes.find(definition, this.attributes[left - 1]);
            if (member === 0 || scopes.bounds[member] !== 4 /* Bound.Definition */)
                break;
            definition = scopes.targets[member];
            left--;
        }
        pool.open();
        pool.copy(this.module);
        pool.byte(dotted_DOT);
        pool.copy(scopes.qualnames[definition]);
        this.appendAttributes(left);
        this.qname = pool.close();
        if (this.broken)
            return;
        this.resolution = left === 0 ? LOCAL : ATTRIBUTE;
        if (left === 0)
            this.definition = definition;
    }
    walk(expression) {
        const { heap } = this;
        this.count = 0;
        this.head = 0;
        this.broken = false;
        let links = 0;
        let node = expression;
        /** A call was met: what stands further out belongs to its result. */
        let above = 55 /* Kind.Name */;
        for (;;) {
            const kind = heap[node];
            links++;
            if (kind === 52 /* Kind.Attribute */) {
                if (this.count === this.attributes.length)
                    this.growAttributes();
                this.attributes[this.count++] = heap[node + 4 /* Field.Attribute_attr */];
                node = heap[node + 3 /* Field.Attribute_value */];
            }
            else if (kind === 46 /* Kind.Call */) {
                if (above !== 52 /* Kind.Attribute */)
                    this.broken = true;
                node = heap[node + 3 /* Field.Call_func */];
            }
            else if (kind === 53 /* Kind.Subscript */)
                node = heap[node + 3 /* Field.Subscript_value */];
            else {
                if (kind === 55 /* Kind.Name */)
                    this.head = node;
                this.links += links;
                if (this.links > MOST_LINKS)
                    throw new LimitError('too large: the chains of its calls');
                return;
            }
            above = kind;
        }
    }
    compose(binding) {
        const { pool, scopes, head } = this;
        if (head === 0 && this.count === 0) {
            this.name = -1;
            return;
        }
        const { names } = this.tree;
        const imported = binding !== 0 && scopes.bounds[binding] === 3 /* Bound.Import */;
        const text = head === 0 ? -1 : imported ? scopes.targets[binding] : pool.name(names, this.heap[head + 3 /* Field.Name_id */]);
        if (this.count === 0) {
            this.name = text;
            return;
        }
        const last = pool.name(names, this.attributes[this.count - 1]);
        if (head === 0 && this.count === 1) {
            this.name = last;
            return;
        }
        for (let i = this.count - 2; i >= 0; i--)
            pool.name(names, this.attributes[i]);
        pool.open();
        if (head === 0)
            pool.copy(last);
        else
            pool.copy(text);
        this.appendAttributes(head === 0 ? this.count - 1 : this.count);
        this.name = pool.close();
    }
    /** Appends the innermost-but-`count` attributes, which the pool has already, to the open string. */
    appendAttributes(count) {
        const { pool } = this;
        for (let i = count - 1; i >= 0; i--) {
            pool.byte(dotted_DOT);
            pool.copy(pool.name(this.tree.names, this.attributes[i]));
        }
    }
    growAttributes() {
        const larger = new Int32Array(this.attributes.length * 2);
        larger.set(this.attributes);
        this.attributes = larger;
    }
}

;// CONCATENATED MODULE: ./lib/facts/nodes/children.js

/** Fields a node can have at most. */
const MOST_FIELDS = 8;
/**
 * Which fields hold nodes, by kind: at `kind * MOST_FIELDS + i` the Shape of field `i` where it is Node or NodeList, else 0.
 * A flat form of FIELDS for the passes over a whole tree.
 */
const CHILD_SHAPES = table();
function table() {
    const shapes = new Uint8Array(nodes_generated_FIELDS.length * MOST_FIELDS);
    nodes_generated_FIELDS.forEach((fields, kind) => {
        fields.forEach((field, i) => {
            if (field.shape === 1 /* Shape.Node */ || field.shape === 2 /* Shape.NodeList */)
                shapes[kind * MOST_FIELDS + i] = field.shape;
        });
    });
    return shapes;
}

;// CONCATENATED MODULE: ./lib/facts/nodes/emitted.js

/** Expressions that have a row also in the standard detail. */
const emitted_EXPRESSIONS = [
    46 /* Kind.Call */,
    34 /* Kind.Lambda */,
    31 /* Kind.NamedExpr */,
    42 /* Kind.Await */,
    43 /* Kind.Yield */,
    44 /* Kind.YieldFrom */,
    38 /* Kind.ListComp */,
    39 /* Kind.SetComp */,
    40 /* Kind.DictComp */,
    41 /* Kind.GeneratorExp */,
    92 /* Kind.ExceptHandler */,
    96 /* Kind.alias */,
];
/** Kinds without a position: the operators and contexts stand in one run, the rest apart. */
const WITHOUT_POSITION = [91 /* Kind.comprehension */, 93 /* Kind.arguments */, 97 /* Kind.withitem */, 98 /* Kind.match_case */, 107 /* Kind.TypeIgnore */];
/** 1 for each kind that has a row. */
function emittedKinds(detail) {
    const emitted = new Uint8Array(KIND_NAMES.length);
    for (let kind = 1 /* Kind.Module */; kind <= 29 /* Kind.Continue */; kind++)
        emitted[kind] = 1;
    for (const kind of emitted_EXPRESSIONS)
        emitted[kind] = 1;
    if (detail === 'full') {
        emitted.fill(1, 30 /* Kind.BoolOp */, 59 /* Kind.Load */);
        emitted.fill(1, 91 /* Kind.comprehension */);
        for (const kind of WITHOUT_POSITION)
            emitted[kind] = 0;
    }
    return emitted;
}

;// CONCATENATED MODULE: ./lib/facts/nodes/name.js
/** The name a node carries by itself, as an id of the NameTable; 0 where it has none or it must be looked up. */
function ownName(heap, node, kind) {
    switch (kind) {
        case 2 /* Kind.FunctionDef */:
        case 3 /* Kind.AsyncFunctionDef */:
        case 4 /* Kind.ClassDef */:
        case 55 /* Kind.Name */:
        case 94 /* Kind.arg */:
        case 95 /* Kind.keyword */:
        case 108 /* Kind.TypeVar */:
        case 109 /* Kind.ParamSpec */:
        case 110 /* Kind.TypeVarTuple */:
        case 104 /* Kind.MatchStar */:
            return heap[node + 3];
        case 52 /* Kind.Attribute */:
            return heap[node + 4 /* Field.Attribute_attr */];
        case 92 /* Kind.ExceptHandler */:
            return heap[node + 4 /* Field.ExceptHandler_name */];
        case 105 /* Kind.MatchAs */:
            return heap[node + 4 /* Field.MatchAs_name */];
        case 102 /* Kind.MatchMapping */:
            return heap[node + 5 /* Field.MatchMapping_rest */];
        case 10 /* Kind.AnnAssign */:
        case 9 /* Kind.AugAssign */:
        case 31 /* Kind.NamedExpr */:
        case 8 /* Kind.TypeAlias */:
            return nameOf(heap, heap[node + 3]);
        case 7 /* Kind.Assign */: {
            const targets = heap[node + 3 /* Field.Assign_targets */];
            for (let i = 1; i <= heap[targets]; i++) {
                const name = nameOf(heap, heap[targets + i]);
                if (name !== 0)
                    return name;
            }
            return 0;
        }
        default:
            return 0;
    }
}
function nameOf(heap, expression) {
    return heap[expression] === 55 /* Kind.Name */ ? heap[expression + 3 /* Field.Name_id */] : 0;
}

;// CONCATENATED MODULE: ./lib/facts/nodes/canonical.js
const canonical_SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const QUOTE = 0x27;
const canonical_OPEN = 0x28;
const CLOSE = 0x29;
const STAR = 0x2a;
const PLUS = 0x2b;
const canonical_COMMA = 0x2c;
const MINUS = 0x2d;
const canonical_DOT = 0x2e;
const canonical_ZERO = 0x30;
const canonical_NINE = 0x39;
const COLON = 0x3a;
const EQUAL = 0x3d;
const OPEN_BRACKET = 0x5b;
const canonical_BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const TILDE = 0x7e;
/** 1 for the bytes of ASCII identifiers. */
const WORD = new Uint8Array(256);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
    WORD[character.charCodeAt(0)] = 1;
/** The binary operators and comparisons that are looked at, with a space on either side. */
const OPERATORS = [
    [64 /* Kind.Add */, ' + '],
    [65 /* Kind.Sub */, ' - '],
    [66 /* Kind.Mult */, ' * '],
    [67 /* Kind.MatMult */, ' @ '],
    [68 /* Kind.Div */, ' / '],
    [69 /* Kind.Mod */, ' % '],
    [71 /* Kind.LShift */, ' << '],
    [72 /* Kind.RShift */, ' >> '],
    [73 /* Kind.BitOr */, ' | '],
    [74 /* Kind.BitXor */, ' ^ '],
    [75 /* Kind.BitAnd */, ' & '],
    [76 /* Kind.FloorDiv */, ' // '],
    [81 /* Kind.Eq */, ' == '],
    [82 /* Kind.NotEq */, ' != '],
    [83 /* Kind.Lt */, ' < '],
    [84 /* Kind.LtE */, ' <= '],
    [85 /* Kind.Gt */, ' > '],
    [86 /* Kind.GtE */, ' >= '],
    [87 /* Kind.Is */, ' is '],
    [88 /* Kind.IsNot */, ' is not '],
    [89 /* Kind.In */, ' in '],
    [90 /* Kind.NotIn */, ' not in '],
    [62 /* Kind.And */, ' and '],
    [63 /* Kind.Or */, ' or '],
];
const OPERATOR_BYTES = [];
for (const [kind, text] of OPERATORS)
    OPERATOR_BYTES[kind] = new TextEncoder().encode(text);
/**
 * Tells whether an expression is written just as `ast.unparse` would write it, but for the kind of its quotes: its text is
 * then the source's, and need not be put together. Knows the plain forms only, which most calls are; `false` says nothing.
 */
class CanonicalForm {
    /** Offsets of the double quotes that `ast.unparse` would write as single ones. */
    quotes = new Int32Array(64);
    quoteCount = 0;
    heap = new Int32Array(0);
    source = new Uint8Array(0);
    /** Offset up to which it has to be so, at least. */
    limit = 0;
    holds(tree, node, limit) {
        this.heap = tree.heap;
        this.source = tree.source;
        this.limit = limit;
        this.quoteCount = 0;
        try {
            return this.expression(node);
        }
        catch (error) {
            // Deeper than the stack.
            if (error instanceof RangeError)
                return false;
            throw error;
        }
    }
    expression(node) {
        const { heap, source } = this;
        const start = heap[node + 1];
        const end = heap[node + 2];
        if (start >= this.limit)
            return true;
        switch (heap[node]) {
            case 55 /* Kind.Name */:
                return this.isWord(start, end);
            case 52 /* Kind.Attribute */: {
                const value = heap[node + 3 /* Field.Attribute_value */];
                const dot = heap[value + 2];
                return heap[value + 1] === start && source[dot] === canonical_DOT && this.isWord(dot + 1, end) && this.primary(value);
            }
            case 53 /* Kind.Subscript */: {
                const value = heap[node + 3 /* Field.Subscript_value */];
                const slice = heap[node + 4 /* Field.Subscript_slice */];
                const bracket = heap[value + 2];
                if (heap[value + 1] !== start || source[bracket] !== OPEN_BRACKET || !this.primary(value))
                    return false;
                if (heap[slice + 1] !== bracket + 1 || heap[slice] === 57 /* Kind.Tuple */ || !this.expression(slice))
                    return false;
                return source[heap[slice + 2]] === CLOSE_BRACKET && heap[slice + 2] + 1 === end;
            }
            case 46 /* Kind.Call */:
                return this.call(node);
            case 56 /* Kind.List */:
                return this.closes(this.items(heap[node + 3 /* Field.List_elts */], start + 1), CLOSE_BRACKET, end);
            case 57 /* Kind.Tuple */: {
                if (source[start] !== canonical_OPEN)
                    return false;
                const elements = heap[node + 3 /* Field.Tuple_elts */];
                const at = this.items(elements, start + 1);
                const alone = elements !== 0 && heap[elements] === 1 && at > 0 && at < this.limit;
                return alone ? source[at] === canonical_COMMA && this.closes(at + 1, CLOSE, end) : this.closes(at, CLOSE, end);
            }
            case 36 /* Kind.Dict */:
                return source[start] === OPEN_BRACE && this.closes(this.pairs(node, start + 1), CLOSE_BRACE, end);
            case 54 /* Kind.Starred */:
                return heap[heap[node + 3 /* Field.Starred_value */] + 1] === start + 1 && this.primary(heap[node + 3 /* Field.Starred_value */]);
            case 32 /* Kind.BinOp */: {
                const left = heap[node + 3 /* Field.BinOp_left */];
                return this.startsAt(left, start) && this.operand(heap[node + 4 /* Field.BinOp_op */], left, heap[node + 5 /* Field.BinOp_right */], end);
            }
            case 45 /* Kind.Compare */: {
                const left = heap[node + 3 /* Field.Compare_left */];
                const ops = heap[node + 4 /* Field.Compare_ops */];
                const right = heap[heap[node + 5 /* Field.Compare_comparators */] + 1];
                return heap[ops] === 1 && this.startsAt(left, start) && this.operand(heap[ops + 1], left, right, end);
            }
            case 33 /* Kind.UnaryOp */: {
                const op = heap[node + 3 /* Field.UnaryOp_op */];
                const sign = op === 80 /* Kind.USub */ ? MINUS : op === 79 /* Kind.UAdd */ ? PLUS : op === 77 /* Kind.Invert */ ? TILDE : 0;
                const operand = heap[node + 4 /* Field.UnaryOp_operand */];
                if (sign === 0 || source[start] !== sign || heap[operand + 1] !== start + 1)
                    return false;
                return heap[operand] === 51 /* Kind.Constant */ ? this.constant(operand) : this.primary(operand);
            }
            case 51 /* Kind.Constant */:
                return this.constant(node);
            default:
                return false;
        }
    }
    startsAt(node, start) {
        return this.heap[node + 1] === start && this.expression(node);
    }
    /** What an attribute, a call or a subscript can be taken of without parentheses. */
    primary(node) {
        const kind = this.heap[node];
        if (kind === 51 /* Kind.Constant */)
            return this.heap[node + 3 /* Field.Constant_value */] === 8 /* ConstantType.Str */ && this.constant(node);
        return (kind === 55 /* Kind.Name */ || kind === 52 /* Kind.Attribute */ || kind === 46 /* Kind.Call */ || kind === 53 /* Kind.Subscript */) && this.expression(node);
    }
    /** An operator and what stands behind it, up to `end`. */
    operand(op, left, right, end) {
        const { heap, source } = this;
        const bytes = OPERATOR_BYTES[op];
        if (bytes === undefined || heap[right + 2] !== end)
            return false;
        const from = heap[left + 2];
        if (from >= this.limit)
            return true;
        for (let i = 0; i < bytes.length; i++)
            if (source[from + i] !== bytes[i])
                return false;
        return this.startsAt(right, from + bytes.length);
    }
    call(node) {
        const { heap, source } = this;
        const callee = heap[node + 3 /* Field.Call_func */];
        const open = heap[callee + 2];
        if (heap[callee + 1] !== heap[node + 1] || source[open] !== canonical_OPEN || !this.primary(callee))
            return false;
        let at = this.items(heap[node + 4 /* Field.Call_args */], open + 1);
        const keywords = heap[node + 5 /* Field.Call_keywords */];
        if (at > 0 && keywords !== 0) {
            for (let i = 1; i <= heap[keywords] && at < this.limit; i++) {
                const keyword = heap[keywords + i];
                const value = heap[keyword + 4 /* Field.keyword_value */];
                const name = this.afterComma(at, open + 1);
                const from = heap[value + 1];
                if (heap[keyword + 1] !== name)
                    return false;
                if (heap[keyword + 3 /* Field.keyword_arg */] === 0) {
                    if (!this.isDoubleStar(name, from))
                        return false;
                }
                else if (source[from - 1] !== EQUAL || !this.isWord(name, from - 1))
                    return false;
                if (!this.expression(value))
                    return false;
                at = heap[value + 2];
            }
        }
        return this.closes(at, CLOSE, heap[node + 2]);
    }
    /** The end of a list of expressions that begins at `first`; 0 when it is written otherwise. */
    items(list, first) {
        const { heap } = this;
        let at = first;
        if (list === 0)
            return at;
        for (let i = 1; i <= heap[list] && at < this.limit; i++) {
            const item = heap[list + i];
            if (!this.startsAt(item, this.afterComma(at, first)))
                return 0;
            at = heap[item + 2];
        }
        return at;
    }
    /** The same for the items of a Dict. */
    pairs(node, first) {
        const { heap, source } = this;
        const keys = heap[node + 3 /* Field.Dict_keys */];
        const values = heap[node + 4 /* Field.Dict_values */];
        let at = first;
        if (values === 0)
            return at;
        for (let i = 1; i <= heap[values] && at < this.limit; i++) {
            const key = heap[keys + i];
            const value = heap[values + i];
            const from = this.afterComma(at, first);
            if (key === 0) {
                // `**` takes no more than an operand.
                if (!this.isDoubleStar(from, heap[value + 1]) || !this.primary(value))
                    return 0;
            }
            else {
                if (!this.startsAt(key, from))
                    return 0;
                const colon = heap[key + 2];
                if (colon >= this.limit)
                    return colon;
                if (source[colon] !== COLON || source[colon + 1] !== canonical_SPACE || !this.startsAt(value, colon + 2))
                    return 0;
            }
            at = heap[value + 2];
        }
        return at;
    }
    /** Where the item begins that follows the end of another, or the first one; 0 when there is no `, ` between. */
    afterComma(at, first) {
        if (at === first)
            return at;
        return this.source[at] === canonical_COMMA && this.source[at + 1] === canonical_SPACE ? at + 2 : 0;
    }
    isDoubleStar(start, end) {
        return start > 0 && end === start + 2 && this.source[start] === STAR && this.source[start + 1] === STAR;
    }
    closes(at, bracket, end) {
        return at >= this.limit || (at > 0 && this.source[at] === bracket && at + 1 === end);
    }
    constant(node) {
        const { heap, source } = this;
        const start = heap[node + 1];
        const end = heap[node + 2];
        switch (heap[node + 3 /* Field.Constant_value */]) {
            case 1 /* ConstantType.None */:
            case 2 /* ConstantType.True */:
            case 3 /* ConstantType.False */:
                return true;
            case 5 /* ConstantType.Int */: {
                if (end - start > 1000 || (source[start] === canonical_ZERO && end - start > 1))
                    return false;
                for (let i = start; i < end; i++)
                    if (source[i] < canonical_ZERO || source[i] > canonical_NINE)
                        return false;
                return true;
            }
            case 8 /* ConstantType.Str */:
                return heap[node + 4 /* Field.Constant_pieces */] === 0 && this.string(start, end);
            default:
                return false;
        }
    }
    /** Printable ASCII between single or double quotes, with neither kind of quote nor an escape in it. */
    string(start, end) {
        const { source } = this;
        const quote = source[start];
        if (quote !== QUOTE && quote !== DOUBLE_QUOTE)
            return false;
        for (let i = start + 1; i < end - 1; i++) {
            const byte = source[i];
            if (byte < canonical_SPACE || byte > TILDE || byte === QUOTE || byte === DOUBLE_QUOTE || byte === canonical_BACKSLASH)
                return false;
        }
        if (quote === DOUBLE_QUOTE) {
            if (this.quoteCount + 2 > this.quotes.length) {
                const larger = new Int32Array(this.quotes.length * 2);
                larger.set(this.quotes);
                this.quotes = larger;
            }
            this.quotes[this.quoteCount++] = start;
            this.quotes[this.quoteCount++] = end - 1;
        }
        return true;
    }
    isWord(start, end) {
        const { source } = this;
        for (let i = start; i < end; i++)
            if (WORD[source[i]] === 0)
                return false;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/python/unparse/calls.js
function writeAttribute(w, node) {
    const value = w.heap[node + 3 /* Field.Attribute_value */];
    w.expression(value, 18 /* Precedence.Atom */);
    if (w.isFull())
        return;
    // `3.real` would be a float; True and False are integers too.
    w.out += isInteger(w.heap, value) ? ' .' : '.';
    w.name(w.heap[node + 4 /* Field.Attribute_attr */]);
}
function isInteger(heap, node) {
    if (heap[node] !== 51 /* Kind.Constant */)
        return false;
    const type = heap[node + 3 /* Field.Constant_value */];
    return type === 5 /* ConstantType.Int */ || type === 2 /* ConstantType.True */ || type === 3 /* ConstantType.False */;
}
function writeCall(w, node) {
    w.expression(w.heap[node + 3 /* Field.Call_func */], 18 /* Precedence.Atom */);
    if (w.isFull())
        return;
    w.out += '(';
    writeCallArguments(w, w.heap[node + 4 /* Field.Call_args */], w.heap[node + 5 /* Field.Call_keywords */]);
    w.out += ')';
}
/** Positional arguments, then keywords; a class's bases are the same. */
function writeCallArguments(w, positional, keywords) {
    const { heap } = w;
    w.expressions(positional);
    const count = keywords === 0 ? 0 : heap[keywords];
    for (let i = 1; i <= count && !w.isFull(); i++) {
        if (i > 1 || (positional !== 0 && heap[positional] !== 0))
            w.out += ', ';
        writeKeyword(w, heap[keywords + i]);
    }
}
function writeKeyword(w, node) {
    const name = w.heap[node + 3 /* Field.keyword_arg */];
    if (name === 0)
        w.out += '**';
    else {
        w.name(name);
        w.out += '=';
    }
    w.expression(w.heap[node + 4 /* Field.keyword_value */], 4 /* Precedence.Test */);
}

;// CONCATENATED MODULE: ./lib/python/unparse/collections.js
function writeList(w, node) {
    w.out += '[';
    w.expressions(w.heap[node + 3 /* Field.List_elts */]);
    w.out += ']';
}
function writeSet(w, node) {
    w.out += '{';
    w.expressions(w.heap[node + 3 /* Field.Set_elts */]);
    w.out += '}';
}
function writeTuple(w, node, precedence) {
    const elements = w.heap[node + 3 /* Field.Tuple_elts */];
    const parentheses = precedence > 2 /* Precedence.Tuple */ || elements === 0 || w.heap[elements] === 0;
    if (parentheses)
        w.out += '(';
    w.tupleItems(elements);
    if (parentheses)
        w.out += ')';
}
function writeDict(w, node) {
    const { heap } = w;
    const keys = heap[node + 3 /* Field.Dict_keys */];
    const values = heap[node + 4 /* Field.Dict_values */];
    const count = keys === 0 ? 0 : heap[keys];
    w.out += '{';
    for (let i = 1; i <= count && !w.isFull(); i++) {
        if (i > 1)
            w.out += ', ';
        const key = heap[keys + i];
        if (key === 0) {
            w.out += '**';
            w.expression(heap[values + i], 9 /* Precedence.Expr */);
        }
        else {
            w.expression(key, 4 /* Precedence.Test */);
            w.out += ': ';
            w.expression(heap[values + i], 4 /* Precedence.Test */);
        }
    }
    w.out += '}';
}
/** ListComp, SetComp and GeneratorExp. */
function writeComprehension(w, node, open, close) {
    w.out += open;
    w.expression(w.heap[node + 3 /* Field.ListComp_elt */], 4 /* Precedence.Test */);
    writeGenerators(w, w.heap[node + 4 /* Field.ListComp_generators */]);
    w.out += close;
}
function writeDictComp(w, node) {
    const value = w.heap[node + 4 /* Field.DictComp_value */];
    w.out += value === 0 ? '{**' : '{';
    w.expression(w.heap[node + 3 /* Field.DictComp_key */], 4 /* Precedence.Test */);
    if (value !== 0) {
        w.out += ': ';
        w.expression(value, 4 /* Precedence.Test */);
    }
    writeGenerators(w, w.heap[node + 5 /* Field.DictComp_generators */]);
    w.out += '}';
}
function writeGenerators(w, list) {
    for (let i = 1; i <= w.heap[list] && !w.isFull(); i++)
        writeGenerator(w, w.heap[list + i]);
}
/** comprehension */
function writeGenerator(w, node) {
    const { heap } = w;
    w.out += heap[node + 6 /* Field.comprehension_is_async */] === 1 ? ' async for ' : ' for ';
    w.expression(heap[node + 3 /* Field.comprehension_target */], 2 /* Precedence.Tuple */);
    w.out += ' in ';
    w.expression(heap[node + 4 /* Field.comprehension_iter */], 4 /* Precedence.Test */ + 1);
    const ifs = heap[node + 5 /* Field.comprehension_ifs */];
    const count = ifs === 0 ? 0 : heap[ifs];
    for (let i = 1; i <= count && !w.isFull(); i++) {
        w.out += ' if ';
        w.expression(heap[ifs + i], 4 /* Precedence.Test */ + 1);
    }
}
function writeSubscript(w, node) {
    const { heap } = w;
    w.expression(heap[node + 3 /* Field.Subscript_value */], 18 /* Precedence.Atom */);
    if (w.isFull())
        return;
    w.out += '[';
    const slice = heap[node + 4 /* Field.Subscript_slice */];
    const elements = heap[slice] === 57 /* Kind.Tuple */ ? heap[slice + 3 /* Field.Tuple_elts */] : 0;
    if (elements !== 0 && heap[elements] !== 0)
        w.tupleItems(elements);
    else
        w.expression(slice, 4 /* Precedence.Test */);
    w.out += ']';
}
function writeSlice(w, node) {
    const lower = w.heap[node + 3 /* Field.Slice_lower */];
    const upper = w.heap[node + 4 /* Field.Slice_upper */];
    const step = w.heap[node + 5 /* Field.Slice_step */];
    if (lower !== 0)
        w.expression(lower, 4 /* Precedence.Test */);
    w.out += ':';
    if (upper !== 0)
        w.expression(upper, 4 /* Precedence.Test */);
    if (step === 0)
        return;
    w.out += ':';
    w.expression(step, 4 /* Precedence.Test */);
}
function writeStarred(w, node) {
    w.out += '*';
    w.expression(w.heap[node + 3 /* Field.Starred_value */], 9 /* Precedence.Expr */);
}

;// CONCATENATED MODULE: ./lib/python/unparse/compound-statements.js
const isEmpty = (w, list) => list === 0 || w.heap[list] === 0;
function writeElse(w, list) {
    if (isEmpty(w, list))
        return;
    w.fill('else');
    w.block(list);
}
/** An If alone in an `else` becomes an `elif`. */
function writeIf(w, node) {
    const { heap } = w;
    w.fill('if ');
    for (;;) {
        w.expression(heap[node + 3 /* Field.If_test */], 4 /* Precedence.Test */);
        w.block(heap[node + 4 /* Field.If_body */]);
        const otherwise = heap[node + 5 /* Field.If_orelse */];
        if (otherwise === 0 || heap[otherwise] !== 1 || heap[heap[otherwise + 1]] !== 14 /* Kind.If */) {
            writeElse(w, otherwise);
            return;
        }
        node = heap[otherwise + 1];
        w.fill('elif ');
    }
}
function writeWhile(w, node) {
    w.fill('while ');
    w.expression(w.heap[node + 3 /* Field.While_test */], 4 /* Precedence.Test */);
    w.block(w.heap[node + 4 /* Field.While_body */]);
    writeElse(w, w.heap[node + 5 /* Field.While_orelse */]);
}
/** For and AsyncFor. */
function writeFor(w, node, keyword) {
    w.fill(keyword);
    w.expression(w.heap[node + 3 /* Field.For_target */], 2 /* Precedence.Tuple */);
    w.out += ' in ';
    w.expression(w.heap[node + 4 /* Field.For_iter */], 4 /* Precedence.Test */);
    w.block(w.heap[node + 5 /* Field.For_body */]);
    writeElse(w, w.heap[node + 6 /* Field.For_orelse */]);
}
/** With and AsyncWith. */
function writeWith(w, node, keyword) {
    const items = w.heap[node + 3 /* Field.With_items */];
    w.fill(keyword);
    for (let i = 1; i <= w.heap[items]; i++) {
        if (i > 1)
            w.out += ', ';
        writeWithItem(w, w.heap[items + i]);
    }
    w.block(w.heap[node + 4 /* Field.With_body */]);
}
function writeWithItem(w, node) {
    const as = w.heap[node + 4 /* Field.withitem_optional_vars */];
    w.expression(w.heap[node + 3 /* Field.withitem_context_expr */], 4 /* Precedence.Test */);
    if (as === 0)
        return;
    w.out += ' as ';
    w.expression(as, 4 /* Precedence.Test */);
}
/** Try and TryStar. */
function writeTry(w, node) {
    const outer = w.inTryStar;
    const handlers = w.heap[node + 4 /* Field.Try_handlers */];
    const final = w.heap[node + 6 /* Field.Try_finalbody */];
    w.inTryStar = w.heap[node] === 20 /* Kind.TryStar */;
    w.fill('try');
    w.block(w.heap[node + 3 /* Field.Try_body */]);
    w.statements(handlers, 0);
    writeElse(w, w.heap[node + 5 /* Field.Try_orelse */]);
    if (!isEmpty(w, final)) {
        w.fill('finally');
        w.block(final);
    }
    w.inTryStar = outer;
}
function writeExceptHandler(w, node) {
    const type = w.heap[node + 3 /* Field.ExceptHandler_type */];
    const name = w.heap[node + 4 /* Field.ExceptHandler_name */];
    w.fill(w.inTryStar ? 'except*' : 'except');
    if (type !== 0) {
        w.out += ' ';
        w.expression(type, 4 /* Precedence.Test */);
    }
    if (name !== 0) {
        w.out += ' as ';
        w.name(name);
    }
    w.block(w.heap[node + 5 /* Field.ExceptHandler_body */]);
}
function writeMatch(w, node) {
    w.fill('match ');
    w.expression(w.heap[node + 3 /* Field.Match_subject */], 4 /* Precedence.Test */);
    w.block(w.heap[node + 4 /* Field.Match_cases */]);
}
function writeMatchCase(w, node) {
    const guard = w.heap[node + 4 /* Field.match_case_guard */];
    w.fill('case ');
    w.pattern(w.heap[node + 3 /* Field.match_case_pattern */], 4 /* Precedence.Test */);
    if (guard !== 0) {
        w.out += ' if ';
        w.expression(guard, 4 /* Precedence.Test */);
    }
    w.block(w.heap[node + 5 /* Field.match_case_body */]);
}

;// CONCATENATED MODULE: ./lib/python/unparse/repr-number.js
/** `_INFSTR` of CPython's ast.py. */
const INFINITY = '1e309';
/** `repr` of a float that is not negative, infinity as `ast.unparse` writes it. */
function reprFloat(value) {
    const text = shortest(value);
    return Number.isInteger(value) && value < 1e16 ? `${text}.0` : text;
}
/** `repr` of an imaginary number. */
function reprImaginary(value) {
    return `${shortest(value)}j`;
}
/** The shortest digits that read back as `value`, in C's `%r` of Python: an exponent below 1e-4 and from 1e16 on. */
function shortest(value) {
    if (value === Infinity)
        return INFINITY;
    if (value === 0 || (value >= 1e-4 && value < 1e16))
        return String(value);
    const [digits, exponent] = value.toExponential().split('e');
    return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/python/unparse/repr-string.js

/** The escape of a character that `repr` or the codec `unicode_escape` does not leave as it is. */
function escapeCharacter(code) {
    if (code === 0x5c)
        return '\\\\';
    if (code === 0x0a)
        return '\\n';
    if (code === 0x09)
        return '\\t';
    if (code === 0x0d)
        return '\\r';
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code <= 0xffff)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
}
/** The quote that `repr` takes. */
function reprQuote(value) {
    return value.includes("'") && !value.includes('"') ? '"' : "'";
}
/** `repr` of a string; what comes after `limit` units of it may be missing. */
function reprString(value, version, limit = Infinity) {
    const quote = reprQuote(value);
    let out = quote;
    for (const character of value) {
        const code = character.codePointAt(0);
        if (character === quote)
            out += `\\${quote}`;
        else if (code !== 0x5c && isPrintable(code, version))
            out += character;
        else
            out += escapeCharacter(code);
        if (out.length > limit)
            return out;
    }
    return out + quote;
}
/** `repr` of bytes; what comes after `limit` units of it may be missing. */
function reprBytes(value, limit = Infinity) {
    const quote = value.includes(0x27) && !value.includes(0x22) ? 0x22 : 0x27;
    let out = `b${String.fromCharCode(quote)}`;
    for (const byte of value) {
        if (byte === quote || byte === 0x5c)
            out += `\\${String.fromCharCode(byte)}`;
        else if (byte >= 0x20 && byte < 0x7f)
            out += String.fromCharCode(byte);
        else
            out += escapeCharacter(byte);
        if (out.length > limit)
            return out;
    }
    return out + String.fromCharCode(quote);
}

;// CONCATENATED MODULE: ./lib/python/unparse/writer.js
/** What `ast.unparse` cannot write either: it raises, and `unparse` gives null. */
const UNWRITABLE = new Error('ast.unparse raises for this node');
/**
 * The text written so far and the node kinds' way back to the dispatcher. The pages (operators, calls, …) are functions on it.
 * `precedence` is that of the place where a node stands: a node of a lower one puts itself in parentheses.
 */
class Writer {
    tree;
    heap = new Int32Array(0);
    names;
    version = '3.13';
    out = '';
    /** Nothing more is needed once `out` is as long as this. */
    limit = Number.MAX_SAFE_INTEGER;
    indent = 0;
    inTryStar = false;
    isFull() {
        return this.out.length >= this.limit;
    }
    name(id) {
        this.out += this.names.text(id);
    }
    /** The items of a list of expressions, with commas between. */
    expressions(list, precedence = 4 /* Precedence.Test */) {
        if (list === 0)
            return;
        const { heap } = this;
        const count = heap[list];
        for (let i = 1; i <= count; i++) {
            if (i > 1)
                this.out += ', ';
            this.expression(heap[list + i], precedence);
            if (this.isFull())
                return;
        }
    }
    /** The items of a tuple: one alone has a comma. */
    tupleItems(list) {
        this.expressions(list);
        if (list !== 0 && this.heap[list] === 1)
            this.out += ',';
    }
    /** Begins a line. */
    fill(text) {
        if (this.out !== '')
            this.out += '\n';
        this.out += '    '.repeat(this.indent) + text;
    }
    block(list) {
        this.out += ':';
        this.indent++;
        this.statements(list, 0);
        this.indent--;
    }
    statements(list, from) {
        if (list === 0)
            return;
        const count = this.heap[list];
        for (let i = from + 1; i <= count; i++)
            this.statement(this.heap[list + i]);
    }
}

;// CONCATENATED MODULE: ./lib/python/unparse/constants.js






function writeConstant(w, node) {
    const type = w.heap[node + 3 /* Field.Constant_value */];
    switch (type) {
        case 8 /* ConstantType.Str */:
            if (w.heap[node + 5 /* Field.Constant_u */] === 1)
                w.out += 'u';
            if (!writeOwnText(w, node))
                w.out += reprString(stringCharacters(w.tree, node), w.version, w.limit - w.out.length);
            return;
        case 9 /* ConstantType.Bytes */:
            w.out += reprBytes(bytesValue(w.tree, node), w.limit - w.out.length);
            return;
        case 5 /* ConstantType.Int */: {
            const digits = integerText(w.tree, node);
            if (digits === null)
                throw UNWRITABLE;
            w.out += digits;
            return;
        }
        case 6 /* ConstantType.Float */:
            w.out += reprFloat(floatValue(w.tree, node));
            return;
        case 7 /* ConstantType.Complex */:
            w.out += reprImaginary(imaginaryValue(w.tree, node));
            return;
        default:
            writeSingleton(w, type);
    }
}
function writeSingleton(w, type) {
    if (type === 1 /* ConstantType.None */)
        w.out += 'None';
    else if (type === 2 /* ConstantType.True */)
        w.out += 'True';
    else if (type === 3 /* ConstantType.False */)
        w.out += 'False';
    else
        w.out += '...';
}
/** Writes a literal whose text in the source is its value in printable ASCII: only the quotes may differ from `repr`. */
function writeOwnText(w, node) {
    const { heap } = w;
    if (heap[node + 4 /* Field.Constant_pieces */] !== 0)
        return false;
    const { source } = w.tree;
    const literal = heap[node + 1];
    const prefix = prefixLength(source, literal);
    const quotes = quoteLength(source, literal + prefix, heap[node + 2]);
    const start = literal + prefix + quotes;
    const end = heap[node + 2] - quotes;
    let single = false;
    let double = false;
    for (let i = start; i < end; i++) {
        const byte = source[i];
        if (byte < 0x20 || byte > 0x7e || byte === 0x5c)
            return false;
        if (byte === 0x27)
            single = true;
        else if (byte === 0x22)
            double = true;
    }
    if (single && double)
        return false;
    const quote = single ? '"' : "'";
    // The text ends early where no more is needed.
    const last = Math.min(end, start + Math.max(0, w.limit - w.out.length));
    w.out += quote + sliceAscii(source, start, last) + quote;
    return true;
}

;// CONCATENATED MODULE: ./lib/python/unparse/parameters.js
function writeLambda(w, node, precedence) {
    if (precedence > 4 /* Precedence.Test */)
        w.out += '(';
    w.out += 'lambda ';
    const before = w.out.length;
    writeParameters(w, w.heap[node + 3 /* Field.Lambda_args */]);
    if (w.out.length === before)
        w.out = w.out.slice(0, -1);
    w.out += ': ';
    w.expression(w.heap[node + 4 /* Field.Lambda_body */], 4 /* Precedence.Test */);
    if (precedence > 4 /* Precedence.Test */)
        w.out += ')';
}
/** arguments */
function writeParameters(w, node) {
    const { heap } = w;
    const positionalOnly = heap[node + 3 /* Field.arguments_posonlyargs */];
    const plain = heap[node + 4 /* Field.arguments_args */];
    const defaults = heap[node + 9 /* Field.arguments_defaults */];
    const positionalOnlyCount = countOf(heap, positionalOnly);
    const count = positionalOnlyCount + countOf(heap, plain);
    const firstDefault = count - countOf(heap, defaults);
    for (let i = 0; i < count && !w.isFull(); i++) {
        if (i > 0)
            w.out += ', ';
        writeParameter(w, i < positionalOnlyCount ? heap[positionalOnly + 1 + i] : heap[plain + 1 + i - positionalOnlyCount]);
        if (i >= firstDefault)
            writeDefault(w, heap[defaults + 1 + i - firstDefault]);
        if (i + 1 === positionalOnlyCount)
            w.out += ', /';
    }
    writeOtherParameters(w, node, count > 0);
}
/** From `*` on. */
function writeOtherParameters(w, node, follows) {
    const { heap } = w;
    const star = heap[node + 5 /* Field.arguments_vararg */];
    const keywordOnly = heap[node + 6 /* Field.arguments_kwonlyargs */];
    const defaults = heap[node + 7 /* Field.arguments_kw_defaults */];
    const doubleStar = heap[node + 8 /* Field.arguments_kwarg */];
    const count = countOf(heap, keywordOnly);
    if (star !== 0 || count > 0) {
        w.out += follows ? ', *' : '*';
        follows = true;
        if (star !== 0)
            writeParameter(w, star);
    }
    for (let i = 1; i <= count && !w.isFull(); i++) {
        w.out += ', ';
        writeParameter(w, heap[keywordOnly + i]);
        if (heap[defaults + i] !== 0)
            writeDefault(w, heap[defaults + i]);
    }
    if (doubleStar === 0)
        return;
    w.out += follows ? ', **' : '**';
    writeParameter(w, doubleStar);
}
const countOf = (heap, list) => (list === 0 ? 0 : heap[list]);
/** arg */
function writeParameter(w, node) {
    const annotation = w.heap[node + 4 /* Field.arg_annotation */];
    w.name(w.heap[node + 3 /* Field.arg_arg */]);
    if (annotation === 0)
        return;
    w.out += ': ';
    w.expression(annotation, 4 /* Precedence.Test */);
}
function writeDefault(w, node) {
    w.out += '=';
    w.expression(node, 4 /* Precedence.Test */);
}

;// CONCATENATED MODULE: ./lib/python/unparse/quotes.js


const MULTI_QUOTES = ['"""', "'''"];
const ALL_QUOTES = ["'", '"', ...MULTI_QUOTES];
/** `_str_literal_helper`: as few escapes as possible between one of `allowed`; LF and TAB are escaped only on request. */
function quoteString(value, allowed, escapeWhitespace, version) {
    let text = quotes_escape(value, escapeWhitespace, version);
    let quotes = text.includes('\n') ? allowed.filter((quote) => MULTI_QUOTES.includes(quote)) : allowed;
    quotes = quotes.filter((quote) => !text.includes(quote));
    if (quotes.length === 0) {
        const repr = reprString(value, version);
        const quote = repr[0];
        return { text: repr.slice(1, -1), quotes: [allowed.find((candidate) => candidate.includes(quote)) ?? quote] };
    }
    if (text !== '') {
        const last = text.at(-1);
        // Quotes that the text does not end with come first.
        quotes = [...quotes.filter((quote) => !quote.startsWith(last)), ...quotes.filter((quote) => quote.startsWith(last))];
        if (quotes[0].startsWith(last))
            text = `${text.slice(0, -1)}\\${last}`;
    }
    return { text, quotes };
}
function quotes_escape(value, escapeWhitespace, version) {
    let out = '';
    for (const character of value) {
        const code = character.codePointAt(0);
        if (code === 0x0a || code === 0x09)
            out += escapeWhitespace ? escapeCharacter(code) : character;
        else if (code !== 0x5c && isPrintable(code, version))
            out += character;
        else
            out += escapeCharacter(code);
    }
    return out;
}

;// CONCATENATED MODULE: ./lib/python/unparse/definitions.js





/** FunctionDef and AsyncFunctionDef. */
function writeFunctionDef(w, node, keyword) {
    const { heap } = w;
    const returns = heap[node + 7 /* Field.FunctionDef_returns */];
    writeDecorators(w, heap[node + 6 /* Field.FunctionDef_decorator_list */]);
    w.fill(keyword);
    w.name(heap[node + 3 /* Field.FunctionDef_name */]);
    writeTypeParameters(w, heap[node + 8 /* Field.FunctionDef_type_params */]);
    w.out += '(';
    writeParameters(w, heap[node + 4 /* Field.FunctionDef_args */]);
    w.out += ')';
    if (returns !== 0) {
        w.out += ' -> ';
        w.expression(returns, 4 /* Precedence.Test */);
    }
    writeDefinitionBody(w, node, heap[node + 5 /* Field.FunctionDef_body */]);
}
function writeClassDef(w, node) {
    const { heap } = w;
    const bases = heap[node + 4 /* Field.ClassDef_bases */];
    const keywords = heap[node + 5 /* Field.ClassDef_keywords */];
    writeDecorators(w, heap[node + 7 /* Field.ClassDef_decorator_list */]);
    w.fill('class ');
    w.name(heap[node + 3 /* Field.ClassDef_name */]);
    writeTypeParameters(w, heap[node + 8 /* Field.ClassDef_type_params */]);
    if ((bases !== 0 && heap[bases] !== 0) || (keywords !== 0 && heap[keywords] !== 0)) {
        w.out += '(';
        writeCallArguments(w, bases, keywords);
        w.out += ')';
    }
    writeDefinitionBody(w, node, heap[node + 6 /* Field.ClassDef_body */]);
}
/** An empty line, unless at the start, and the decorators. */
function writeDecorators(w, list) {
    if (w.out !== '')
        w.out += '\n';
    const count = list === 0 ? 0 : w.heap[list];
    for (let i = 1; i <= count; i++) {
        w.fill('@');
        w.expression(w.heap[list + i], 4 /* Precedence.Test */);
    }
}
function writeDefinitionBody(w, node, body) {
    w.out += ':';
    w.indent++;
    writeBody(w, node, body);
    w.indent--;
}
/** The statements of a module, class or function, its docstring in triple quotes. */
function writeBody(w, node, body) {
    const constant = docstringNode(w.tree, node);
    if (constant === 0) {
        w.statements(body, 0);
        return;
    }
    w.fill(w.heap[constant + 5 /* Field.Constant_u */] === 1 ? 'u' : '');
    const { text, quotes } = quoteString(stringCharacters(w.tree, constant), MULTI_QUOTES, false, w.version);
    w.out += quotes[0] + text + quotes[0];
    w.statements(body, 1);
}
function writeTypeParameters(w, list) {
    if (list === 0 || w.heap[list] === 0)
        return;
    w.out += '[';
    for (let i = 1; i <= w.heap[list]; i++) {
        if (i > 1)
            w.out += ', ';
        writeTypeParameter(w, w.heap[list + i]);
    }
    w.out += ']';
}
/** TypeVar, ParamSpec and TypeVarTuple. */
function writeTypeParameter(w, node) {
    const { heap } = w;
    const kind = heap[node];
    const bound = kind === 108 /* Kind.TypeVar */ ? heap[node + 4 /* Field.TypeVar_bound */] : 0;
    const defaultValue = heap[node + (kind === 108 /* Kind.TypeVar */ ? 5 /* Field.TypeVar_default_value */ : 4 /* Field.ParamSpec_default_value */)];
    if (kind === 109 /* Kind.ParamSpec */)
        w.out += '**';
    else if (kind === 110 /* Kind.TypeVarTuple */)
        w.out += '*';
    w.name(heap[node + 3 /* Field.TypeVar_name */]);
    if (bound !== 0) {
        w.out += ': ';
        w.expression(bound, 4 /* Precedence.Test */);
    }
    if (defaultValue === 0)
        return;
    w.out += ' = ';
    w.expression(defaultValue, 4 /* Precedence.Test */);
}
function writeTypeAlias(w, node) {
    w.fill('type ');
    w.expression(w.heap[node + 3 /* Field.TypeAlias_name */], 4 /* Precedence.Test */);
    writeTypeParameters(w, w.heap[node + 4 /* Field.TypeAlias_type_params */]);
    w.out += ' = ';
    w.expression(w.heap[node + 5 /* Field.TypeAlias_value */], 4 /* Precedence.Test */);
}

;// CONCATENATED MODULE: ./lib/python/literals/interpolation.js

/** The `str` of an Interpolation from its Text: the source of the expression, without comments and what follows it. */
function interpolationText(tree, text) {
    const { heap, source } = tree;
    const expression = sliceText(source, heap[text], heap[text + 1]).replace(/\r\n?/g, '\n');
    return (hasComment(expression) ? withoutComments(expression) : expression).replace(/[\s=]+$/, '');
}
/** Whether CPython sees a `#` outside strings. */
function hasComment(expression) {
    if (!expression.includes('#'))
        return false;
    let quote = '';
    for (let i = 0; i < expression.length; i++) {
        const unit = expression[i];
        if (unit === '#' && quote === '')
            return true;
        if (unit === '\\')
            i++;
        else
            quote = nextQuote(quote, unit);
    }
    return false;
}
/** As CPython cuts them out: here a quote ends at the next of its kind, escaped or not. */
function withoutComments(expression) {
    let out = '';
    let quote = '';
    for (let i = 0; i < expression.length; i++) {
        const unit = expression[i];
        if (unit === '#' && quote === '') {
            while (i + 1 < expression.length && expression[i + 1] !== '\n')
                i++;
        }
        else {
            quote = nextQuote(quote, unit);
            out += unit;
        }
    }
    return out;
}
/** The quote that is open after `unit`. */
function nextQuote(quote, unit) {
    if (unit !== "'" && unit !== '"')
        return quote;
    if (quote === '')
        return unit;
    return quote === unit ? '' : quote;
}

;// CONCATENATED MODULE: ./lib/python/unparse/formatted.js






/** JoinedStr and TemplateStr: quotes are chosen for the whole. */
function writeFormatted(w, node) {
    const before = w.out;
    const { limit } = w;
    w.limit = Number.MAX_SAFE_INTEGER;
    const parts = [];
    const values = w.heap[node + 3 /* Field.JoinedStr_values */];
    const count = values === 0 ? 0 : w.heap[values];
    for (let i = 1; i <= count; i++) {
        const value = w.heap[values + i];
        if (w.heap[value] === 51 /* Kind.Constant */)
            parts.push({ literal: doubleBraces(stringCharacters(w.tree, value)) });
        else {
            w.out = '';
            writeField(w, value);
            parts.push({ field: w.out });
        }
    }
    w.limit = limit;
    w.out = before + (w.heap[node] === 50 /* Kind.TemplateStr */ ? 't' : 'f') + (withOneQuote(w, parts) ?? withReprs(w, parts));
}
function doubleBraces(value) {
    if (typeof value === 'string')
        return value.replace(/[{}]/g, '$&$&');
    return value.flatMap((character) => (character === '{' || character === '}' ? [character, character] : [character]));
}
/** The parts between a quote that fits all of them, if there is one. */
function withOneQuote(w, parts) {
    let quotes = ALL_QUOTES;
    let text = '';
    for (const part of parts) {
        if ('literal' in part) {
            const quoted = quoteString(part.literal, quotes, true, w.version);
            if (!quoted.quotes.some((quote) => quotes.includes(quote)))
                return undefined;
            quotes = quoted.quotes;
            text += quoted.text;
        }
        else {
            if (part.field.includes('\n')) {
                quotes = quotes.filter((quote) => MULTI_QUOTES.includes(quote));
                if (quotes.length === 0)
                    throw UNWRITABLE;
            }
            // 3.13 nests the same quotes, later versions avoid it where they can.
            const others = w.version === '3.13' ? [] : quotes.filter((quote) => !part.field.includes(quote));
            if (others.length > 0)
                quotes = others;
            text += part.field;
        }
    }
    return quotes[0] + text + quotes[0];
}
/** CPython's last resort: `repr` of each literal part with a quote before it that forces single quotes. */
function withReprs(w, parts) {
    const texts = parts.map((part) => {
        if ('field' in part)
            return part.field;
        const forced = typeof part.literal === 'string' ? `"${part.literal}` : ['"', ...part.literal];
        return reprString(forced, w.version).slice(2, -1);
    });
    return `'''${texts.join('')}'''`;
}
/** FormattedValue and Interpolation. */
function writeField(w, node) {
    const { heap } = w;
    const template = heap[node] === 48 /* Kind.Interpolation */;
    const conversion = heap[node + (template ? 5 /* Field.Interpolation_conversion */ : 4 /* Field.FormattedValue_conversion */)];
    const specification = heap[node + (template ? 6 /* Field.Interpolation_format_spec */ : 5 /* Field.FormattedValue_format_spec */)];
    const before = w.out;
    w.out = '';
    if (template)
        w.out = interpolationText(w.tree, heap[node + 4 /* Field.Interpolation_str */]);
    else
        w.expression(heap[node + 3 /* Field.FormattedValue_value */], 4 /* Precedence.Test */ + 1);
    w.out = before + (w.out.startsWith('{') ? '{ ' : '{') + w.out;
    if (conversion > 0)
        w.out += `!${String.fromCharCode(conversion)}`;
    if (specification !== 0) {
        w.out += ':';
        writeSpecification(w, specification);
    }
    w.out += '}';
}
/** The JoinedStr after the colon. */
function writeSpecification(w, node) {
    const { heap } = w;
    const values = heap[node + 3 /* Field.JoinedStr_values */];
    const count = values === 0 ? 0 : heap[values];
    for (let i = 1; i <= count; i++) {
        const value = heap[values + i];
        if (heap[value] === 51 /* Kind.Constant */)
            w.out += escapeSpecification(validText(doubleBraces(stringCharacters(w.tree, value))));
        else
            writeField(w, value);
    }
}
const escapeSpecification = (text) => text.replace(/[\\'"]/g, '\\$&').replaceAll('\n', '\\n');

;// CONCATENATED MODULE: ./lib/python/unparse/operators.js
const SIGNS = [];
SIGNS[62 /* Kind.And */] = ' and ';
SIGNS[63 /* Kind.Or */] = ' or ';
SIGNS[64 /* Kind.Add */] = ' + ';
SIGNS[65 /* Kind.Sub */] = ' - ';
SIGNS[66 /* Kind.Mult */] = ' * ';
SIGNS[67 /* Kind.MatMult */] = ' @ ';
SIGNS[68 /* Kind.Div */] = ' / ';
SIGNS[69 /* Kind.Mod */] = ' % ';
SIGNS[70 /* Kind.Pow */] = ' ** ';
SIGNS[71 /* Kind.LShift */] = ' << ';
SIGNS[72 /* Kind.RShift */] = ' >> ';
SIGNS[73 /* Kind.BitOr */] = ' | ';
SIGNS[74 /* Kind.BitXor */] = ' ^ ';
SIGNS[75 /* Kind.BitAnd */] = ' & ';
SIGNS[76 /* Kind.FloorDiv */] = ' // ';
SIGNS[77 /* Kind.Invert */] = '~';
SIGNS[78 /* Kind.Not */] = 'not ';
SIGNS[79 /* Kind.UAdd */] = '+';
SIGNS[80 /* Kind.USub */] = '-';
SIGNS[81 /* Kind.Eq */] = ' == ';
SIGNS[82 /* Kind.NotEq */] = ' != ';
SIGNS[83 /* Kind.Lt */] = ' < ';
SIGNS[84 /* Kind.LtE */] = ' <= ';
SIGNS[85 /* Kind.Gt */] = ' > ';
SIGNS[86 /* Kind.GtE */] = ' >= ';
SIGNS[87 /* Kind.Is */] = ' is ';
SIGNS[88 /* Kind.IsNot */] = ' is not ';
SIGNS[89 /* Kind.In */] = ' in ';
SIGNS[90 /* Kind.NotIn */] = ' not in ';
/** An operator's sign, with spaces around where it stands between operands. */
const signOf = (operator) => SIGNS[operator];
function binaryPrecedence(operator) {
    switch (operator) {
        case 64 /* Kind.Add */:
        case 65 /* Kind.Sub */:
            return 13 /* Precedence.Arith */;
        case 71 /* Kind.LShift */:
        case 72 /* Kind.RShift */:
            return 12 /* Precedence.Shift */;
        case 73 /* Kind.BitOr */:
            return 9 /* Precedence.Bor */;
        case 74 /* Kind.BitXor */:
            return 10 /* Precedence.Bxor */;
        case 75 /* Kind.BitAnd */:
            return 11 /* Precedence.Band */;
        case 70 /* Kind.Pow */:
            return 16 /* Precedence.Power */;
        default:
            return 14 /* Precedence.Term */;
    }
}
function writeBinOp(w, node, precedence) {
    const operator = w.heap[node + 4 /* Field.BinOp_op */];
    const own = binaryPrecedence(operator);
    if (precedence > own)
        w.out += '(';
    w.expression(w.heap[node + 3 /* Field.BinOp_left */], operator === 70 /* Kind.Pow */ ? own + 1 : own);
    if (w.isFull())
        return;
    w.out += signOf(operator);
    w.expression(w.heap[node + 5 /* Field.BinOp_right */], operator === 70 /* Kind.Pow */ ? own : own + 1);
    if (precedence > own)
        w.out += ')';
}
function writeUnaryOp(w, node, precedence) {
    const operator = w.heap[node + 3 /* Field.UnaryOp_op */];
    const own = operator === 78 /* Kind.Not */ ? 7 /* Precedence.Not */ : 15 /* Precedence.Factor */;
    if (precedence > own)
        w.out += '(';
    w.out += signOf(operator);
    w.expression(w.heap[node + 4 /* Field.UnaryOp_operand */], own);
    if (precedence > own)
        w.out += ')';
}
/** Each value stands one level deeper than the one before it, as in CPython. */
function writeBoolOp(w, node, precedence) {
    const { heap } = w;
    const operator = heap[node + 3 /* Field.BoolOp_op */];
    const values = heap[node + 4 /* Field.BoolOp_values */];
    const own = operator === 62 /* Kind.And */ ? 6 /* Precedence.And */ : 5 /* Precedence.Or */;
    if (precedence > own)
        w.out += '(';
    let level = own;
    for (let i = 1; i <= heap[values]; i++) {
        if (i > 1)
            w.out += signOf(operator);
        if (level < 18 /* Precedence.Atom */)
            level++;
        w.expression(heap[values + i], level);
        if (w.isFull())
            return;
    }
    if (precedence > own)
        w.out += ')';
}
function writeCompare(w, node, precedence) {
    const { heap } = w;
    const operators = heap[node + 4 /* Field.Compare_ops */];
    const comparators = heap[node + 5 /* Field.Compare_comparators */];
    if (precedence > 8 /* Precedence.Cmp */)
        w.out += '(';
    w.expression(heap[node + 3 /* Field.Compare_left */], 8 /* Precedence.Cmp */ + 1);
    for (let i = 1; i <= heap[operators]; i++) {
        if (w.isFull())
            return;
        w.out += signOf(heap[operators + i]);
        w.expression(heap[comparators + i], 8 /* Precedence.Cmp */ + 1);
    }
    if (precedence > 8 /* Precedence.Cmp */)
        w.out += ')';
}
function writeNamedExpr(w, node, precedence) {
    if (precedence > 1 /* Precedence.NamedExpr */)
        w.out += '(';
    w.expression(w.heap[node + 3 /* Field.NamedExpr_target */], 18 /* Precedence.Atom */);
    w.out += ' := ';
    w.expression(w.heap[node + 4 /* Field.NamedExpr_value */], 18 /* Precedence.Atom */);
    if (precedence > 1 /* Precedence.NamedExpr */)
        w.out += ')';
}
function writeIfExp(w, node, precedence) {
    if (precedence > 4 /* Precedence.Test */)
        w.out += '(';
    w.expression(w.heap[node + 4 /* Field.IfExp_body */], 4 /* Precedence.Test */ + 1);
    if (w.isFull())
        return;
    w.out += ' if ';
    w.expression(w.heap[node + 3 /* Field.IfExp_test */], 4 /* Precedence.Test */ + 1);
    if (w.isFull())
        return;
    w.out += ' else ';
    w.expression(w.heap[node + 5 /* Field.IfExp_orelse */], 4 /* Precedence.Test */);
    if (precedence > 4 /* Precedence.Test */)
        w.out += ')';
}
function writeAwait(w, node, precedence) {
    if (precedence > 17 /* Precedence.Await */)
        w.out += '(';
    w.out += 'await ';
    w.expression(w.heap[node + 3 /* Field.Await_value */], 18 /* Precedence.Atom */);
    if (precedence > 17 /* Precedence.Await */)
        w.out += ')';
}
/** Yield and YieldFrom. */
function writeYield(w, node, precedence) {
    const value = w.heap[node + 3 /* Field.Yield_value */];
    if (precedence > 3 /* Precedence.Yield */)
        w.out += '(';
    w.out += w.heap[node] === 44 /* Kind.YieldFrom */ ? 'yield from' : 'yield';
    if (value !== 0) {
        w.out += ' ';
        w.expression(value, 18 /* Precedence.Atom */);
    }
    if (precedence > 3 /* Precedence.Yield */)
        w.out += ')';
}

;// CONCATENATED MODULE: ./lib/python/unparse/patterns.js

function writePattern(w, node, precedence) {
    const { heap } = w;
    switch (heap[node]) {
        case 99 /* Kind.MatchValue */:
            w.expression(heap[node + 3 /* Field.MatchValue_value */], 4 /* Precedence.Test */);
            return;
        case 100 /* Kind.MatchSingleton */:
            writeSingleton(w, heap[node + 3 /* Field.MatchSingleton_value */]);
            return;
        case 101 /* Kind.MatchSequence */:
            w.out += '[';
            writePatterns(w, heap[node + 3 /* Field.MatchSequence_patterns */], ', ', 4 /* Precedence.Test */);
            w.out += ']';
            return;
        case 102 /* Kind.MatchMapping */:
            writeMapping(w, node);
            return;
        case 103 /* Kind.MatchClass */:
            writeClass(w, node);
            return;
        case 104 /* Kind.MatchStar */: {
            const name = heap[node + 3 /* Field.MatchStar_name */];
            w.out += name === 0 ? '*_' : '*';
            w.name(name);
            return;
        }
        case 105 /* Kind.MatchAs */:
            writeAs(w, node, precedence);
            return;
        default:
            if (precedence > 9 /* Precedence.Bor */)
                w.out += '(';
            writePatterns(w, heap[node + 3 /* Field.MatchOr_patterns */], ' | ', 9 /* Precedence.Bor */ + 1);
            if (precedence > 9 /* Precedence.Bor */)
                w.out += ')';
    }
}
function writePatterns(w, list, separator, precedence) {
    const count = list === 0 ? 0 : w.heap[list];
    for (let i = 1; i <= count; i++) {
        if (i > 1)
            w.out += separator;
        w.pattern(w.heap[list + i], precedence);
    }
}
function writeMapping(w, node) {
    const { heap } = w;
    const keys = heap[node + 3 /* Field.MatchMapping_keys */];
    const patterns = heap[node + 4 /* Field.MatchMapping_patterns */];
    const rest = heap[node + 5 /* Field.MatchMapping_rest */];
    const count = keys === 0 ? 0 : heap[keys];
    w.out += '{';
    for (let i = 1; i <= count; i++) {
        if (i > 1)
            w.out += ', ';
        w.expression(heap[keys + i], 4 /* Precedence.Test */);
        w.out += ': ';
        w.pattern(heap[patterns + i], 4 /* Precedence.Test */);
    }
    if (rest !== 0) {
        w.out += count > 0 ? ', **' : '**';
        w.name(rest);
    }
    w.out += '}';
}
function writeClass(w, node) {
    const { heap } = w;
    const positional = heap[node + 4 /* Field.MatchClass_patterns */];
    const names = heap[node + 5 /* Field.MatchClass_kwd_attrs */];
    const patterns = heap[node + 6 /* Field.MatchClass_kwd_patterns */];
    w.expression(heap[node + 3 /* Field.MatchClass_cls */], 18 /* Precedence.Atom */);
    w.out += '(';
    writePatterns(w, positional, ', ', 4 /* Precedence.Test */);
    const count = names === 0 ? 0 : heap[names];
    for (let i = 1; i <= count; i++) {
        if (i > 1 || (positional !== 0 && heap[positional] !== 0))
            w.out += ', ';
        w.name(heap[names + i]);
        w.out += '=';
        w.pattern(heap[patterns + i], 4 /* Precedence.Test */);
    }
    w.out += ')';
}
function writeAs(w, node, precedence) {
    const pattern = w.heap[node + 3 /* Field.MatchAs_pattern */];
    const name = w.heap[node + 4 /* Field.MatchAs_name */];
    if (name === 0)
        w.out += '_';
    else if (pattern === 0)
        w.name(name);
    else {
        if (precedence > 4 /* Precedence.Test */)
            w.out += '(';
        w.pattern(pattern, 9 /* Precedence.Bor */);
        w.out += ' as ';
        w.name(name);
        if (precedence > 4 /* Precedence.Test */)
            w.out += ')';
    }
}

;// CONCATENATED MODULE: ./lib/python/unparse/simple-statements.js

function writeExpr(w, node) {
    w.fill('');
    w.expression(w.heap[node + 3 /* Field.Expr_value */], 3 /* Precedence.Yield */);
}
function writeAssign(w, node) {
    const { heap } = w;
    const targets = heap[node + 3 /* Field.Assign_targets */];
    w.fill('');
    for (let i = 1; i <= heap[targets]; i++) {
        w.expression(heap[targets + i], 2 /* Precedence.Tuple */);
        w.out += ' = ';
    }
    w.expression(heap[node + 4 /* Field.Assign_value */], 4 /* Precedence.Test */);
}
function writeAugAssign(w, node) {
    w.fill('');
    w.expression(w.heap[node + 3 /* Field.AugAssign_target */], 4 /* Precedence.Test */);
    w.out += ` ${signOf(w.heap[node + 4 /* Field.AugAssign_op */]).trim()}= `;
    w.expression(w.heap[node + 5 /* Field.AugAssign_value */], 4 /* Precedence.Test */);
}
function writeAnnAssign(w, node) {
    const { heap } = w;
    const target = heap[node + 3 /* Field.AnnAssign_target */];
    const value = heap[node + 5 /* Field.AnnAssign_value */];
    const parentheses = heap[node + 6 /* Field.AnnAssign_simple */] === 0 && heap[target] === 55 /* Kind.Name */;
    w.fill(parentheses ? '(' : '');
    w.expression(target, 4 /* Precedence.Test */);
    w.out += parentheses ? '): ' : ': ';
    w.expression(heap[node + 4 /* Field.AnnAssign_annotation */], 4 /* Precedence.Test */);
    if (value === 0)
        return;
    w.out += ' = ';
    w.expression(value, 4 /* Precedence.Test */);
}
function writeReturn(w, node) {
    const value = w.heap[node + 3 /* Field.Return_value */];
    w.fill(value === 0 ? 'return' : 'return ');
    if (value !== 0)
        w.expression(value, 4 /* Precedence.Test */);
}
function writeDelete(w, node) {
    w.fill('del ');
    w.expressions(w.heap[node + 3 /* Field.Delete_targets */]);
}
function writeAssert(w, node) {
    const message = w.heap[node + 4 /* Field.Assert_msg */];
    w.fill('assert ');
    w.expression(w.heap[node + 3 /* Field.Assert_test */], 4 /* Precedence.Test */);
    if (message === 0)
        return;
    w.out += ', ';
    w.expression(message, 4 /* Precedence.Test */);
}
function writeRaise(w, node) {
    const exception = w.heap[node + 3 /* Field.Raise_exc */];
    const cause = w.heap[node + 4 /* Field.Raise_cause */];
    w.fill(exception === 0 ? 'raise' : 'raise ');
    if (exception !== 0)
        w.expression(exception, 4 /* Precedence.Test */);
    if (cause === 0)
        return;
    w.out += ' from ';
    w.expression(cause, 4 /* Precedence.Test */);
}
/** Global and Nonlocal. */
function writeScope(w, node, keyword) {
    const names = w.heap[node + 3 /* Field.Global_names */];
    w.fill(keyword);
    for (let i = 1; i <= w.heap[names]; i++) {
        w.out += i > 1 ? ', ' : ' ';
        w.name(w.heap[names + i]);
    }
}
function writeImport(w, node) {
    w.fill(w.heap[node + 4 /* Field.Import_is_lazy */] === 1 ? 'lazy import ' : 'import ');
    writeAliases(w, w.heap[node + 3 /* Field.Import_names */]);
}
function writeImportFrom(w, node) {
    const { heap } = w;
    w.fill(heap[node + 6 /* Field.ImportFrom_is_lazy */] === 1 ? 'lazy from ' : 'from ');
    w.out += '.'.repeat(heap[node + 5 /* Field.ImportFrom_level */]);
    w.name(heap[node + 3 /* Field.ImportFrom_module */]);
    w.out += ' import ';
    writeAliases(w, heap[node + 4 /* Field.ImportFrom_names */]);
}
function writeAliases(w, list) {
    for (let i = 1; i <= w.heap[list]; i++) {
        if (i > 1)
            w.out += ', ';
        writeAlias(w, w.heap[list + i]);
    }
}
function writeAlias(w, node) {
    const as = w.heap[node + 4 /* Field.alias_asname */];
    w.name(w.heap[node + 3 /* Field.alias_name */]);
    if (as === 0)
        return;
    w.out += ' as ';
    w.name(as);
}

;// CONCATENATED MODULE: ./lib/python/unparse/unparser.js











/** The dispatcher: from a node's kind to the page that writes it. */
class Unparser extends Writer {
    /** Any node that `ast.unparse` takes. */
    any(node) {
        const kind = this.heap[node];
        if (kind === 1 /* Kind.Module */)
            writeBody(this, node, this.heap[node + 3 /* Field.Module_body */]);
        else if (kind < 30 /* Kind.BoolOp */)
            this.statement(node);
        else if (kind <= 58 /* Kind.Slice */)
            this.expression(node, 4 /* Precedence.Test */);
        else if (kind >= 99 /* Kind.MatchValue */ && kind <= 106 /* Kind.MatchOr */)
            this.pattern(node, 4 /* Precedence.Test */);
        else
            this.part(node, kind);
    }
    expression(node, precedence) {
        if (this.out.length >= this.limit)
            return;
        switch (this.heap[node]) {
            case 55 /* Kind.Name */:
                this.name(this.heap[node + 3 /* Field.Name_id */]);
                return;
            case 51 /* Kind.Constant */: {
                writeConstant(this, node);
                return;
            }
            case 52 /* Kind.Attribute */: {
                writeAttribute(this, node);
                return;
            }
            case 46 /* Kind.Call */: {
                writeCall(this, node);
                return;
            }
            case 53 /* Kind.Subscript */: {
                writeSubscript(this, node);
                return;
            }
            case 32 /* Kind.BinOp */: {
                writeBinOp(this, node, precedence);
                return;
            }
            case 33 /* Kind.UnaryOp */: {
                writeUnaryOp(this, node, precedence);
                return;
            }
            case 30 /* Kind.BoolOp */: {
                writeBoolOp(this, node, precedence);
                return;
            }
            case 45 /* Kind.Compare */: {
                writeCompare(this, node, precedence);
                return;
            }
            case 57 /* Kind.Tuple */: {
                writeTuple(this, node, precedence);
                return;
            }
            case 56 /* Kind.List */: {
                writeList(this, node);
                return;
            }
            case 36 /* Kind.Dict */: {
                writeDict(this, node);
                return;
            }
            case 37 /* Kind.Set */: {
                writeSet(this, node);
                return;
            }
            case 49 /* Kind.JoinedStr */:
            case 50 /* Kind.TemplateStr */: {
                writeFormatted(this, node);
                return;
            }
            default: {
                this.rarerExpression(node, precedence);
                return;
            }
        }
    }
    rarerExpression(node, precedence) {
        switch (this.heap[node]) {
            case 34 /* Kind.Lambda */: {
                writeLambda(this, node, precedence);
                return;
            }
            case 35 /* Kind.IfExp */: {
                writeIfExp(this, node, precedence);
                return;
            }
            case 31 /* Kind.NamedExpr */: {
                writeNamedExpr(this, node, precedence);
                return;
            }
            case 42 /* Kind.Await */: {
                writeAwait(this, node, precedence);
                return;
            }
            case 43 /* Kind.Yield */:
            case 44 /* Kind.YieldFrom */: {
                writeYield(this, node, precedence);
                return;
            }
            case 54 /* Kind.Starred */: {
                writeStarred(this, node);
                return;
            }
            case 58 /* Kind.Slice */: {
                writeSlice(this, node);
                return;
            }
            case 38 /* Kind.ListComp */: {
                writeComprehension(this, node, '[', ']');
                return;
            }
            case 39 /* Kind.SetComp */: {
                writeComprehension(this, node, '{', '}');
                return;
            }
            case 41 /* Kind.GeneratorExp */: {
                writeComprehension(this, node, '(', ')');
                return;
            }
            case 40 /* Kind.DictComp */: {
                writeDictComp(this, node);
                return;
            }
            default: {
                writeField(this, node);
                return;
            }
        }
    }
    pattern(node, precedence) {
        writePattern(this, node, precedence);
    }
    statement(node) {
        if (this.out.length >= this.limit)
            return;
        switch (this.heap[node]) {
            case 26 /* Kind.Expr */: {
                writeExpr(this, node);
                return;
            }
            case 7 /* Kind.Assign */: {
                writeAssign(this, node);
                return;
            }
            case 9 /* Kind.AugAssign */: {
                writeAugAssign(this, node);
                return;
            }
            case 10 /* Kind.AnnAssign */: {
                writeAnnAssign(this, node);
                return;
            }
            case 5 /* Kind.Return */: {
                writeReturn(this, node);
                return;
            }
            case 6 /* Kind.Delete */: {
                writeDelete(this, node);
                return;
            }
            case 21 /* Kind.Assert */: {
                writeAssert(this, node);
                return;
            }
            case 18 /* Kind.Raise */: {
                writeRaise(this, node);
                return;
            }
            case 24 /* Kind.Global */: {
                writeScope(this, node, 'global');
                return;
            }
            case 25 /* Kind.Nonlocal */: {
                writeScope(this, node, 'nonlocal');
                return;
            }
            case 22 /* Kind.Import */: {
                writeImport(this, node);
                return;
            }
            case 23 /* Kind.ImportFrom */: {
                writeImportFrom(this, node);
                return;
            }
            case 27 /* Kind.Pass */: {
                this.fill('pass');
                return;
            }
            case 28 /* Kind.Break */: {
                this.fill('break');
                return;
            }
            case 29 /* Kind.Continue */: {
                this.fill('continue');
                return;
            }
            case 8 /* Kind.TypeAlias */: {
                writeTypeAlias(this, node);
                return;
            }
            default: {
                this.compoundStatement(node);
                return;
            }
        }
    }
    compoundStatement(node) {
        switch (this.heap[node]) {
            case 2 /* Kind.FunctionDef */: {
                writeFunctionDef(this, node, 'def ');
                return;
            }
            case 3 /* Kind.AsyncFunctionDef */: {
                writeFunctionDef(this, node, 'async def ');
                return;
            }
            case 4 /* Kind.ClassDef */: {
                writeClassDef(this, node);
                return;
            }
            case 14 /* Kind.If */: {
                writeIf(this, node);
                return;
            }
            case 11 /* Kind.For */: {
                writeFor(this, node, 'for ');
                return;
            }
            case 12 /* Kind.AsyncFor */: {
                writeFor(this, node, 'async for ');
                return;
            }
            case 13 /* Kind.While */: {
                writeWhile(this, node);
                return;
            }
            case 15 /* Kind.With */: {
                writeWith(this, node, 'with ');
                return;
            }
            case 16 /* Kind.AsyncWith */: {
                writeWith(this, node, 'async with ');
                return;
            }
            case 19 /* Kind.Try */:
            case 20 /* Kind.TryStar */: {
                writeTry(this, node);
                return;
            }
            case 17 /* Kind.Match */: {
                writeMatch(this, node);
                return;
            }
            case 98 /* Kind.match_case */: {
                writeMatchCase(this, node);
                return;
            }
            default: {
                writeExceptHandler(this, node);
                return;
            }
        }
    }
    /** Nodes that are neither statements, expressions nor patterns. */
    part(node, kind) {
        switch (kind) {
            case 91 /* Kind.comprehension */: {
                writeGenerator(this, node);
                return;
            }
            case 93 /* Kind.arguments */: {
                writeParameters(this, node);
                return;
            }
            case 94 /* Kind.arg */: {
                writeParameter(this, node);
                return;
            }
            case 95 /* Kind.keyword */: {
                writeKeyword(this, node);
                return;
            }
            case 96 /* Kind.alias */: {
                writeAlias(this, node);
                return;
            }
            case 97 /* Kind.withitem */: {
                writeWithItem(this, node);
                return;
            }
            case 108 /* Kind.TypeVar */:
            case 109 /* Kind.ParamSpec */:
            case 110 /* Kind.TypeVarTuple */: {
                writeTypeParameter(this, node);
                return;
            }
            case 92 /* Kind.ExceptHandler */:
            case 98 /* Kind.match_case */: {
                this.compoundStatement(node);
                return;
            }
            default:
                // A TypeIgnore is written as nothing.
                return;
        }
    }
}

;// CONCATENATED MODULE: ./lib/python/unparse/index.js


const unparser = new Unparser();
/** `ast.unparse(node)` of the tree's Python, or null where it raises. */
function unparse(tree, node) {
    return write(tree, node, Number.MAX_SAFE_INTEGER);
}
/** The first `limit` code points of `unparse`, and `…` if there are more; what comes after them is not written. */
function unparsePreview(tree, node, limit = 120) {
    const text = write(tree, node, 2 * limit + 2);
    if (text === null || text.length <= limit)
        return text;
    let end = 0;
    for (let i = 0; i < limit && end < text.length; i++)
        end += text.codePointAt(end) > 0xffff ? 2 : 1;
    return end < text.length ? `${text.slice(0, end)}…` : text;
}
function write(tree, node, limit) {
    unparser.tree = tree;
    unparser.heap = tree.heap;
    unparser.names = tree.names;
    unparser.version = tree.version;
    unparser.out = '';
    unparser.limit = limit;
    unparser.indent = 0;
    unparser.inTryStar = false;
    try {
        unparser.any(node);
    }
    catch (error) {
        if (error === UNWRITABLE)
            return null;
        throw error;
    }
    return unparser.out;
}

;// CONCATENATED MODULE: ./lib/facts/nodes/texts.js

/** `ast.unparse` of an expression; null where it raises, or would need a deeper stack than there is. */
function unparsed(tree, expression) {
    try {
        return unparse(tree, expression);
    }
    catch (error) {
        return tooDeep(error);
    }
}
/** Characters of a preview. */
const PREVIEW = 120;
/** So many calls one upon the other, of two characters at least, are longer than a preview. */
const CALLS = PREVIEW / 2 + 1;
/** Its first 120 characters, with `…` if there are more. */
function preview(tree, expression) {
    try {
        return unparsePreview(tree, expression, PREVIEW);
    }
    catch (error) {
        return tooDeep(error);
    }
}
function tooDeep(error) {
    if (error instanceof RangeError)
        return null;
    throw error;
}
/**
 * In a chain of calls (`a.b().c()[0]()…`) finds a call that has the same preview, however long the chain is: the text of the
 * outer call begins with that of the inner. Else the text of each call of a long chain would be made anew.
 */
class ChainBeginning {
    /** The call that the expression asked for last is made upon, and its beginning; 0 when the chain is no longer than a preview. */
    inner = 0;
    beginning = 0;
    /** To be called for each file. */
    reset() {
        this.inner = 0;
    }
    /** The outer call is asked for before the inner, so that a chain is gone through once. */
    of(heap, expression) {
        if (expression !== this.inner || expression === 0) {
            let calls = 0;
            for (let node = expression; heap[node] === 46 /* Kind.Call */; node = calleeOf(heap, node))
                calls++;
            this.beginning = expression;
            for (; calls > CALLS; calls--)
                this.beginning = calleeOf(heap, this.beginning);
        }
        this.inner = expression === this.beginning ? 0 : calleeOf(heap, expression);
        return this.beginning;
    }
}
/** What a call is made upon, attributes and subscripts aside. */
function calleeOf(heap, call) {
    let node = heap[call + 3 /* Field.Call_func */];
    for (;;) {
        if (heap[node] === 52 /* Kind.Attribute */)
            node = heap[node + 3 /* Field.Attribute_value */];
        else if (heap[node] === 53 /* Kind.Subscript */)
            node = heap[node + 3 /* Field.Subscript_value */];
        else
            return node;
    }
}

;// CONCATENATED MODULE: ./lib/facts/nodes/parameters.js


/** `args`: the names of an `arguments` node in signature order, `*args` and `**kwargs` with their stars; a packed list. */
function packArgs(tree, args, pool) {
    pool.open();
    forEachParameter(tree, args, (arg, _fallback, kind) => {
        if (kind === 'vararg')
            pool.text('*');
        else if (kind === 'varkw')
            pool.text('**');
        pool.text(tree.names.text(tree.heap[arg + 3 /* Field.arg_arg */]));
        endElement(pool);
    });
    return pool.close();
}
/** `params`: the same as structs of name, annotation, default and kind. */
function packParams(tree, args, pool) {
    pool.open();
    forEachParameter(tree, args, (arg, fallback, kind) => {
        const annotation = tree.heap[arg + 4 /* Field.arg_annotation */];
        pool.text(tree.names.text(tree.heap[arg + 3 /* Field.arg_arg */]));
        endField(pool);
        packText(pool, annotation === 0 ? null : unparsed(tree, annotation));
        endField(pool);
        packText(pool, fallback === 0 ? null : unparsed(tree, fallback));
        endField(pool);
        pool.text(kind);
        endElement(pool);
    });
    return pool.close();
}
/** Visits the parameters in signature order, with the expression of their default or 0. */
function forEachParameter(tree, args, visit) {
    const { heap } = tree;
    const positionalOnly = heap[args + 3 /* Field.arguments_posonlyargs */];
    const positional = heap[args + 4 /* Field.arguments_args */];
    const defaults = heap[args + 9 /* Field.arguments_defaults */];
    const before = parameters_length(heap, positionalOnly);
    const required = before + parameters_length(heap, positional) - parameters_length(heap, defaults);
    const fallback = (index) => (index < required ? 0 : heap[defaults + 1 + index - required]);
    for (let i = 0; i < before; i++)
        visit(heap[positionalOnly + 1 + i], fallback(i), 'posonly');
    for (let i = 0; i < parameters_length(heap, positional); i++)
        visit(heap[positional + 1 + i], fallback(before + i), 'pos');
    const vararg = heap[args + 5 /* Field.arguments_vararg */];
    if (vararg !== 0)
        visit(vararg, 0, 'vararg');
    const keywordOnly = heap[args + 6 /* Field.arguments_kwonlyargs */];
    const keywordDefaults = heap[args + 7 /* Field.arguments_kw_defaults */];
    for (let i = 1; i <= parameters_length(heap, keywordOnly); i++)
        visit(heap[keywordOnly + i], heap[keywordDefaults + i], 'kwonly');
    const kwarg = heap[args + 8 /* Field.arguments_kwarg */];
    if (kwarg !== 0)
        visit(kwarg, 0, 'varkw');
}
function parameters_length(heap, list) {
    return list === 0 ? 0 : heap[list];
}

;// CONCATENATED MODULE: ./lib/facts/nodes/node-texts.js





const node_texts_QUOTE = 0x27;
/** The columns of a node's row that hold text made from its source: docstrings, signatures, previews. */
class NodeTexts {
    pool;
    names;
    tree;
    heap = new Int32Array(0);
    canonical = new CanonicalForm();
    chain = new ChainBeginning();
    /** The expression whose preview was made last: in `x = f()` the value is asked for again as the Call. */
    previewed = 0;
    lastPreview = -1;
    /** Elements of the list that is being packed. */
    elements = new Int32Array(64);
    constructor(pool, names) {
        this.pool = pool;
        this.names = names;
    }
    setFile(tree) {
        this.tree = tree;
        this.heap = tree.heap;
        this.previewed = 0;
        this.chain.reset();
    }
    /** Writes those of a definition: decorators are named in `scope`, bases in `around`. */
    writeDefinition(columns, row, node, kind, scope, around) {
        const { heap, tree, pool } = this;
        columns.docstring[row] = this.text(docstring(tree, node) ?? null);
        if (kind === 4 /* Kind.ClassDef */) {
            columns.decorators[row] = this.dottedList(heap[node + 7 /* Field.ClassDef_decorator_list */], scope);
            columns.bases[row] = this.dottedList(heap[node + 4 /* Field.ClassDef_bases */], around);
            return;
        }
        const args = heap[node + 4 /* Field.FunctionDef_args */];
        columns.decorators[row] = this.dottedList(heap[node + 6 /* Field.FunctionDef_decorator_list */], scope);
        columns.params[row] = packParams(tree, args, pool);
        columns.args[row] = packArgs(tree, args, pool);
        columns.returns[row] = this.unparsed(heap[node + 7 /* Field.FunctionDef_returns */]);
    }
    /** Writes those of any other node. */
    write(columns, row, node, kind) {
        const { heap } = this;
        switch (kind) {
            case 46 /* Kind.Call */:
                columns.value_preview[row] = this.preview(node);
                return;
            case 7 /* Kind.Assign */:
            case 31 /* Kind.NamedExpr */:
                columns.value_preview[row] = this.preview(heap[node + 4 /* Field.Assign_value */]);
                return;
            case 9 /* Kind.AugAssign */:
            case 8 /* Kind.TypeAlias */:
                columns.value_preview[row] = this.preview(heap[node + 5 /* Field.AugAssign_value */]);
                return;
            case 10 /* Kind.AnnAssign */:
                columns.annotation[row] = this.unparsed(heap[node + 4 /* Field.AnnAssign_annotation */]);
                columns.value_preview[row] = this.preview(heap[node + 5 /* Field.AnnAssign_value */]);
                return;
            case 5 /* Kind.Return */:
                columns.value_preview[row] = this.preview(heap[node + 3 /* Field.Return_value */]);
                return;
            case 94 /* Kind.arg */:
                columns.annotation[row] = this.unparsed(heap[node + 4 /* Field.arg_annotation */]);
                return;
            default:
        }
    }
    /** Decorators or bases: a packed list of dotted names, of texts where an expression has none. */
    dottedList(list, scope) {
        const { heap, pool, names } = this;
        const count = list === 0 ? 0 : heap[list];
        while (count > this.elements.length)
            this.elements = twice(this.elements);
        for (let i = 0; i < count; i++) {
            names.read(heap[list + 1 + i], scope);
            this.elements[i] = names.name;
        }
        pool.open();
        for (let i = 0; i < count; i++) {
            if (this.elements[i] >= 0)
                pool.copy(this.elements[i]);
            else
                packText(pool, unparsed(this.tree, heap[list + 1 + i]));
            endElement(pool);
        }
        return pool.close();
    }
    unparsed(expression) {
        if (expression === 0)
            return -1;
        if (this.canonical.holds(this.tree, expression, Infinity))
            return this.sourceText(expression, Infinity);
        return this.text(unparsed(this.tree, expression));
    }
    preview(expression) {
        if (expression === 0)
            return -1;
        if (expression !== this.previewed) {
            this.previewed = expression;
            const first = this.chain.of(this.heap, expression);
            const canonical = this.canonical.holds(this.tree, first, this.heap[first + 1] + PREVIEW + 1);
            this.lastPreview = canonical ? this.sourceText(first, PREVIEW) : this.text(preview(this.tree, first));
        }
        return this.lastPreview;
    }
    /** The text of an expression in canonical form, cut after `limit` characters; all ASCII. */
    sourceText(expression, limit) {
        const { heap, pool, canonical } = this;
        const start = heap[expression + 1];
        const end = heap[expression + 2];
        const cut = Math.min(end, start + limit);
        pool.open();
        pool.raw(this.tree.source, start, cut);
        const shift = pool.end - cut;
        for (let i = 0; i < canonical.quoteCount; i++) {
            const at = canonical.quotes[i];
            if (at < cut)
                pool.bytes[at + shift] = node_texts_QUOTE;
        }
        if (end > cut)
            pool.text('…');
        return pool.close();
    }
    text(text) {
        return text === null ? -1 : this.pool.intern(text);
    }
}
function twice(old) {
    const larger = new Int32Array(old.length * 2);
    larger.set(old);
    return larger;
}

;// CONCATENATED MODULE: ./lib/facts/nodes/node-emitter.js






/** Import edges are looked up in the repository: an index into RESOLUTIONS. */
const node_emitter_IMPORT = 1;
/** Numbers per waiting node: the node, the rows of its parent, its definition and the code that runs it, its scope. */
const ENTRY = 5;
/** Writes the rows of `nodes` and `edges` of one file at a time, in pre-order. Nodes wait on a stack of their own. */
class NodeEmitter {
    pool;
    ids;
    positions;
    nodes;
    edges;
    /** Rows of the file's functions and classes, in pre-order. */
    definitionRows = new Int32Array(256);
    definitionCount = 0;
    names;
    texts;
    emitted;
    collapseAttributes;
    stack = new Int32Array(ENTRY * 1024);
    top = 0;
    /** Row of the parent, by row within the file. */
    parents = new Int32Array(1024);
    tree;
    heap = new Int32Array(0);
    scopes;
    imported = new Int32Array(0);
    nextImported = 0;
    lastScope = 0;
    /** Scope of the definition that is being written. */
    definitionScope = 0;
    moduleRow = 0;
    constructor(pool, ids, positions, nodes, edges, detail) {
        this.pool = pool;
        this.ids = ids;
        this.positions = positions;
        this.nodes = nodes;
        this.edges = edges;
        this.names = new DottedNames(pool);
        this.texts = new NodeTexts(pool, this.names);
        this.emitted = emittedKinds(detail);
        this.collapseAttributes = this.emitted[52 /* Kind.Attribute */] === 0;
    }
    /** `moduleRow` is the Module's, already there and the last; `module` its dotted name in the pool. */
    emit(tree, scopes, imported, moduleRow, module) {
        this.tree = tree;
        this.heap = tree.heap;
        this.scopes = scopes;
        this.imported = imported;
        this.nextImported = 0;
        this.lastScope = 0;
        this.moduleRow = moduleRow;
        this.definitionCount = 0;
        this.names.setFile(tree, scopes, module);
        this.texts.setFile(tree);
        this.top = 0;
        this.pushList(this.heap[tree.root + 3 /* Field.Module_body */], moduleRow, -1, moduleRow, 0);
        while (this.top > 0) {
            const { stack } = this;
            this.top -= ENTRY;
            const at = this.top;
            this.visit(stack[at], stack[at + 1], stack[at + 2], stack[at + 3], stack[at + 4]);
        }
        this.closeSubtrees();
    }
    visit(node, parent, definition, runner, scope) {
        const { heap } = this;
        const kind = heap[node];
        switch (kind) {
            case 2 /* Kind.FunctionDef */:
            case 3 /* Kind.AsyncFunctionDef */:
            case 4 /* Kind.ClassDef */:
                this.visitDefinition(node, kind, parent, definition, runner, scope);
                return;
            case 34 /* Kind.Lambda */: {
                const row = this.addRow(node, kind, parent, definition, runner, scope);
                const inner = this.enterScope(node);
                this.push(heap[node + 4 /* Field.Lambda_body */], row, definition, runner, inner);
                this.pushArguments(heap[node + 3 /* Field.Lambda_args */], row, definition, runner, scope, scope);
                return;
            }
            case 38 /* Kind.ListComp */:
            case 39 /* Kind.SetComp */:
            case 41 /* Kind.GeneratorExp */:
            case 40 /* Kind.DictComp */:
                this.visitComprehension(node, kind, parent, definition, runner, scope);
                return;
            case 8 /* Kind.TypeAlias */: {
                const row = this.addRow(node, kind, parent, definition, runner, scope);
                const inner = heap[node + 4 /* Field.TypeAlias_type_params */] === 0 ? scope : this.enterScope(node);
                this.push(heap[node + 5 /* Field.TypeAlias_value */], row, definition, runner, inner);
                this.pushList(heap[node + 4 /* Field.TypeAlias_type_params */], row, definition, runner, inner);
                this.push(heap[node + 3 /* Field.TypeAlias_name */], row, definition, runner, scope);
                return;
            }
            default: {
                const row = this.emitted[kind] === 1 ? this.addRow(node, kind, parent, definition, runner, scope) : parent;
                this.pushChildren(node, kind, row, definition, runner, scope);
            }
        }
    }
    /**
     * All below the node has it as its definition, but only the body is run by it; decorators, defaults, bases and the
     * annotations of the signature are run by the code around.
     */
    visitDefinition(node, kind, parent, definition, runner, scope) {
        const { heap, scopes } = this;
        const inner = this.enterScope(node);
        const around = scopes.parents[inner];
        this.definitionScope = inner;
        const row = this.addRow(node, kind, parent, definition, runner, scope);
        if (this.definitionCount === this.definitionRows.length)
            this.definitionRows = node_emitter_twice(this.definitionRows);
        this.definitionRows[this.definitionCount++] = row;
        if (kind === 4 /* Kind.ClassDef */) {
            this.pushList(heap[node + 8 /* Field.ClassDef_type_params */], row, row, runner, around);
            this.pushList(heap[node + 7 /* Field.ClassDef_decorator_list */], row, row, runner, scope);
            this.pushList(heap[node + 6 /* Field.ClassDef_body */], row, row, row, inner);
            this.pushList(heap[node + 5 /* Field.ClassDef_keywords */], row, row, runner, around);
            this.pushList(heap[node + 4 /* Field.ClassDef_bases */], row, row, runner, around);
            return;
        }
        this.pushList(heap[node + 8 /* Field.FunctionDef_type_params */], row, row, runner, around);
        this.push(heap[node + 7 /* Field.FunctionDef_returns */], row, row, runner, around);
        this.pushList(heap[node + 6 /* Field.FunctionDef_decorator_list */], row, row, runner, scope);
        this.pushList(heap[node + 5 /* Field.FunctionDef_body */], row, row, row, inner);
        this.pushArguments(heap[node + 4 /* Field.FunctionDef_args */], row, row, runner, around, scope);
    }
    /** Annotations see the scope `around`, defaults `scope`. */
    pushArguments(args, row, definition, runner, around, scope) {
        const { heap } = this;
        this.pushList(heap[args + 9 /* Field.arguments_defaults */], row, definition, runner, scope);
        this.push(heap[args + 8 /* Field.arguments_kwarg */], row, definition, runner, around);
        this.pushList(heap[args + 7 /* Field.arguments_kw_defaults */], row, definition, runner, scope);
        this.pushList(heap[args + 6 /* Field.arguments_kwonlyargs */], row, definition, runner, around);
        this.push(heap[args + 5 /* Field.arguments_vararg */], row, definition, runner, around);
        this.pushList(heap[args + 4 /* Field.arguments_args */], row, definition, runner, around);
        this.pushList(heap[args + 3 /* Field.arguments_posonlyargs */], row, definition, runner, around);
    }
    visitComprehension(node, kind, parent, definition, runner, scope) {
        const { heap } = this;
        const row = this.addRow(node, kind, parent, definition, runner, scope);
        const inner = this.enterScope(node);
        const generators = heap[node + (kind === 40 /* Kind.DictComp */ ? 5 /* Field.DictComp_generators */ : 4 /* Field.ListComp_generators */)];
        for (let i = heap[generators]; i > 0; i--) {
            const generator = heap[generators + i];
            this.pushList(heap[generator + 5 /* Field.comprehension_ifs */], row, definition, runner, inner);
            this.push(heap[generator + 4 /* Field.comprehension_iter */], row, definition, runner, i === 1 ? scope : inner);
            this.push(heap[generator + 3 /* Field.comprehension_target */], row, definition, runner, inner);
        }
        if (kind === 40 /* Kind.DictComp */)
            this.push(heap[node + 4 /* Field.DictComp_value */], row, definition, runner, inner);
        this.push(heap[node + 3 /* Field.ListComp_elt */], row, definition, runner, inner);
    }
    /** The number of a node's scope: scopes come in the order in which they were collected. */
    enterScope(node) {
        const { nodes } = this.scopes;
        const scope = ++this.lastScope;
        if (nodes[scope] !== node)
            throw new Error(`scope ${scope} belongs to node ${nodes[scope]}, not ${node}`);
        if (nodes[scope + 1] === -node)
            this.lastScope++;
        return scope;
    }
    addRow(node, kind, parent, definition, runner, scope) {
        const { heap, nodes, pool, positions, scopes, names } = this;
        positions.locate(heap[node + 1], heap[node + 2]);
        const isDefinition = kind >= 2 /* Kind.FunctionDef */ && kind <= 4 /* Kind.ClassDef */;
        let name;
        if (kind === 46 /* Kind.Call */) {
            names.target(heap[node + 3 /* Field.Call_func */], scope);
            name = names.name;
        }
        else if (kind === 96 /* Kind.alias */)
            name = this.imported[this.nextImported++];
        else if (kind === 22 /* Kind.Import */ || kind === 23 /* Kind.ImportFrom */)
            name = this.imported[this.nextImported];
        else
            name = pool.name(this.tree.names, ownName(heap, node, kind));
        const row = nodes.add();
        const columns = nodes.columns;
        const seq = row - this.moduleRow;
        columns.file[row] = columns.file[this.moduleRow];
        columns.seq[row] = seq;
        columns.subtree_end[row] = seq;
        columns.parent_id[2 * row] = columns.node_id[2 * parent];
        columns.parent_id[2 * row + 1] = columns.node_id[2 * parent + 1];
        columns.def_id[2 * row] = definition < 0 ? 0 : columns.node_id[2 * definition];
        columns.def_id[2 * row + 1] = definition < 0 ? 0 : columns.node_id[2 * definition + 1];
        columns.kind[row] = kind;
        columns.name[row] = name;
        columns.lineno[row] = positions.lineno;
        columns.end_lineno[row] = positions.endLineno;
        columns.col_offset[row] = positions.column;
        columns.end_col_offset[row] = positions.endColumn;
        columns.start_byte[row] = heap[node + 1];
        columns.end_byte[row] = heap[node + 2];
        if (isDefinition) {
            const own = this.definitionScope;
            columns.qualname[row] = scopes.qualnames[own];
            columns.node_id[2 * row] = scopes.idLow[own];
            columns.node_id[2 * row + 1] = scopes.idHigh[own];
        }
        else {
            columns.qualname[row] = definition < 0 ? -1 : columns.qualname[definition];
            this.ids.compute(kind, pool, name, positions.lineno, positions.column, positions.endLineno, positions.endColumn);
            columns.node_id[2 * row] = this.ids.low;
            columns.node_id[2 * row + 1] = this.ids.high;
        }
        columns.docstring[row] = -1;
        columns.decorators[row] = -1;
        columns.bases[row] = -1;
        columns.params[row] = -1;
        columns.args[row] = -1;
        columns.returns[row] = -1;
        columns.annotation[row] = -1;
        columns.value_preview[row] = -1;
        if (isDefinition)
            this.texts.writeDefinition(columns, row, node, kind, scope, scopes.parents[this.definitionScope]);
        else
            this.texts.write(columns, row, node, kind);
        this.setParent(seq, parent);
        addChildEdge(this.edges, columns, row, parent);
        if (kind === 96 /* Kind.alias */)
            addEdge(this.edges, columns, 1 /* EdgeType.Import */, row, this.moduleRow, 0, 0, name, node_emitter_IMPORT);
        else if (kind === 46 /* Kind.Call */)
            this.addCallEdge(row, runner);
        return row;
    }
    addCallEdge(row, runner) {
        const { names, scopes } = this;
        const known = names.definition;
        const low = known < 0 ? 0 : scopes.idLow[known];
        const high = known < 0 ? 0 : scopes.idHigh[known];
        addEdge(this.edges, this.nodes.columns, 2 /* EdgeType.Call */, row, runner, low, high, names.qname, names.resolution);
    }
    setParent(seq, parent) {
        while (seq >= this.parents.length)
            this.parents = node_emitter_twice(this.parents);
        this.parents[seq] = parent - this.moduleRow;
    }
    /** Gives each row the highest `seq` below it; rows come after their parents. */
    closeSubtrees() {
        const ends = this.nodes.columns.subtree_end;
        const { moduleRow, parents } = this;
        for (let row = this.nodes.count - 1; row > moduleRow; row--) {
            const parent = moduleRow + parents[row - moduleRow];
            if (ends[parent] < ends[row])
                ends[parent] = ends[row];
        }
    }
    pushChildren(node, kind, row, definition, runner, scope) {
        const at = kind * MOST_FIELDS;
        for (let i = MOST_FIELDS - 1; i >= 0; i--) {
            const shape = CHILD_SHAPES[at + i];
            if (shape === 0)
                continue;
            const value = this.heap[node + 3 + i];
            if (shape === 1 /* Shape.Node */)
                this.push(value, row, definition, runner, scope);
            else
                this.pushList(value, row, definition, runner, scope);
        }
    }
    pushList(list, row, definition, runner, scope) {
        if (list === 0)
            return;
        for (let i = this.heap[list]; i > 0; i--)
            this.push(this.heap[list + i], row, definition, runner, scope);
    }
    /** Puts a node on the stack unless there can be no row for it or below it. */
    push(node, row, definition, runner, scope) {
        const { heap } = this;
        if (node === 0)
            return;
        if (this.collapseAttributes) {
            let kind = heap[node];
            while (kind === 52 /* Kind.Attribute */) {
                node = heap[node + 3 /* Field.Attribute_value */];
                kind = heap[node];
            }
            if (kind === 55 /* Kind.Name */ || kind === 51 /* Kind.Constant */)
                return;
        }
        if (this.top + ENTRY > this.stack.length)
            this.stack = node_emitter_twice(this.stack);
        const { stack } = this;
        const at = this.top;
        stack[at] = node;
        stack[at + 1] = row;
        stack[at + 2] = definition;
        stack[at + 3] = runner;
        stack[at + 4] = scope;
        this.top = at + ENTRY;
    }
}
function node_emitter_twice(old) {
    const larger = new Int32Array(old.length * 2);
    larger.set(old);
    return larger;
}

;// CONCATENATED MODULE: ./lib/facts/nodes/sha1.js
/** SHA-1 of one message at a time, in typed arrays; only what the identifiers of nodes need. */
const words = new Int32Array(80);
/** Folds the 64 bytes at `offset` into `state` (five words). */
function sha1Block(state, bytes, offset) {
    const w = words;
    for (let i = 0, at = offset; i < 16; i++, at += 4) {
        w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    }
    for (let i = 16; i < 80; i++) {
        const x = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16];
        w[i] = (x << 1) | (x >>> 31);
    }
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    let e = state[4];
    for (let i = 0; i < 20; i++) {
        const next = (((a << 5) | (a >>> 27)) + (d ^ (b & (c ^ d))) + e + 0x5a827999 + w[i]) | 0;
        e = d;
        d = c;
        c = (b << 30) | (b >>> 2);
        b = a;
        a = next;
    }
    for (let i = 20; i < 40; i++) {
        const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0x6ed9eba1 + w[i]) | 0;
        e = d;
        d = c;
        c = (b << 30) | (b >>> 2);
        b = a;
        a = next;
    }
    for (let i = 40; i < 60; i++) {
        const next = (((a << 5) | (a >>> 27)) + ((b & c) | (d & (b | c))) + e + 0x8f1bbcdc + w[i]) | 0;
        e = d;
        d = c;
        c = (b << 30) | (b >>> 2);
        b = a;
        a = next;
    }
    for (let i = 60; i < 80; i++) {
        const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0xca62c1d6 + w[i]) | 0;
        e = d;
        d = c;
        c = (b << 30) | (b >>> 2);
        b = a;
        a = next;
    }
    state[0] = (state[0] + a) | 0;
    state[1] = (state[1] + b) | 0;
    state[2] = (state[2] + c) | 0;
    state[3] = (state[3] + d) | 0;
    state[4] = (state[4] + e) | 0;
}
function sha1Start(state) {
    state[0] = 0x67452301;
    state[1] = 0xefcdab89;
    state[2] = 0x98badcfe;
    state[3] = 0x10325476;
    state[4] = 0xc3d2e1f0;
}

;// CONCATENATED MODULE: ./lib/facts/nodes/node-id.js


const node_id_encoder = new TextEncoder();
const BAR = 0x7c;
const node_id_COLON = 0x3a;
const DASH = 0x2d;
/** `|FunctionDef|` of each kind, one after the other. */
const kindTexts = KIND_NAMES.map((name) => `|${name}|`);
const kindBytes = node_id_encoder.encode(kindTexts.join(''));
const kindOffsets = new Int32Array(KIND_NAMES.length + 1);
kindTexts.forEach((text, kind) => (kindOffsets[kind + 1] = kindOffsets[kind] + text.length));
/**
 * Identifiers of nodes: the first 64 bits of the sha1 of `path|node_type|name|lineno:col_offset-end_lineno:end_col_offset`.
 * What a file's path fills of whole blocks is hashed once per file.
 */
class NodeIds {
    /** The identifier last computed, as two halves. */
    high = 0;
    low = 0;
    prefix = new Int32Array(5);
    state = new Int32Array(5);
    message = new Uint8Array(1024);
    /** Bytes of the path that are not in `prefix` yet stand at the start of `message`. */
    kept = 0;
    /** Bytes that are in `prefix`. */
    hashed = 0;
    end = 0;
    setPath(path) {
        const bytes = node_id_encoder.encode(path);
        sha1Start(this.prefix);
        this.hashed = bytes.length & ~63;
        for (let at = 0; at < this.hashed; at += 64)
            sha1Block(this.prefix, bytes, at);
        this.kept = bytes.length - this.hashed;
        this.message.set(bytes.subarray(this.hashed));
    }
    /** Computes `high` and `low`; `name` is an id of the pool or -1. */
    compute(kind, pool, name, lineno, column, endLineno, endColumn) {
        this.end = this.kept;
        this.append(kindBytes, kindOffsets[kind], kindOffsets[kind + 1]);
        if (name >= 0)
            this.append(pool.bytes, pool.offsets[name], pool.offsets[name + 1]);
        const { message } = this;
        message[this.end++] = BAR;
        this.number(lineno);
        message[this.end++] = node_id_COLON;
        this.number(column);
        message[this.end++] = DASH;
        this.number(endLineno);
        message[this.end++] = node_id_COLON;
        this.number(endColumn);
        this.finish();
    }
    append(bytes, start, end) {
        const needed = this.end + (end - start) + 256;
        if (needed > this.message.length) {
            const larger = new Uint8Array(needed * 2);
            larger.set(this.message);
            this.message = larger;
        }
        const { message } = this;
        let to = this.end;
        for (let from = start; from < end; from++)
            message[to++] = bytes[from];
        this.end = to;
    }
    number(value) {
        let digits = 1;
        for (let rest = value; rest >= 10; rest = (rest / 10) | 0)
            digits++;
        const { message } = this;
        for (let at = this.end + digits - 1, rest = value; at >= this.end; at--) {
            const next = (rest / 10) | 0;
            message[at] = 0x30 + (rest - next * 10);
            rest = next;
        }
        this.end += digits;
    }
    /** Pads the message and hashes what follows the prefix. */
    finish() {
        const { message, state, prefix } = this;
        let end = this.end;
        const bits = (this.hashed + end) * 8;
        message[end++] = 0x80;
        const blocks = (end + 8 + 63) >> 6;
        const length = blocks << 6;
        while (end < length - 4)
            message[end++] = 0;
        message[length - 4] = bits >>> 24;
        message[length - 3] = bits >>> 16;
        message[length - 2] = bits >>> 8;
        message[length - 1] = bits;
        state[0] = prefix[0];
        state[1] = prefix[1];
        state[2] = prefix[2];
        state[3] = prefix[3];
        state[4] = prefix[4];
        for (let at = 0; at < length; at += 64)
            sha1Block(state, message, at);
        this.high = state[0];
        this.low = state[1];
    }
}

;// CONCATENATED MODULE: ./lib/facts/nodes/outline-rows.js


const KINDS = { FunctionDef: 2 /* Kind.FunctionDef */, AsyncFunctionDef: 3 /* Kind.AsyncFunctionDef */, ClassDef: 4 /* Kind.ClassDef */ };
/**
 * Adds the definitions of a file that Python rejects, below the Module at `moduleRow`, the last row so far. Lists that a
 * definition cannot lack are empty: the outline does not tell them.
 */
function addOutlineRows(outline, nodes, edges, ids, pool, moduleRow) {
    const rows = [];
    const seen = new Set();
    const empty = pool.intern('');
    for (const definition of outline) {
        const kind = KINDS[definition.type];
        const name = pool.intern(definition.name);
        const parent = definition.parent < 0 ? moduleRow : rows[definition.parent];
        ids.compute(kind, pool, name, definition.lineno, definition.colOffset, definition.endLineno, definition.endColOffset);
        // What a broken file seems to define twice at one place is one definition.
        const id = `${ids.high},${ids.low}`;
        if (seen.has(id)) {
            rows.push(parent);
            continue;
        }
        seen.add(id);
        const row = nodes.add();
        rows.push(row);
        const columns = nodes.columns;
        columns.file[row] = columns.file[moduleRow];
        columns.seq[row] = row - moduleRow;
        columns.subtree_end[row] = row - moduleRow;
        setPair(columns.node_id, row, ids.low, ids.high);
        setPair(columns.parent_id, row, columns.node_id[2 * parent], columns.node_id[2 * parent + 1]);
        const inside = parent !== moduleRow;
        setPair(columns.def_id, row, inside ? columns.node_id[2 * parent] : 0, inside ? columns.node_id[2 * parent + 1] : 0);
        columns.kind[row] = kind;
        columns.name[row] = name;
        columns.qualname[row] = pool.intern(definition.qualname);
        columns.lineno[row] = definition.lineno;
        columns.end_lineno[row] = definition.endLineno;
        columns.col_offset[row] = definition.colOffset;
        columns.end_col_offset[row] = definition.endColOffset;
        columns.start_byte[row] = definition.startByte;
        columns.end_byte[row] = definition.endByte;
        columns.docstring[row] = -1;
        columns.decorators[row] = empty;
        columns.bases[row] = kind === 4 /* Kind.ClassDef */ ? empty : -1;
        columns.params[row] = kind === 4 /* Kind.ClassDef */ ? -1 : empty;
        columns.args[row] = kind === 4 /* Kind.ClassDef */ ? -1 : empty;
        columns.returns[row] = -1;
        columns.annotation[row] = -1;
        columns.value_preview[row] = -1;
        addChildEdge(edges, columns, row, parent);
        for (let at = definition.parent; at >= 0; at = outline[at].parent)
            columns.subtree_end[rows[at]] = row - moduleRow;
        columns.subtree_end[moduleRow] = row - moduleRow;
    }
}

;// CONCATENATED MODULE: ./lib/facts/nodes/positions.js
/** Lines that are tried one by one before a binary search. */
const NEAR = 8;
/** Lines and columns of byte offsets. Made for offsets asked for in nearly rising order: it goes on from the last one. */
class Positions {
    lineno = 0;
    column = 0;
    endLineno = 0;
    endColumn = 0;
    lineStarts = new Int32Array(1);
    lineCount = 1;
    line = 0;
    setLines(lines) {
        this.lineStarts = lines.lineStarts;
        this.lineCount = lines.lineCount;
        this.line = 0;
    }
    /** Sets the four numbers to those of the span `[start, end)`, as CPython counts: 1-based lines, columns in bytes. */
    locate(start, end) {
        const { lineStarts } = this;
        const line = this.find(this.line, start);
        const endLine = this.find(line, end);
        this.line = line;
        this.lineno = line + 1;
        this.column = start - lineStarts[line];
        this.endLineno = endLine + 1;
        this.endColumn = end - lineStarts[endLine];
    }
    /** 0-based line of an offset, looked for from `line` on. */
    find(line, offset) {
        const { lineStarts } = this;
        const last = this.lineCount - 1;
        let low = 0;
        let high = last;
        if (lineStarts[line] <= offset) {
            const near = Math.min(line + NEAR, last);
            while (line < near && lineStarts[line + 1] <= offset)
                line++;
            if (line < near || line === last)
                return line;
            low = line;
        }
        else {
            const near = Math.max(line - NEAR, 0);
            while (line > near && lineStarts[line] > offset)
                line--;
            if (lineStarts[line] <= offset)
                return line;
            high = line;
        }
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./lib/facts/scopes/relative.js
/**
 * What stands before the imported names of `from <dots><name> import …` in `module`: the absolute name of the module
 * that is imported from, or the text with its dots where it climbs out of the package (more dots than the package has
 * parts). Where the root folder is itself a package it counts as one without a name; the result may then be empty.
 */
function importBase(module, isPackage, rootIsPackage, level, name) {
    if (level === 0)
        return name;
    const parts = isPackage && module === '__init__' ? [] : module.split('.');
    const rooted = rootIsPackage || (isPackage && parts.length === 0);
    const kept = parts.length - (isPackage ? 0 : 1) - (level - 1);
    if (kept < (rooted ? 0 : 1))
        return '.'.repeat(level) + name;
    const base = parts.slice(0, kept).join('.');
    if (base === '')
        return name;
    return name === '' ? base : `${base}.${name}`;
}

;// CONCATENATED MODULE: ./lib/facts/scopes/imports.js

const imports_DOT = 0x2e;
const imports_STAR = 0x2a;
/** Binds what import statements import, and keeps its names. */
class ImportCollector {
    pool;
    scopes;
    /** The absolute dotted name of each alias of the file, in pre-order; in the pool. */
    imported = new Int32Array(256);
    /** The import statements of the file, in pre-order; `statementCount` of them count. */
    statements = new Int32Array(64);
    statementCount = 0;
    count = 0;
    tree;
    heap = new Int32Array(0);
    module;
    constructor(pool, scopes) {
        this.pool = pool;
        this.scopes = scopes;
    }
    setFile(tree, module) {
        this.tree = tree;
        this.heap = tree.heap;
        this.module = module;
        this.count = 0;
        this.statementCount = 0;
    }
    /** `import a.b` binds `a`; `import a.b as c` binds `c` to `a.b`. */
    visitImport(node, scope, block) {
        const { heap, scopes, pool } = this;
        const { names } = this.tree;
        this.addStatement(node);
        const aliases = heap[node + 3 /* Field.Import_names */];
        for (let i = 1; i <= heap[aliases]; i++) {
            const alias = heap[aliases + i];
            const name = heap[alias + 3 /* Field.alias_name */];
            const asname = heap[alias + 4 /* Field.alias_asname */];
            const target = pool.name(names, name);
            this.addImported(target);
            if (asname !== 0)
                scopes.bind(scope, block, asname, 3 /* Bound.Import */, target);
            else {
                const text = names.text(name);
                const dot = text.indexOf('.');
                const head = dot < 0 ? name : names.internString(text.slice(0, dot));
                scopes.bind(scope, block, head, 3 /* Bound.Import */, pool.name(names, head));
            }
        }
    }
    visitImportFrom(node, scope, block) {
        const { heap, scopes, pool, module } = this;
        const { names } = this.tree;
        this.addStatement(node);
        const level = heap[node + 5 /* Field.ImportFrom_level */];
        const base = importBase(module.module, module.isPackage, module.rootIsPackage, level, names.text(heap[node + 3 /* Field.ImportFrom_module */]));
        const aliases = heap[node + 4 /* Field.ImportFrom_names */];
        for (let i = 1; i <= heap[aliases]; i++) {
            const alias = heap[aliases + i];
            const name = heap[alias + 3 /* Field.alias_name */];
            const text = pool.name(names, name);
            pool.open();
            pool.text(base);
            if (base !== '' && !base.endsWith('.'))
                pool.byte(imports_DOT);
            pool.copy(text);
            const target = pool.close();
            this.addImported(target);
            const asname = heap[alias + 4 /* Field.alias_asname */];
            if (pool.bytes[pool.offsets[text]] !== imports_STAR)
                scopes.bind(scope, block, asname === 0 ? name : asname, 3 /* Bound.Import */, target);
            else if (scope === 0)
                scopes.stars.push(pool.intern(base));
        }
    }
    addStatement(node) {
        if (this.statementCount === this.statements.length)
            this.statements = imports_twice(this.statements);
        this.statements[this.statementCount++] = node;
    }
    addImported(target) {
        if (this.count === this.imported.length)
            this.imported = imports_twice(this.imported);
        this.imported[this.count++] = target;
    }
}
function imports_twice(old) {
    const larger = new Int32Array(old.length * 2);
    larger.set(old);
    return larger;
}

;// CONCATENATED MODULE: ./lib/facts/scopes/scopes.js

/** Scopes around a piece of code in which its names are looked up; from further out only the module's are seen. */
const MOST_AROUND = 200;
/** The block of bindings made from inside another scope (`global x; x = 1`): when they happen is not known. */
const ELSEWHERE = 0;
/**
 * The scopes of one file and what their names are bound to; all by number. Scope 0 is the module's. The scopes of
 * nodes are numbered in pre-order of the tree. Names are ids of the NameTable.
 */
class Scopes {
    count = 0;
    kinds = new Int32Array(256);
    /** The scope around; where type parameters stand between, theirs. */
    parents = new Int32Array(256);
    /** The node the scope belongs to; for a TypeParameters scope the definition's, negated. */
    nodes = new Int32Array(256);
    /** For a definition: its `qualname` in the pool. */
    qualnames = new Int32Array(256);
    /** For a definition: the two halves of its node_id. */
    idLow = new Int32Array(256);
    idHigh = new Int32Array(256);
    /** Bindings, from 1 on: at most one per scope and name. */
    bindingCount = 1;
    bindingScopes = new Int32Array(1024);
    bindingNames = new Int32Array(1024);
    bounds = new Int32Array(1024);
    /** Import: the absolute dotted name in the pool. Definition: its scope. */
    targets = new Int32Array(1024);
    bindingBlocks = new Int32Array(1024);
    slots = new Int32Array(2048);
    /** Runs of statements that are executed together or not at all, from 1 on: the block around each. */
    blockCount = 1;
    blocks = new Int32Array(512);
    /** Star imports of the module, in order: the module each names, in the pool. */
    stars = [];
    /** Bindings of names declared global or nonlocal, made at the end: scope, name, bound, target. */
    deferred = [];
    reset() {
        this.count = 0;
        this.slots.fill(0, 0, this.slots.length);
        this.bindingCount = 1;
        this.blockCount = 1;
        this.stars.length = 0;
        this.deferred.length = 0;
    }
    add(kind, parent, node) {
        const scope = this.count++;
        if (scope === this.kinds.length)
            this.growScopes();
        this.kinds[scope] = kind;
        this.parents[scope] = parent;
        this.nodes[scope] = node;
        return scope;
    }
    /** A new block inside `parent`, or a scope's outermost one (`ELSEWHERE`). */
    addBlock(parent) {
        const block = this.blockCount++;
        if (block === this.blocks.length)
            this.blocks = scopes_twice(this.blocks);
        this.blocks[block] = parent;
        return block;
    }
    /** The binding of `name` in `scope` itself, or 0. */
    find(scope, name) {
        const { slots, bindingScopes, bindingNames } = this;
        const mask = slots.length - 1;
        let slot = hash(scope, name) & mask;
        for (let binding = slots[slot]; binding !== 0; binding = slots[slot]) {
            if (bindingNames[binding] === name && bindingScopes[binding] === scope)
                return binding;
            slot = (slot + 1) & mask;
        }
        return 0;
    }
    /** The binding that code standing in `scope` sees, by Python's rules; 0 when the file binds no such name. */
    lookup(scope, name) {
        const { kinds, parents, bounds } = this;
        let visible = true;
        let left = MOST_AROUND;
        for (let at = scope; at >= 0; at = left-- > 0 ? parents[at] : Math.min(parents[at], 0)) {
            const kind = kinds[at];
            if (kind !== 1 /* ScopeKind.Class */ || visible) {
                const binding = this.find(at, name);
                if (binding !== 0) {
                    const bound = bounds[binding];
                    if (bound === 5 /* Bound.Global */)
                        return this.find(0, name);
                    if (bound !== 6 /* Bound.Nonlocal */)
                        return binding;
                }
            }
            if (kind !== 3 /* ScopeKind.TypeParameters */)
                visible = false;
        }
        return 0;
    }
    /**
     * Binds a name. A binding that is sure to come after an earlier one replaces it: it stands in the same block or one
     * around it. Of bindings in alternative blocks an unknown value hides all others, a definition is taken before an
     * import, anything before None, and otherwise the first counts.
     */
    bind(scope, block, name, bound, target) {
        const binding = this.find(scope, name);
        if (binding === 0)
            this.addBinding(scope, block, name, bound, target);
        else {
            const old = this.bounds[binding];
            if (old === 5 /* Bound.Global */ || old === 6 /* Bound.Nonlocal */)
                this.deferred.push(scope, name, bound, target);
            else if (bound === 0 /* Bound.Nothing */)
                return;
            else if (old === 0 /* Bound.Nothing */ || old === 1 /* Bound.None */ || this.isAround(block, this.bindingBlocks[binding]) || outranks(bound, old)) {
                this.bounds[binding] = bound;
                this.targets[binding] = target;
                this.bindingBlocks[binding] = block;
            }
        }
    }
    /** `global name` or `nonlocal name`. */
    declare(scope, name, bound) {
        if (scope === 0)
            return;
        const binding = this.find(scope, name);
        if (binding === 0)
            this.addBinding(scope, ELSEWHERE, name, bound, -1);
        else
            this.bounds[binding] = bound;
    }
    /** To be called when all of the file has been seen. */
    finish() {
        const { deferred } = this;
        for (let i = 0; i < deferred.length; i += 4) {
            const owner = this.ownerOf(deferred[i], deferred[i + 1]);
            if (owner >= 0)
                this.bind(owner, ELSEWHERE, deferred[i + 1], deferred[i + 2], deferred[i + 3]);
        }
        deferred.length = 0;
    }
    /** The scope that a name declared global or nonlocal in `scope` belongs to; -1 where no function binds it. */
    ownerOf(scope, name) {
        if (this.bounds[this.find(scope, name)] === 5 /* Bound.Global */)
            return 0;
        for (let at = this.parents[scope]; at > 0; at = this.parents[at]) {
            if (this.kinds[at] !== 2 /* ScopeKind.Function */)
                continue;
            const binding = this.find(at, name);
            if (binding !== 0 && this.bounds[binding] !== 6 /* Bound.Nonlocal */ && this.bounds[binding] !== 5 /* Bound.Global */)
                return at;
        }
        return -1;
    }
    isAround(block, inner) {
        if (block === ELSEWHERE)
            return false;
        for (let at = inner; at !== ELSEWHERE; at = this.blocks[at])
            if (at === block)
                return true;
        return false;
    }
    addBinding(scope, block, name, bound, target) {
        const binding = this.bindingCount++;
        if (binding === this.bounds.length)
            this.growBindings();
        this.bindingScopes[binding] = scope;
        this.bindingNames[binding] = name;
        this.bounds[binding] = bound;
        this.targets[binding] = target;
        this.bindingBlocks[binding] = block;
        this.place(binding);
    }
    place(binding) {
        const mask = this.slots.length - 1;
        let slot = hash(this.bindingScopes[binding], this.bindingNames[binding]) & mask;
        while (this.slots[slot] !== 0)
            slot = (slot + 1) & mask;
        this.slots[slot] = binding;
    }
    growBindings() {
        this.bindingScopes = scopes_twice(this.bindingScopes);
        this.bindingNames = scopes_twice(this.bindingNames);
        this.bounds = scopes_twice(this.bounds);
        this.targets = scopes_twice(this.targets);
        this.bindingBlocks = scopes_twice(this.bindingBlocks);
        this.slots = new Int32Array(this.slots.length * 2);
        for (let binding = 1; binding < this.bindingCount - 1; binding++)
            this.place(binding);
    }
    growScopes() {
        this.kinds = scopes_twice(this.kinds);
        this.parents = scopes_twice(this.parents);
        this.nodes = scopes_twice(this.nodes);
        this.qualnames = scopes_twice(this.qualnames);
        this.idLow = scopes_twice(this.idLow);
        this.idHigh = scopes_twice(this.idHigh);
    }
}
/** Whether a binding in an alternative block is taken instead of an earlier one, which is not to nothing. */
function outranks(bound, old) {
    if (old === 2 /* Bound.Unknown */ || bound === 1 /* Bound.None */)
        return false;
    return bound === 2 /* Bound.Unknown */ || (bound === 4 /* Bound.Definition */ && old === 3 /* Bound.Import */);
}
function hash(scope, name) {
    const mixed = Math.imul(name, 0x9e3779b1) ^ Math.imul(scope + 1, HASH_FACTOR);
    return mixed ^ (mixed >>> 15);
}
function scopes_twice(old) {
    const larger = new Int32Array(old.length * 2);
    larger.set(old);
    return larger;
}

;// CONCATENATED MODULE: ./lib/facts/scopes/collect.js



const collect_DOT = 0x2e;
/**
 * The pass over a file before its rows are written: finds its scopes, what each binds its names to, the node_id of
 * every definition and the absolute name of every import. Nodes wait on a stack of their own, so that no depth of a
 * tree is too much; they are seen in pre-order.
 */
class ScopeCollector {
    pool;
    ids;
    positions;
    scopes = new Scopes();
    imports;
    stack = new Int32Array(3 * 1024);
    top = 0;
    tree;
    heap = new Int32Array(0);
    constructor(pool, ids, positions) {
        this.pool = pool;
        this.ids = ids;
        this.positions = positions;
        this.imports = new ImportCollector(pool, this.scopes);
    }
    /** The absolute dotted name of each alias of the file, in pre-order; in the pool. */
    get imported() {
        return this.imports.imported;
    }
    collect(tree, module) {
        const { scopes } = this;
        this.tree = tree;
        this.heap = tree.heap;
        this.imports.setFile(tree, module);
        this.top = 0;
        scopes.reset();
        scopes.add(0 /* ScopeKind.Module */, -1, tree.root);
        scopes.qualnames[0] = -1;
        this.pushList(this.heap[tree.root + 3 /* Field.Module_body */], 0, scopes.addBlock(ELSEWHERE));
        while (this.top > 0) {
            const { stack } = this;
            const block = stack[--this.top];
            const scope = stack[--this.top];
            this.visit(stack[--this.top], scope, block);
        }
        scopes.finish();
        return scopes;
    }
    visit(node, scope, block) {
        const { heap, scopes } = this;
        const kind = heap[node];
        switch (kind) {
            case 55 /* Kind.Name */: {
                const context = heap[node + 4 /* Field.Name_ctx */];
                if (context === 59 /* Kind.Load */)
                    return;
                const bound = context === 61 /* Kind.Del */ ? 0 /* Bound.Nothing */ : 2 /* Bound.Unknown */;
                scopes.bind(scope, block, heap[node + 3 /* Field.Name_id */], bound, -1);
                return;
            }
            case 2 /* Kind.FunctionDef */:
            case 3 /* Kind.AsyncFunctionDef */:
                this.visitFunction(node, scope, block);
                return;
            case 4 /* Kind.ClassDef */:
                this.visitClass(node, scope, block);
                return;
            case 34 /* Kind.Lambda */: {
                const inner = scopes.add(2 /* ScopeKind.Function */, scope, node);
                const innerBlock = scopes.addBlock(ELSEWHERE);
                this.push(heap[node + 4 /* Field.Lambda_body */], inner, innerBlock);
                this.visitArguments(heap[node + 3 /* Field.Lambda_args */], inner, innerBlock, scope, scope, block);
                return;
            }
            case 38 /* Kind.ListComp */:
            case 39 /* Kind.SetComp */:
            case 41 /* Kind.GeneratorExp */:
            case 40 /* Kind.DictComp */:
                this.visitComprehension(node, kind, scope, block);
                return;
            case 31 /* Kind.NamedExpr */: {
                this.push(heap[node + 4 /* Field.NamedExpr_value */], scope, block);
                const target = heap[node + 3 /* Field.NamedExpr_target */];
                let owner = scope;
                while (isComprehension(heap[scopes.nodes[owner]]))
                    owner = scopes.parents[owner];
                scopes.bind(owner, owner === scope ? block : ELSEWHERE, heap[target + 3 /* Field.Name_id */], 2 /* Bound.Unknown */, -1);
                return;
            }
            case 7 /* Kind.Assign */:
                this.visitAssign(node, scope, block);
                return;
            case 10 /* Kind.AnnAssign */: {
                const value = heap[node + 5 /* Field.AnnAssign_value */];
                const target = heap[node + 3 /* Field.AnnAssign_target */];
                this.push(value, scope, block);
                this.push(heap[node + 4 /* Field.AnnAssign_annotation */], scope, block);
                if (heap[target] !== 55 /* Kind.Name */)
                    this.push(target, scope, block);
                else
                    scopes.bind(scope, block, heap[target + 3 /* Field.Name_id */], value === 0 ? 0 /* Bound.Nothing */ : this.isNone(value) ? 1 /* Bound.None */ : 2 /* Bound.Unknown */, -1);
                return;
            }
            case 8 /* Kind.TypeAlias */: {
                const parameters = heap[node + 4 /* Field.TypeAlias_type_params */];
                const inner = parameters === 0 ? scope : scopes.add(3 /* ScopeKind.TypeParameters */, scope, node);
                const innerBlock = parameters === 0 ? block : scopes.addBlock(ELSEWHERE);
                this.push(heap[node + 5 /* Field.TypeAlias_value */], inner, innerBlock);
                this.pushList(parameters, inner, innerBlock);
                this.push(heap[node + 3 /* Field.TypeAlias_name */], scope, block);
                return;
            }
            case 108 /* Kind.TypeVar */:
            case 109 /* Kind.ParamSpec */:
            case 110 /* Kind.TypeVarTuple */:
                scopes.bind(scope, block, heap[node + 3 /* Field.TypeVar_name */], 2 /* Bound.Unknown */, -1);
                this.pushChildren(node, kind, scope, block);
                return;
            case 14 /* Kind.If */:
                this.pushList(heap[node + 5 /* Field.If_orelse */], scope, scopes.addBlock(block));
                this.pushList(heap[node + 4 /* Field.If_body */], scope, scopes.addBlock(block));
                this.push(heap[node + 3 /* Field.If_test */], scope, block);
                return;
            case 13 /* Kind.While */:
                this.pushList(heap[node + 5 /* Field.While_orelse */], scope, scopes.addBlock(block));
                this.pushList(heap[node + 4 /* Field.While_body */], scope, scopes.addBlock(block));
                this.push(heap[node + 3 /* Field.While_test */], scope, block);
                return;
            case 11 /* Kind.For */:
            case 12 /* Kind.AsyncFor */:
                this.pushList(heap[node + 6 /* Field.For_orelse */], scope, scopes.addBlock(block));
                this.pushList(heap[node + 5 /* Field.For_body */], scope, scopes.addBlock(block));
                this.push(heap[node + 4 /* Field.For_iter */], scope, block);
                this.push(heap[node + 3 /* Field.For_target */], scope, block);
                return;
            case 19 /* Kind.Try */:
            case 20 /* Kind.TryStar */:
                this.pushList(heap[node + 6 /* Field.Try_finalbody */], scope, block);
                this.pushList(heap[node + 5 /* Field.Try_orelse */], scope, scopes.addBlock(block));
                this.pushList(heap[node + 4 /* Field.Try_handlers */], scope, block);
                this.pushList(heap[node + 3 /* Field.Try_body */], scope, scopes.addBlock(block));
                return;
            case 92 /* Kind.ExceptHandler */: {
                const inner = scopes.addBlock(block);
                const name = heap[node + 4 /* Field.ExceptHandler_name */];
                if (name !== 0)
                    scopes.bind(scope, inner, name, 2 /* Bound.Unknown */, -1);
                this.pushList(heap[node + 5 /* Field.ExceptHandler_body */], scope, inner);
                this.push(heap[node + 3 /* Field.ExceptHandler_type */], scope, block);
                return;
            }
            case 98 /* Kind.match_case */: {
                const inner = scopes.addBlock(block);
                this.pushList(heap[node + 5 /* Field.match_case_body */], scope, inner);
                this.push(heap[node + 4 /* Field.match_case_guard */], scope, inner);
                this.push(heap[node + 3 /* Field.match_case_pattern */], scope, inner);
                return;
            }
            case 105 /* Kind.MatchAs */: {
                const name = heap[node + 4 /* Field.MatchAs_name */];
                if (name !== 0)
                    scopes.bind(scope, block, name, 2 /* Bound.Unknown */, -1);
                this.push(heap[node + 3 /* Field.MatchAs_pattern */], scope, block);
                return;
            }
            case 104 /* Kind.MatchStar */: {
                const name = heap[node + 3 /* Field.MatchStar_name */];
                if (name !== 0)
                    scopes.bind(scope, block, name, 2 /* Bound.Unknown */, -1);
                return;
            }
            case 102 /* Kind.MatchMapping */: {
                const rest = heap[node + 5 /* Field.MatchMapping_rest */];
                if (rest !== 0)
                    scopes.bind(scope, block, rest, 2 /* Bound.Unknown */, -1);
                this.pushChildren(node, kind, scope, block);
                return;
            }
            case 24 /* Kind.Global */:
            case 25 /* Kind.Nonlocal */: {
                const names = heap[node + 3 /* Field.Global_names */];
                const bound = kind === 24 /* Kind.Global */ ? 5 /* Bound.Global */ : 6 /* Bound.Nonlocal */;
                for (let i = 1; i <= heap[names]; i++)
                    scopes.declare(scope, heap[names + i], bound);
                return;
            }
            case 22 /* Kind.Import */:
                this.imports.visitImport(node, scope, block);
                return;
            case 23 /* Kind.ImportFrom */:
                this.imports.visitImportFrom(node, scope, block);
                return;
            default:
                this.pushChildren(node, kind, scope, block);
        }
    }
    /** Children in the order of the fields: arguments, body, decorators, the return annotation, type parameters. */
    visitFunction(node, scope, block) {
        const { heap, scopes } = this;
        const inner = this.addDefinition(node, 2 /* ScopeKind.Function */, heap[node + 8 /* Field.FunctionDef_type_params */], scope, block);
        const innerBlock = scopes.addBlock(ELSEWHERE);
        const around = scopes.parents[inner];
        const aroundBlock = around === scope ? block : scopes.addBlock(ELSEWHERE);
        this.pushList(heap[node + 8 /* Field.FunctionDef_type_params */], around, aroundBlock);
        this.push(heap[node + 7 /* Field.FunctionDef_returns */], around, aroundBlock);
        this.pushList(heap[node + 6 /* Field.FunctionDef_decorator_list */], scope, block);
        this.pushList(heap[node + 5 /* Field.FunctionDef_body */], inner, innerBlock);
        this.visitArguments(heap[node + 4 /* Field.FunctionDef_args */], inner, innerBlock, around, scope, block);
    }
    visitClass(node, scope, block) {
        const { heap, scopes } = this;
        const inner = this.addDefinition(node, 1 /* ScopeKind.Class */, heap[node + 8 /* Field.ClassDef_type_params */], scope, block);
        const around = scopes.parents[inner];
        const aroundBlock = around === scope ? block : scopes.addBlock(ELSEWHERE);
        this.pushList(heap[node + 8 /* Field.ClassDef_type_params */], around, aroundBlock);
        this.pushList(heap[node + 7 /* Field.ClassDef_decorator_list */], scope, block);
        this.pushList(heap[node + 6 /* Field.ClassDef_body */], inner, scopes.addBlock(ELSEWHERE));
        this.pushList(heap[node + 5 /* Field.ClassDef_keywords */], around, aroundBlock);
        this.pushList(heap[node + 4 /* Field.ClassDef_bases */], around, aroundBlock);
    }
    /** The scope of a definition, bound in the one around it; its parent is that of its type parameters if it has any. */
    addDefinition(node, kind, typeParameters, scope, block) {
        const { heap, scopes, pool, positions, ids } = this;
        const name = heap[node + 3 /* Field.FunctionDef_name */];
        const inner = scopes.add(kind, scope, node);
        if (typeParameters !== 0) {
            const around = scopes.add(3 /* ScopeKind.TypeParameters */, scope, -node);
            scopes.qualnames[around] = scopes.qualnames[scope];
            scopes.parents[inner] = around;
        }
        const text = pool.name(this.tree.names, name);
        const outer = scopes.qualnames[scope];
        if (outer < 0)
            scopes.qualnames[inner] = text;
        else {
            pool.open();
            pool.copy(outer);
            pool.byte(collect_DOT);
            pool.copy(text);
            scopes.qualnames[inner] = pool.close();
        }
        positions.locate(heap[node + 1], heap[node + 2]);
        ids.compute(heap[node], pool, text, positions.lineno, positions.column, positions.endLineno, positions.endColumn);
        scopes.idLow[inner] = ids.low;
        scopes.idHigh[inner] = ids.high;
        scopes.bind(scope, block, name, 4 /* Bound.Definition */, inner);
        return inner;
    }
    /** Binds the parameters in `inner`; annotations belong to `around`, defaults to `scope`. */
    visitArguments(args, inner, innerBlock, around, scope, block) {
        const { heap } = this;
        const positional = heap[args + 4 /* Field.arguments_args */];
        const positionalOnly = heap[args + 3 /* Field.arguments_posonlyargs */];
        const keywordOnly = heap[args + 6 /* Field.arguments_kwonlyargs */];
        const vararg = heap[args + 5 /* Field.arguments_vararg */];
        const kwarg = heap[args + 8 /* Field.arguments_kwarg */];
        this.pushList(heap[args + 9 /* Field.arguments_defaults */], scope, block);
        this.visitParameter(kwarg, inner, innerBlock, around, block);
        this.pushList(heap[args + 7 /* Field.arguments_kw_defaults */], scope, block);
        this.visitParameters(keywordOnly, inner, innerBlock, around, block);
        this.visitParameter(vararg, inner, innerBlock, around, block);
        this.visitParameters(positional, inner, innerBlock, around, block);
        this.visitParameters(positionalOnly, inner, innerBlock, around, block);
    }
    visitParameters(list, inner, innerBlock, around, block) {
        if (list === 0)
            return;
        for (let i = this.heap[list]; i > 0; i--)
            this.visitParameter(this.heap[list + i], inner, innerBlock, around, block);
    }
    visitParameter(arg, inner, innerBlock, around, block) {
        if (arg === 0)
            return;
        this.scopes.bind(inner, innerBlock, this.heap[arg + 3 /* Field.arg_arg */], 2 /* Bound.Unknown */, -1);
        this.push(this.heap[arg + 4 /* Field.arg_annotation */], around, block);
    }
    /** The first iterable is evaluated outside; all else sees the comprehension's own variables. */
    visitComprehension(node, kind, scope, block) {
        const { heap, scopes } = this;
        const inner = scopes.add(2 /* ScopeKind.Function */, scope, node);
        const innerBlock = scopes.addBlock(ELSEWHERE);
        const generators = heap[node + (kind === 40 /* Kind.DictComp */ ? 5 /* Field.DictComp_generators */ : 4 /* Field.ListComp_generators */)];
        for (let i = heap[generators]; i > 0; i--) {
            const generator = heap[generators + i];
            this.pushList(heap[generator + 5 /* Field.comprehension_ifs */], inner, innerBlock);
            const outside = i === 1;
            this.push(heap[generator + 4 /* Field.comprehension_iter */], outside ? scope : inner, outside ? block : innerBlock);
            this.push(heap[generator + 3 /* Field.comprehension_target */], inner, innerBlock);
        }
        if (kind === 40 /* Kind.DictComp */)
            this.push(heap[node + 4 /* Field.DictComp_value */], inner, innerBlock);
        this.push(heap[node + 3 /* Field.ListComp_elt */], inner, innerBlock);
    }
    visitAssign(node, scope, block) {
        const { heap, scopes } = this;
        const targets = heap[node + 3 /* Field.Assign_targets */];
        const value = heap[node + 4 /* Field.Assign_value */];
        const bound = this.isNone(value) ? 1 /* Bound.None */ : 2 /* Bound.Unknown */;
        this.push(value, scope, block);
        for (let i = heap[targets]; i > 0; i--) {
            if (heap[heap[targets + i]] !== 55 /* Kind.Name */)
                this.push(heap[targets + i], scope, block);
        }
        for (let i = 1; i <= heap[targets]; i++) {
            if (heap[heap[targets + i]] !== 55 /* Kind.Name */)
                continue;
            const name = heap[heap[targets + i] + 3 /* Field.Name_id */];
            if (!this.isDecoration(scope, name, value))
                scopes.bind(scope, block, name, bound, -1);
        }
    }
    /** `f = decorator(f)` for a definition `f` of the same scope: it stays the definition, as with `@decorator`. */
    isDecoration(scope, name, value) {
        const { heap, scopes } = this;
        if (heap[value] !== 46 /* Kind.Call */)
            return false;
        const binding = scopes.find(scope, name);
        if (binding === 0 || scopes.bounds[binding] !== 4 /* Bound.Definition */)
            return false;
        const args = heap[value + 4 /* Field.Call_args */];
        if (args === 0)
            return false;
        for (let i = 1; i <= heap[args]; i++) {
            const arg = heap[args + i];
            if (heap[arg] === 55 /* Kind.Name */ && heap[arg + 3 /* Field.Name_id */] === name)
                return true;
        }
        return false;
    }
    isNone(value) {
        return this.heap[value] === 51 /* Kind.Constant */ && this.heap[value + 3 /* Field.Constant_value */] === 1 /* ConstantType.None */;
    }
    pushChildren(node, kind, scope, block) {
        const at = kind * MOST_FIELDS;
        for (let i = MOST_FIELDS - 1; i >= 0; i--) {
            const shape = CHILD_SHAPES[at + i];
            if (shape === 0)
                continue;
            const value = this.heap[node + 3 + i];
            if (shape === 1 /* Shape.Node */)
                this.push(value, scope, block);
            else
                this.pushList(value, scope, block);
        }
    }
    pushList(list, scope, block) {
        if (list === 0)
            return;
        for (let i = this.heap[list]; i > 0; i--)
            this.push(this.heap[list + i], scope, block);
    }
    /** Puts a node on the stack unless nothing in it can bind a name. */
    push(node, scope, block) {
        const { heap } = this;
        let kind = heap[node];
        while (kind === 52 /* Kind.Attribute */) {
            node = heap[node + 3 /* Field.Attribute_value */];
            kind = heap[node];
        }
        if (node === 0 || kind === 51 /* Kind.Constant */ || (kind === 55 /* Kind.Name */ && heap[node + 4 /* Field.Name_ctx */] === 59 /* Kind.Load */))
            return;
        if (this.top + 3 > this.stack.length) {
            const larger = new Int32Array(this.stack.length * 2);
            larger.set(this.stack);
            this.stack = larger;
        }
        const { stack } = this;
        stack[this.top++] = node;
        stack[this.top++] = scope;
        stack[this.top++] = block;
    }
}
function isComprehension(kind) {
    return kind === 38 /* Kind.ListComp */ || kind === 39 /* Kind.SetComp */ || kind === 41 /* Kind.GeneratorExp */ || kind === 40 /* Kind.DictComp */;
}

;// CONCATENATED MODULE: ./lib/facts/batch-builder.js




















/** What the texts of a file's rows may take: so many bytes, and so many per byte of source. Nested names multiply. */
const MAX_TEXT = 32 << 20;
const MAX_TEXT_PER_BYTE = 8;
const PACKAGE = /(?:^|\/)__init__\.pyi?$/;
/**
 * Makes one batch of rows after another from runs of consecutive files. Whatever a file holds, it gets a row in `files`
 * and a Module in `nodes`, and the run goes on.
 */
class BatchBuilder {
    options;
    parser;
    pool = new StringPool();
    ids = new NodeIds();
    positions = new Positions();
    measurer = new Measurer();
    declarations = new DeclarationReader();
    tables = {
        files: new Rows('files'),
        nodes: new Rows('nodes'),
        edges: new Rows('edges'),
        defs: new Rows('defs'),
        bindings: new Rows('bindings'),
        modules: new Rows('modules'),
    };
    collector;
    emitter;
    nameResets = 0;
    firstFile = -1;
    lastFile = -1;
    sourceBytes = 0;
    constructor(options) {
        this.options = options;
        this.parser = new Parser(options.version);
        this.collector = new ScopeCollector(this.pool, this.ids, this.positions);
        const { nodes, edges } = this.tables;
        this.emitter = new NodeEmitter(this.pool, this.ids, this.positions, nodes, edges, options.nodeDetail);
    }
    /** Adds the rows of a file. Where it returns a promise, the next call must wait for it. */
    addFile(input) {
        if (this.firstFile < 0)
            this.firstFile = input.file;
        this.lastFile = input.file;
        this.sourceBytes += input.size;
        this.ids.setPath(input.path);
        this.pool.limit = this.pool.size + MAX_TEXT + MAX_TEXT_PER_BYTE * input.length;
        const before = this.mark();
        if (input.error !== null)
            return this.addOutlined(input, [input.error]);
        try {
            this.addParsed(input, this.parse(input));
        }
        catch (thrown) {
            this.truncate(before);
            this.pool.limit = Infinity;
            if (thrown instanceof PythonSyntaxError)
                return this.addOutlined(input, this.reasons(thrown, input));
            this.addRejected(input, [], [failureText(thrown)]);
        }
    }
    /** The rows of the files added since the last call. */
    finish() {
        const { files, nodes, edges, defs, bindings, modules } = this.tables;
        const batch = {
            firstFile: this.firstFile,
            lastFile: this.lastFile,
            sourceBytes: this.sourceBytes,
            tables: {
                ...{ files: files.take(), nodes: nodes.take(), edges: edges.take(), defs: defs.take() },
                ...{ bindings: bindings.take(), modules: modules.take() },
            },
            strings: this.pool.take(),
        };
        this.firstFile = -1;
        this.lastFile = -1;
        this.sourceBytes = 0;
        return batch;
    }
    parse(input) {
        const tree = this.parser.parse(input.source, input.length);
        if (tree.names.resets !== this.nameResets)
            this.pool.forgetNames();
        this.nameResets = tree.names.resets;
        return tree;
    }
    addParsed(input, tree) {
        const { pool, collector, emitter, measurer, parser } = this;
        const { nodes, files, defs, bindings, modules } = this.tables;
        this.positions.setLines(tree);
        const isPackage = PACKAGE.test(input.path);
        const scopes = collector.collect(tree, { module: input.module, isPackage, rootIsPackage: this.options.rootIsPackage });
        const moduleRow = addModuleRow(nodes, this.ids, pool, input.file, input.length);
        const text = docstring(tree, tree.root);
        if (text !== undefined)
            nodes.columns.docstring[moduleRow] = pool.intern(text);
        emitter.emit(tree, scopes, collector.imported, moduleRow, pool.intern(input.module));
        measurer.measure(tree, parser);
        addDefinitionRows(tree, measurer.definitions, scopes, nodes, emitter.definitionRows, defs, pool);
        addBindings(tree, scopes, input.file, bindings, pool);
        const { statements, statementCount } = collector.imports;
        const docstringId = nodes.columns.docstring[moduleRow];
        addModuleFacts(tree, input.file, docstringId, statements, statementCount, this.declarations, modules, pool);
        const row = this.addFileRow(input, null);
        writeFileMetrics(files.columns, row, measurer.file, pool);
    }
    /** Why CPython rejects the text. A bug in finding its words leaves those of the parser. */
    reasons(error, { source, length }) {
        try {
            return [rejectionText(error, source, length, this.options.version)];
        }
        catch (thrown) {
            return [`SyntaxError: ${error.message}`, failureText(thrown)];
        }
    }
    addOutlined(input, errors) {
        const before = this.mark();
        const failed = (thrown) => {
            this.truncate(before);
            this.addRejected(input, [], [...errors, failureText(thrown)]);
        };
        try {
            const outline = input.length === 0 ? [] : this.options.outline(input.source, input.length);
            if (!(outline instanceof Promise))
                this.addRejected(input, outline, errors);
            else
                return outline.then((done) => this.addRejected(input, done, errors)).catch(failed);
        }
        catch (thrown) {
            failed(thrown);
        }
    }
    addRejected(input, outline, errors) {
        const { pool, ids, measurer } = this;
        const { nodes, edges, files } = this.tables;
        const moduleRow = addModuleRow(nodes, ids, pool, input.file, input.length);
        addOutlineRows(outline, nodes, edges, ids, pool, moduleRow);
        measurer.measureLines(input.source, input.length);
        const row = this.addFileRow(input, errors);
        writeFileMetrics(files.columns, row, measurer.file, pool);
    }
    addFileRow(input, errors) {
        const { pool } = this;
        const row = this.tables.files.add();
        const { columns } = this.tables.files;
        columns.file[row] = input.file;
        columns.path[row] = pool.intern(input.path);
        columns.module[row] = pool.intern(input.module);
        columns.blob[row] = input.blob === null ? -1 : pool.intern(input.blob);
        columns.ok[row] = errors === null ? 1 : 0;
        columns.errors[row] = errors === null ? -1 : packList(pool, errors);
        return row;
    }
    mark() {
        return Object.values(this.tables).map((rows) => rows.count);
    }
    truncate(counts) {
        Object.values(this.tables).forEach((rows, i) => rows.truncate(counts[i]));
    }
}
/** The buffers of a batch, to be handed to another thread. */
function transferList(batch) {
    const arrays = Object.values(batch.tables).flatMap((table) => Object.values(table.columns));
    return [...arrays, batch.strings.bytes, batch.strings.offsets].map((array) => array.buffer);
}
/** A limit that one file meets; else a bug of ours, or a limit of JavaScript's. */
function failureText(thrown) {
    if (thrown instanceof LimitError)
        return thrown.message;
    return `internal error: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
}

;// CONCATENATED MODULE: ./lib/outline/bytes.js
/** Whether a byte can stand in a name; every byte beyond ASCII can. */
function bytes_isNameByte(byte) {
    return byte > 0x7f || byte === 0x5f || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
/** The offset behind the name that begins at `at`. */
function nameEnd(source, at, length) {
    let end = at;
    while (end < length && bytes_isNameByte(source[end]))
        end++;
    return end;
}
/** The offset of the first byte from `at` on that is no blank. */
function skipBlanks(source, at, length) {
    let end = at;
    while (end < length && (source[end] === 32 /* Byte.Space */ || source[end] === 9 /* Byte.Tab */ || source[end] === 12 /* Byte.FormFeed */))
        end++;
    return end;
}
/** The width of an indent as CPython counts it: tabs go to the next multiple of eight, a form feed begins anew. */
function indentWidth(source, from, to) {
    let width = 0;
    for (let at = from; at < to; at++) {
        if (source[at] === 9 /* Byte.Tab */)
            width = (width | 7) + 1;
        else
            width = source[at] === 12 /* Byte.FormFeed */ ? 0 : width + 1;
    }
    return width;
}
/** The role of every byte. */
const ROLES = new Uint8Array(256);
for (const byte of [32 /* Byte.Space */, 9 /* Byte.Tab */, 12 /* Byte.FormFeed */])
    ROLES[byte] = 1 /* Role.Blank */;
for (const byte of [10 /* Byte.Newline */, 13 /* Byte.Return */])
    ROLES[byte] = 2 /* Role.LineEnd */;
for (const byte of [39 /* Byte.Quote */, 34 /* Byte.DoubleQuote */])
    ROLES[byte] = 4 /* Role.Quote */;
for (const byte of [40 /* Byte.Open */, 91 /* Byte.OpenBracket */, 123 /* Byte.OpenBrace */])
    ROLES[byte] = 6 /* Role.Opening */;
for (const byte of [41 /* Byte.Close */, 93 /* Byte.CloseBracket */, 125 /* Byte.CloseBrace */])
    ROLES[byte] = 7 /* Role.Closing */;
ROLES[35 /* Byte.Hash */] = 3 /* Role.Comment */;
ROLES[92 /* Byte.Backslash */] = 5 /* Role.Backslash */;

;// CONCATENATED MODULE: ./lib/outline/limits.js

/** More definitions than this in a broken file are not listed, nor are those within more others than CPython's limit of indents. */
const MOST_DEFINITIONS = 200_000;
const MOST_NESTED = 100;
/**
 * Beyond these the tree is not tried, or given up: its scanner keeps its stacks in a buffer of 1,024 bytes, its memory is
 * many times the source. Steps are calls of the parser's progress callback, about 20 µs each and 5 to 50 per 1,000
 * bytes; a clock would not give the same rows on every machine.
 */
const MOST_BYTES = 1024 * 1024;
const MOST_INDENTS = 100;
const MOST_BRACKETS = 200;
const MOST_STEPS = 25_000;
/** Whether the grammar's scanner can be given the source. Counts at least as deep as it does, whatever it takes for a string. */
function isTreeable(source, length) {
    if (length > MOST_BYTES || source.subarray(0, length).includes(0))
        return false;
    const indents = [0];
    let depth = 0;
    for (let at = 0; at < length;) {
        const first = skipBlanks(source, at, length);
        const width = indentWidth(source, at, first);
        const blank = source[first] === 10 /* Byte.Newline */ || source[first] === 13 /* Byte.Return */;
        if (!blank)
            while (indents.length > 1 && indents.at(-1) > width)
                indents.pop();
        if (!blank && width > indents.at(-1) && indents.push(width) > MOST_INDENTS)
            return false;
        for (at = first; at < length; at++) {
            const byte = source[at];
            if (byte === 10 /* Byte.Newline */ || byte === 13 /* Byte.Return */)
                break;
            if (byte === 40 /* Byte.Open */ || byte === 91 /* Byte.OpenBracket */ || byte === 123 /* Byte.OpenBrace */)
                depth++;
            else if (byte === 41 /* Byte.Close */ || byte === 93 /* Byte.CloseBracket */ || byte === 125 /* Byte.CloseBrace */)
                depth = Math.max(0, depth - 1);
            if (depth > MOST_BRACKETS)
                return false;
        }
        at++;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/outline/lines.js
/** Where lines begin, as CPython counts them: behind LF, CRLF and CR. */
function lineStarts(source, length) {
    const starts = [0];
    for (let at = 0; at < length; at++) {
        if (source[at] === 0x0a || (source[at] === 0x0d && source[at + 1] !== 0x0a))
            starts.push(at + 1);
    }
    return starts;
}
/** Index of the line that an offset is in. */
function lines_lineOf(starts, offset) {
    return floorIndex(starts, offset);
}
/** Index of the last of ascending numbers that is not above `limit`; -1 when all are. */
function floorIndex(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./lib/outline/merge.js

/**
 * Every definition that either reading sees, in the order of their starts. Where both see it the lines say where it ends:
 * measured on broken files they are right more often than the tree, whose nodes also take in trailing comments.
 */
function merge(tree, { sightings, lineEnds }) {
    const merged = new Map(sightings.map((sighting) => [sighting.start, sighting]));
    for (const sighting of tree) {
        if (merged.has(sighting.start))
            continue;
        const end = lineEnds[floorIndex(lineEnds, sighting.end)] ?? 0;
        merged.set(sighting.start, { ...sighting, end: end > sighting.nameEnd ? end : sighting.end });
    }
    return [...merged.values()].sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./lib/outline/header.js

/** A word of up to nine small letters as a number, five bits each, the first one lowest. */
function pack(text) {
    let packed = 0;
    for (let i = text.length - 1; i >= 0; i--)
        packed = packed * 32 + text.charCodeAt(i) - 0x60;
    return packed;
}
function packAll(words) {
    return new Set(words.split(' ').map(pack));
}
const [ASYNC, CLASS, DEF, WITH] = ['async', 'class', 'def', 'with'].map(pack);
/** Words that begin a statement and stand nowhere else, so that an open bracket before them was never closed. */
const header_STATEMENTS = packAll('def class return import raise while with try pass break continue del global nonlocal assert except finally elif');
const NO_NAMES = packAll('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield');
/** The word of small letters at `at`, packed; 0 when what stands there is no such word. */
function wordAt(source, at, length) {
    let packed = 0;
    let scale = 1;
    for (let i = at; i < length; i++) {
        const byte = source[i];
        if (byte >= 0x61 && byte <= 0x7a && i - at < 9)
            packed += (byte - 0x60) * scale;
        else
            return bytes_isNameByte(byte) ? 0 : packed;
        scale *= 32;
    }
    return packed;
}
/** Whether only a statement can begin at `at`. */
function beginsStatement(source, at, length) {
    const word = wordAt(source, at, length);
    if (word !== ASYNC)
        return header_STATEMENTS.has(word);
    const next = wordAt(source, skipBlanks(source, nameEnd(source, at, length), length), length);
    return next === DEF || next === WITH;
}
/** The definition whose `async`, `def` or `class` is at `start`, or null. */
function headerAt(source, start, length) {
    const first = wordAt(source, start, length);
    if (first !== DEF && first !== CLASS && first !== ASYNC)
        return null;
    let at = nameEnd(source, start, length);
    if (first === ASYNC) {
        at = skipBlanks(source, at, length);
        if (wordAt(source, at, length) !== DEF)
            return null;
        at = nameEnd(source, at, length);
    }
    const nameStart = skipBlanks(source, at, length);
    const end = nameEnd(source, nameStart, length);
    const digit = source[nameStart] >= 0x30 && source[nameStart] <= 0x39;
    if (end === nameStart || digit || NO_NAMES.has(wordAt(source, nameStart, length)))
        return null;
    return { type: first === CLASS ? 'ClassDef' : first === ASYNC ? 'AsyncFunctionDef' : 'FunctionDef', start, nameStart, nameEnd: end };
}
/** Whether the line of a header goes on as one does: `(`, `[` or `:` behind the name. Prose in a string hardly ever does. */
function isWholeHeader(source, header, length) {
    const next = source[skipBlanks(source, header.nameEnd, length)];
    return next === 0x28 || next === 0x5b || (next === 0x3a && header.type === 'ClassDef');
}

;// CONCATENATED MODULE: ./lib/outline/parse-tree.js


/** Nodes with statements in them. */
const DESCEND = /^(module|block|ERROR|decorated_definition|function_definition|class_definition|.*_(statement|clause))$/;
/** Finds definitions in the tree that tree-sitter makes of the source, what it could not understand included. */
function parseTree(parser, source, length) {
    let steps = MOST_STEPS;
    const tree = parser.parse(asAscii(source, length), null, { progressCallback: () => --steps < 0 });
    if (tree === null) {
        parser.reset();
        return [];
    }
    const cursor = tree.walk();
    try {
        return parse_tree_collect(cursor, source, length);
    }
    finally {
        cursor.delete();
        tree.delete();
    }
}
/**
 * The source with a letter for each byte beyond ASCII and LF for a lone CR: what the grammar sees is the same, names may
 * hold any letter, and its offsets are those of the bytes.
 */
function asAscii(source, length) {
    const ascii = Buffer.alloc(length);
    for (let at = 0; at < length; at++) {
        const byte = source[at];
        ascii[at] = byte > 0x7f ? 0x61 : byte === 0x0d && source[at + 1] !== 0x0a ? 0x0a : byte;
    }
    return ascii.toString('latin1');
}
function parse_tree_collect(cursor, source, length) {
    const sightings = [];
    for (;;) {
        const type = cursor.nodeType;
        if (type === 'function_definition' || type === 'class_definition') {
            const header = headerAt(source, cursor.startIndex, length);
            if (header !== null)
                sightings.push({ ...header, end: cursor.endIndex });
        }
        if (DESCEND.test(type) && cursor.gotoFirstChild())
            continue;
        while (!cursor.gotoNextSibling())
            if (!cursor.gotoParent())
                return sightings;
    }
}

;// CONCATENATED MODULE: ./lib/outline/scan-lines.js



/**
 * Finds definitions by lines and indents alone: a head is a logical line that begins with `def`, `async def` or `class`, its
 * block the lines indented beyond it. What is broken elsewhere in the file does not matter, unless it is a quote.
 */
function scanLines(source, length) {
    const trusting = new LineScan(source, length, { brackets: true, quotes: true });
    const reading = trusting.run();
    const { unclosedBracket, unclosedQuote } = trusting;
    if (!unclosedBracket && !unclosedQuote)
        return reading;
    return new LineScan(source, length, { brackets: !unclosedBracket, quotes: !unclosedQuote }).run();
}
function isSpace(byte) {
    return ROLES[byte] === 1 /* Role.Blank */ || ROLES[byte] === 2 /* Role.LineEnd */;
}
class LineScan {
    source;
    length;
    trust;
    unclosedBracket = false;
    unclosedQuote = false;
    at = 0;
    depth = 0;
    /** End of the last token that is no comment. */
    tokenEnd = 0;
    /** Indent of the logical line that `at` is in. */
    width = 0;
    headers = 0;
    pending;
    open = [];
    found = [];
    lineEnds = [];
    constructor(source, length, trust) {
        this.source = source;
        this.length = length;
        this.trust = trust;
    }
    run() {
        while (this.at < this.length) {
            this.line();
            if (this.tokenEnd > (this.lineEnds.at(-1) ?? 0))
                this.lineEnds.push(this.tokenEnd);
        }
        if (this.depth > 0)
            this.unclosedBracket = true;
        this.settle(-1);
        this.closeBlocks(-1, this.tokenEnd);
        return { sightings: this.found.sort((a, b) => a.start - b.start), lineEnds: this.lineEnds };
    }
    /** One physical line, and those that a string or a backslash joins to it. */
    line() {
        const first = skipBlanks(this.source, this.at, this.length);
        const role = first < this.length ? ROLES[this.source[first]] : 2 /* Role.LineEnd */;
        if (role !== 2 /* Role.LineEnd */ && role !== 3 /* Role.Comment */) {
            const width = indentWidth(this.source, this.at, first);
            if (this.depth === 0 || this.endsBracket(first, width))
                this.beginStatement(first, width);
        }
        this.at = first;
        this.tokens();
    }
    /** Whether a line inside brackets shows that they were never closed. */
    endsBracket(first, width) {
        const byte = this.source[first];
        const arrow = byte === 45 /* Byte.Minus */ && this.source[first + 1] === 62 /* Byte.Greater */;
        const closes = ROLES[byte] === 7 /* Role.Closing */ || arrow;
        return beginsStatement(this.source, first, this.length) || (!this.trust.brackets && width <= this.width && !closes);
    }
    beginStatement(first, width) {
        if (this.depth > 0)
            this.unclosedBracket = true;
        this.depth = 0;
        this.width = width;
        this.settle(width);
        const header = this.headers < MOST_DEFINITIONS ? headerAt(this.source, first, this.length) : null;
        if (header === null)
            this.pending = { width, endBefore: this.tokenEnd };
        else {
            this.closeBlocks(width, this.tokenEnd);
            this.open.push({ header, width });
            this.headers++;
        }
    }
    /** Lets the last statement end blocks, unless the next one, at `width`, belongs to them: then the last one lost its indent. */
    settle(width) {
        const { pending } = this;
        this.pending = undefined;
        if (pending === undefined)
            return;
        const stray = width > pending.width && this.source[this.tokenEnd - 1] !== 58 /* Byte.Colon */ && this.open.some((block) => block.width < width);
        if (!stray)
            this.closeBlocks(pending.width, pending.endBefore);
    }
    /** Ends every block whose head is indented as far as `width`, or further. */
    closeBlocks(width, end) {
        for (let top = this.open.at(-1); top !== undefined && top.width >= width; top = this.open.at(-1)) {
            this.open.pop();
            this.found.push({ ...top.header, end: Math.max(end, top.header.nameEnd) });
        }
    }
    /** Goes over the tokens of a line, to the start of the next. */
    tokens() {
        const { source, length } = this;
        while (this.at < length) {
            const at = this.plain(this.at);
            if (at === length)
                return;
            const byte = source[at];
            switch (ROLES[byte]) {
                case 2 /* Role.LineEnd */:
                    this.at = at + (byte === 13 /* Byte.Return */ && source[at + 1] === 10 /* Byte.Newline */ ? 2 : 1);
                    return;
                case 3 /* Role.Comment */:
                    this.at = this.lineEnd(at);
                    break;
                case 4 /* Role.Quote */:
                    this.string(byte);
                    break;
                case 5 /* Role.Backslash */:
                    this.at = Math.min(length, at + (source[at + 1] === 13 /* Byte.Return */ && source[at + 2] === 10 /* Byte.Newline */ ? 3 : 2));
                    break;
                case 6 /* Role.Opening */:
                case 7 /* Role.Closing */:
                    this.depth = Math.max(0, this.depth + (ROLES[byte] === 6 /* Role.Opening */ ? 1 : -1));
                    this.tokenEnd = this.at = at + 1;
                    break;
                case 0 /* Role.Token */:
                case 1 /* Role.Blank */:
                    break;
            }
        }
    }
    /** Goes over bytes that mean nothing here, to the first that does. */
    plain(from) {
        const { source, length } = this;
        let at = from;
        let tokenEnd = this.tokenEnd;
        for (; at < length; at++) {
            const role = ROLES[source[at]];
            if (role > 1 /* Role.Blank */)
                break;
            if (role === 0 /* Role.Token */)
                tokenEnd = at + 1;
        }
        this.tokenEnd = tokenEnd;
        this.at = at;
        return at;
    }
    lineEnd(from) {
        let at = from;
        while (at < this.length && this.source[at] !== 10 /* Byte.Newline */ && this.source[at] !== 13 /* Byte.Return */)
            at++;
        return at;
    }
    /** The string whose quote is at `at`. */
    string(quote) {
        const { source, length } = this;
        const triple = source[this.at + 1] === quote && source[this.at + 2] === quote;
        const start = this.at;
        for (let at = start + (triple ? 3 : 1); at < length; at++) {
            const byte = source[at];
            if (byte === 92 /* Byte.Backslash */)
                at += source[at + 1] === 13 /* Byte.Return */ && source[at + 2] === 10 /* Byte.Newline */ ? 2 : 1;
            else if (byte === quote && (!triple || (source[at + 1] === quote && source[at + 2] === quote))) {
                this.at = this.tokenEnd = at + (triple ? 3 : 1);
                return;
            }
            else if ((byte === 10 /* Byte.Newline */ || byte === 13 /* Byte.Return */) && (!triple || this.endsString(at + 1))) {
                this.breakString(start, at);
                return;
            }
        }
        this.breakString(start, length);
        if (triple)
            this.unclosedQuote = true;
    }
    /** Ends a string that nothing closes at `at`. */
    breakString(start, at) {
        this.at = at;
        let end = at;
        while (end > start && isSpace(this.source[end - 1]))
            end--;
        this.tokenEnd = end;
    }
    /** Whether the line at `start` is the head of a definition and no string is trusted to contain one. */
    endsString(start) {
        if (this.trust.quotes)
            return false;
        const header = headerAt(this.source, skipBlanks(this.source, start, this.length), this.length);
        return header !== null && isWholeHeader(this.source, header, this.length);
    }
}

;// CONCATENATED MODULE: external "./web-tree-sitter.cjs"
const external_web_tree_sitter_cjs_namespaceObject = require("./web-tree-sitter.cjs");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: ./lib/resources.js



/**
 * The files that are shipped beside the code. In `dist/` they lie next to the bundle; when the sources run unbundled
 * (tests, scripts), SQL is read from the repository's `sql/` and WASM from the packages that bring it.
 */
const besideBundle = (0,external_node_path_namespaceObject.join)(__dirname, 'sql');
const sqlFolder = (0,external_node_fs_namespaceObject.existsSync)(besideBundle) ? besideBundle : (0,external_node_path_namespaceObject.join)(__dirname, '..', 'sql');
/** WASM files in `dist/`, and the package each is copied from. */
const WASM_SOURCES = {
    'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
    'tree-sitter-python.wasm': 'tree-sitter-python/tree-sitter-python.wasm',
};
/** The script of a worker thread: there is one in `dist/` only. */
function workerPath() {
    return __nccwpck_require__.ab + "worker.js";
}
/** Absolute path of the folder `sql/`. */
function sqlPath() {
    return sqlFolder;
}
/** Text of `sql/<name>`; names are relative POSIX paths such as `build/nodes.sql`. */
function readSql(name) {
    return readFileSync(join(sqlFolder, name), 'utf8');
}
/** Bytes of a WASM file. */
function readWasm(name) {
    const shipped = (0,external_node_path_namespaceObject.join)(__dirname, name);
    return (0,external_node_fs_namespaceObject.readFileSync)((0,external_node_fs_namespaceObject.existsSync)(shipped) ? shipped : (0,external_node_module_namespaceObject.createRequire)(__filename).resolve(WASM_SOURCES[name]));
}

;// CONCATENATED MODULE: ./lib/outline/tree-sitter.js


let loading;
/** The Python parser of this thread, loaded when a file first needs it. */
function pythonParser() {
    loading ??= tree_sitter_load();
    return loading;
}
async function tree_sitter_load() {
    await external_web_tree_sitter_cjs_namespaceObject.Parser.init({ wasmBinary: readWasm('web-tree-sitter.wasm') });
    const parser = new external_web_tree_sitter_cjs_namespaceObject.Parser();
    parser.setLanguage(await external_web_tree_sitter_cjs_namespaceObject.Language.load(readWasm('tree-sitter-python.wasm')));
    return parser;
}

;// CONCATENATED MODULE: ./lib/outline/outline.js







/**
 * The functions and classes of a source that Python rejects: what tree-sitter's tree holds, and what a reading by lines
 * finds where the tree is broken. A source too deep or too large for the tree is read by lines only.
 */
async function outline(source, length) {
    const lines = scanLines(source, length);
    const tree = isTreeable(source, length) ? parseTree(await pythonParser(), source, length) : [];
    return nest(merge(tree, lines), source, length);
}
/** Gives sightings, in the order of their starts, their parents, names and positions. */
function nest(sightings, source, length) {
    const starts = lineStarts(source, length);
    const definitions = [];
    const around = [];
    for (const { type, start, nameStart, nameEnd, end } of sightings) {
        const line = lines_lineOf(starts, start);
        const endLine = lines_lineOf(starts, end);
        const width = indentWidth(source, starts[line], start);
        while (around.length > 0 && (around.at(-1).end <= start || around.at(-1).width >= width))
            around.pop();
        if (around.length >= MOST_NESTED)
            continue;
        const parent = around.at(-1)?.index ?? -1;
        const name = Buffer.from(source.subarray(nameStart, nameEnd)).toString('utf8').normalize('NFKC');
        definitions.push({
            type,
            name,
            qualname: parent < 0 ? name : `${definitions[parent].qualname}.${name}`,
            parent,
            startByte: start,
            endByte: end,
            lineno: line + 1,
            colOffset: start - starts[line],
            endLineno: endLine + 1,
            endColOffset: end - starts[endLine],
        });
        around.push({ index: definitions.length - 1, end, width });
    }
    return definitions;
}

;// CONCATENATED MODULE: ./lib/pool/extract.js






const extract_NOTHING = new Uint8Array(0);
function openExtractor({ source, pythonVersion, nodeDetail, rootIsPackage }) {
    const reader = openReader(source);
    const builder = new BatchBuilder({ version: pythonVersion, nodeDetail, outline: outline, rootIsPackage });
    return {
        run: async ({ first, files }) => {
            for (const [i, file] of files.entries()) {
                const added = builder.addFile({
                    file: first + i,
                    path: file.path,
                    module: file.module,
                    ...(await readText(reader, file, pythonVersion)),
                });
                if (added !== undefined)
                    await added;
            }
            return builder.finish();
        },
        close: () => reader.close(),
    };
}
async function readText(reader, file, version) {
    try {
        const bytes = await reader.read(file);
        return { blob: file.blob ?? blobId(bytes), size: bytes.length, ...decode(bytes, version) };
    }
    catch (error) {
        if (!(error instanceof ReadError))
            throw error;
        return { blob: file.blob, size: 0, source: extract_NOTHING, length: 0, error: error.message };
    }
}
/** Names a run for a report: `"a.py" and 63 more files`. */
function describeTask({ files }) {
    const [first, ...more] = files;
    return more.length === 0 ? quote(first?.path ?? '') : `${quote(first.path)} and ${formatNumber(more.length, 'more file')}`;
}

;// CONCATENATED MODULE: ./lib/worker.js
/** The door of a worker thread: settings come as workerData, each message is a task, each answer a batch. */



if (external_node_worker_threads_namespaceObject.parentPort === null)
    throw new Error('worker.js is started by ast-dataset, not by hand');
const port = external_node_worker_threads_namespaceObject.parentPort;
const extractor = openExtractor(external_node_worker_threads_namespaceObject.workerData);
let last = Promise.resolve();
port.on('message', (task) => {
    last = last.then(async () => {
        try {
            const result = await extractor.run(task);
            port.postMessage({ result }, transferList(result));
        }
        catch (error) {
            port.postMessage({ failure: errorStack(error) });
        }
    });
});

module.exports = __webpack_exports__;
/******/ })()
;