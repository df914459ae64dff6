package occ.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;

/** Looks that somebody may want to ask about: prompts for a person, and never a ranking of staff (R24). */
public interface Prompts {
    /** Of one day, in the order in which they began. The look at them stands in the trail. */
    List<Prompt> of(Actor auditor, LocalDate day);

    /** {@code records} are references; {@code looks} is how often the looker opened them. */
    record Prompt(
            PromptKind kind, Instant began, String who, String account, String unit, List<String> records, long looks) {
        public Prompt {
            records = List.copyOf(records);
        }
    }
}
