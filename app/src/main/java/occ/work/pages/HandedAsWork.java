package occ.work.pages;

import java.util.List;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.work.HandingOn;
import occ.work.Handover;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** What somebody was handed stands on their work page for a week, with the way to the note. */
@Component
class HandedAsWork implements WorkSource {
    private static final int ORDER = 5;

    private final HandingOn handingOn;

    HandedAsWork(HandingOn handingOn) {
        this.handingOn = handingOn;
    }

    @Override
    public boolean isInDigests() {
        return true;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        return handingOn.received(actor).stream().map(HandedAsWork::item).toList();
    }

    private static WorkItem item(Handover handover) {
        return new WorkItem(
                        Kind.CHANGED,
                        Words.count(handover.items().size(), "thing was", "things were") + " handed to you",
                        handover.address(),
                        "%s handed on what %s held, with a note for you."
                                .formatted(handover.byName(), handover.holderName()),
                        handover.at(),
                        "Read the note",
                        ORDER)
                .mentionedAs(new Reference(handover.reference()), handover.address());
    }
}
