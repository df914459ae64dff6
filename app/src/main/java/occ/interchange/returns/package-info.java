/**
 * A mapping return: what a force or agency sends about the groups it has mapped. Here stand its sheets and columns,
 * said once for the reader, the templates and the documentation, and a return as it was read: raw, each value with
 * the place it stood at. What a return would become is {@link occ.interchange.plan}.
 */
@NullMarked
package occ.interchange.returns;

import org.jspecify.annotations.NullMarked;
