/** Storing threats to life and the rota, and finding out who is asked at this moment. */
@NullMarked
package occ.threattolife.internal;

import org.jspecify.annotations.NullMarked;
