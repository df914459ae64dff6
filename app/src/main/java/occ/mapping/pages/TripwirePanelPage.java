package occ.mapping.pages;

import java.util.List;
import java.util.Locale;
import occ.faces.pages.DateWords;
import occ.mapping.Subject;
import occ.mapping.Tripwires.Answer;
import occ.mapping.Tripwires.Tripped;
import org.jspecify.annotations.Nullable;

/** What a subject's page says of its tripwire: nothing while it is on the map. */
public record TripwirePanelPage(
        Subject subject,
        boolean shown,
        @Nullable Tripped tripped,
        @Nullable String answerHref,
        List<Answer> answers) {

    public String heard() {
        var one = tripped;
        return one == null ? "" : heard(one);
    }

    static String heard(Tripped tripped) {
        var subject = tripped.subject();
        return "Something new was recorded on %s, of it or of somebody who belonged to it. It has been %s since %s."
                .formatted(
                        DateWords.day(tripped.heardAt()),
                        subject.state().label().toLowerCase(Locale.UK),
                        DateWords.day(subject.since()));
    }
}
