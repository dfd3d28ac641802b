import Database from 'better-sqlite3'

/**
 * A connection with the house's settings: acknowledged means on disk (FULL), foreign keys hold, nothing in the file is
 * trusted to run. Each is set here and nowhere else, on every connection.
 */
export function connect(path: string, options: Database.Options): Database.Database {
  const database = new Database(path, options)
  try {
    database.pragma('busy_timeout = 5000')
    if (!options.readonly) database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('checkpoint_fullfsync = ON')
    database.pragma('foreign_keys = ON')
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
