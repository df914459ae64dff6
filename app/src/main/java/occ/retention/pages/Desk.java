package occ.retention.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.View;
import occ.kernel.Reference;
import occ.retention.Outcome;
import org.springframework.stereotype.Component;

/** What these pages share: references in addresses, today, and where a deed leads. */
@Component
class Desk {
    static final int LONGEST = 4_000;

    private final Clock clock;

    Desk(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return DateWords.today(clock.instant());
    }

    static Reference read(String typed) {
        return Reference.parse(typed).orElseThrow(NoSuchRecord::new);
    }

    /** On with a notice, or back to the form with what is wrong. */
    static View after(
            Outcome outcome, String address, String done, String waits, Function<Outcome.Refused, View> refusal) {
        return switch (outcome) {
            case Outcome.Done _ -> View.redirect(address, done);
            case Outcome.Waits _ -> View.redirect(address, waits);
            case Outcome.Refused refused -> refusal.apply(refused);
        };
    }
}
