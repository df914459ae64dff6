/** The machinery of the database: unpacking, starting, healing and checking a PostgreSQL server. */
@NullMarked
package occ.database.internal;

import org.jspecify.annotations.NullMarked;
