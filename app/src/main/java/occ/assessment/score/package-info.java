/**
 * From answers to a score, and from the score back to its reasons: ranges, the waterfall, the matrix working, what
 * changed since last time, and how far two scorers agree. Pure functions of a model and answers, so that a stored
 * score can always be worked out again.
 */
@NamedInterface("score")
@NullMarked
package occ.assessment.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
