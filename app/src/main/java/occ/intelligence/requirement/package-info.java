/**
 * Intelligence requirements: what is asked and must be found out, by whom and until when, and the gaps that assessments
 * and plans left. Reports answer them; a report that its reader may not see answers nothing for that reader.
 */
@NamedInterface("requirement")
@NullMarked
package occ.intelligence.requirement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
