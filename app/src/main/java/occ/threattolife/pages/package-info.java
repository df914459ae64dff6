/** Pages on which a threat to life is raised from anywhere, answered step by step, and on which the rota is kept. */
@NullMarked
package occ.threattolife.pages;

import org.jspecify.annotations.NullMarked;
