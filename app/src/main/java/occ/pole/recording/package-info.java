/**
 * Recording by hand: a person at a form adds what they know, corrects it or withdraws it, once, with a source and a
 * grade that cover all of it. Who may read what is recorded is decided here, and somebody under 18 is kept to the
 * safeguarding circle unless the recorder says why not.
 */
@NamedInterface("recording")
@NullMarked
package occ.pole.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
