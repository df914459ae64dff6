/** What tests stand on: the whole application on a real PostgreSQL, started once, and the people of the made world. */
@org.jspecify.annotations.NullMarked
package occ.testing;
