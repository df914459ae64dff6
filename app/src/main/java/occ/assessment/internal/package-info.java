/** The machinery of assessment: the stored form of its models. */
@NullMarked
package occ.assessment.internal;

import org.jspecify.annotations.NullMarked;
