package occ.work.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.work.HandingOn.Chosen;
import occ.work.HandingOn.Group;
import occ.work.HandingOn.Held;
import occ.work.Holding;

/**
 * What was ticked, and to whom it goes. A thing that is no longer held stays chosen: it is refused by itself, and whoever
 * chose it sees why.
 */
final class TickedHoldings {
    private static final int MOST = 1_000;
    private static final int LONGEST_REFERENCE = 40;

    private TickedHoldings() {}

    static List<Chosen> read(Held held, Form form) {
        var chosen = new ArrayList<Chosen>();
        var ticked = false;
        for (var group : held.groups()) {
            var references = references(group, form);
            ticked |= !references.isEmpty();
            taker(group, references, form).ifPresent(chosen::add);
        }
        if (!ticked) {
            form.withError(first(held), "Choose what is handed on");
        }
        return chosen;
    }

    private static List<String> references(Group group, Form form) {
        var kind = group.kind().key();
        var all = form.has(HeldPage.whole(kind), HeldPage.ALL)
                ? group.holdings().stream().filter(Holding::mayBeHandedOn).map(Holding::reference)
                : Stream.<String>empty();
        return Stream.concat(all, form.values(HeldPage.ticks(kind)).stream())
                .filter(reference -> !reference.isBlank() && reference.length() <= LONGEST_REFERENCE)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<Chosen> taker(Group group, List<String> references, Form form) {
        if (references.isEmpty()) {
            return Optional.empty();
        }
        var kind = group.kind();
        var what = "who takes over: " + kind.label().toLowerCase(Locale.UK);
        return form.read()
                .choice(
                        HeldPage.taker(kind.key()),
                        what,
                        group.heirs(),
                        heir -> heir.person().reference())
                .map(heir -> new Chosen(kind.key(), references, heir.person().id()));
    }

    private static String first(Held held) {
        return held.groups().stream()
                .filter(group -> !group.heirs().isEmpty())
                .findFirst()
                .map(group -> HeldPage.ticks(group.kind().key()))
                .orElse(HeldPage.NOTE);
    }
}
