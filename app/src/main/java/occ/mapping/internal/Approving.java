package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Memberships.Added;
import occ.mapping.Problem;
import occ.mapping.Recording;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** The second person's decision on the membership of a child (R29). */
@Component
class Approving {
    private final ChildMemberships children;
    private final MemberRecording recording;
    private final Clock clock;

    Approving(ChildMemberships children, MemberRecording recording, Clock clock) {
        this.children = children;
        this.recording = recording;
        this.clock = clock;
    }

    Recording<Added> decide(Actor actor, Subject group, Reference reference, boolean approved) {
        var asked = children.find(group, reference).orElseThrow(() -> new NoSuchRecord("membership asked for"));
        if (asked.by().equals(actor.account()) || !actor.isPerson()) {
            return new Recording.Refused<>(
                    List.of(new Problem("approval", "You asked for this yourself: somebody else decides")));
        }
        children.decide(actor, asked, approved, clock.instant());
        if (approved) {
            recording.record(actor, List.of(asked.membership()));
        }
        return new Recording.Recorded<>(approved ? Added.RECORDED : Added.REFUSED);
    }
}
