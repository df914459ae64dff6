package occ.demonstration.internal;

import java.time.Clock;
import occ.faces.pages.DateWords;
import occ.oversight.Inquiries;
import occ.oversight.LogUse;
import occ.oversight.NewInquiry;
import org.springframework.stereotype.Component;

/** A complaint that an auditor inquires into. */
@Component
class OversightScene {
    private final Inquiries inquiries;
    private final Cast cast;
    private final Clock clock;

    OversightScene(Inquiries inquiries, Cast cast, Clock clock) {
        this.inquiries = inquiries;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps the inquiry it has. */
    void play() {
        var auditor = cast.named("auditor");
        if (inquiries.count(auditor) > 0) {
            return;
        }
        var today = DateWords.today(clock.instant());
        inquiries.open(
                auditor,
                new NewInquiry(
                        LogUse.LAWFULNESS,
                        "Complaint 2026/17: a member of the public asks whether anybody looked without cause",
                        cast.named("analyst").name(),
                        null,
                        null,
                        null,
                        today.minusMonths(1),
                        today));
    }
}
