/** Scoring a subject, checking another person's score, and the scoring models. */
@NullMarked
package occ.assessment.pages;

import org.jspecify.annotations.NullMarked;
