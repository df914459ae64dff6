/** The machinery of assessment: its models and scores as stored, and the clocks on them. */
@NullMarked
package occ.assessment.internal;

import org.jspecify.annotations.NullMarked;
