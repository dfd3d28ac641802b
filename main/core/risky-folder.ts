import type { PlaceWarning } from '#shared/contract/workspace.ts'

/** File systems that lie on another computer: SQLite's log needs memory that all who open the file share. */
const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|smb3|ncpfs|afs|9p|ceph|glusterfs|lustre|davfs|fuse[.](sshfs|davfs2?|rclone|s3fs|gvfsd-fuse|glusterfs|ceph|smbnetfs))$/

/** Folders that a program copies elsewhere while they are being written, by the names that those programs give them. */
const syncedNames =
  /^(dropbox( \(.+\))?|onedrive( ?- ?.+)?|google ?drive|my drive|icloud ?drive|mobile documents|cloudstorage|nextcloud|owncloud|box( sync)?|pclouddrive|syncthing|mega(sync)?)$/i

/**
 * What endangers a workspace in its folder; `undefined` where nothing is known against it.
 * @param mounts the lines of `/proc/mounts`, empty where there are none
 */
export function riskOf(path: string, mounts: string): PlaceWarning | undefined {
  if (/^\\\\[^?.]/.test(path) || networkTypes.test(typeAt(path, mounts) ?? '')) return 'network-folder'
  return path
    .split(/[\\/]/)
    .slice(0, -1)
    .some((name) => syncedNames.test(name))
    ? 'synced-folder'
    : undefined
}

/** The type of the file system that holds the path: that of the innermost place where one is mounted. */
function typeAt(path: string, mounts: string): string | undefined {
  let innermost: { at: string; type: string } | undefined
  for (const line of mounts.split('\n')) {
    const [, escaped, type] = line.split(' ')
    if (escaped === undefined || type === undefined) continue
    const at = escaped.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))
    const holds = path === at || path.startsWith(at.endsWith('/') ? at : `${at}/`)
    // What is mounted later over the same place hides what was there.
    if (holds && at.length >= (innermost?.at.length ?? 0)) innermost = { at, type }
  }
  return innermost?.type
}
