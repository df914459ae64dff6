package occ.rights.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import occ.intelligence.Proposing;
import occ.intelligence.extraction.Proposal;
import occ.intelligence.extraction.ProposedKind;
import occ.intelligence.sanitisation.Phrases;
import occ.kernel.Actor;
import occ.rights.Requester;
import occ.rights.Searching.Hint;
import occ.rights.Searching.Kind;
import occ.rights.Stretch;
import org.springframework.stereotype.Component;

/** What may have to come out of a text before somebody reads what is held of them. */
@Component
class Hints {
    private static final Set<ProposedKind> NOT_OF_A_PERSON = Set.of(ProposedKind.DATE, ProposedKind.GROUP);

    private final Proposing proposing;

    Hints(Proposing proposing) {
        this.proposing = proposing;
    }

    List<Hint> of(Actor actor, Requester requester, String text, LocalDate today) {
        var own = requester.searched().stream().map(Hints::folded).collect(Collectors.toSet());
        var names = requester.names().stream().map(Hints::folded).toList();
        var hints = new ArrayList<Hint>();
        proposing.in(actor, text, today).stream()
                .filter(proposal -> !NOT_OF_A_PERSON.contains(proposal.kind()))
                .filter(proposal -> !own.contains(folded(proposal.text()))
                        && !own.contains(folded(proposal.canonical()))
                        && !isPartOfOwnName(proposal, names))
                .map(Hints::ofAnother)
                .forEach(hints::add);
        Phrases.in(text).stream()
                .map(phrase -> new Hint(
                        new Stretch(phrase.start(), phrase.end()),
                        phrase.text(),
                        Kind.SOURCE,
                        phrase.concern().label()))
                .forEach(hints::add);
        hints.sort(Comparator.comparingInt(hint -> hint.stretch().start()));
        return List.copyOf(hints);
    }

    private static boolean isPartOfOwnName(Proposal proposal, List<String> names) {
        var words = List.of(folded(proposal.canonical()).split(" "));
        return proposal.kind() == ProposedKind.PERSON
                && names.stream().anyMatch(name -> List.of(name.split(" ")).containsAll(words));
    }

    private static Hint ofAnother(Proposal proposal) {
        return new Hint(
                new Stretch(proposal.span().start(), proposal.span().end()),
                proposal.text(),
                Kind.OTHER_PERSON,
                proposal.kind().label());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
