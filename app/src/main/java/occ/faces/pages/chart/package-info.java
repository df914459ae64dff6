/**
 * Charts: records that turn figures into places on a page, so that templates only draw. Every chart says its finding in words
 * and carries the rows of the table that says the same. Unknown is a range, never zero.
 */
@NamedInterface("chart")
@NullMarked
package occ.faces.pages.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
