package occ.rights.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Mark;
import occ.rights.CaseState;
import occ.rights.CaseStep;
import occ.rights.Found;
import occ.rights.Letters.Letter;
import occ.rights.RightsCase;
import occ.rights.Wait;

/** One request, with what was found, what was decided and what was done. */
public record CasePage(
        CaseTop top,
        List<Found> found,
        List<String> fromHolders,
        boolean allAnswered,
        List<CaseStep> steps,
        boolean mayApprove,
        boolean held,
        Form form) {
    public CasePage {
        found = List.copyOf(found);
        fromHolders = List.copyOf(fromHolders);
        steps = List.copyOf(steps);
    }

    public RightsCase about() {
        return top.about();
    }

    public boolean isInHand() {
        return about().state() == CaseState.IN_HAND;
    }

    public boolean isReleased() {
        return about().state() == CaseState.APPROVED || about().state() == CaseState.SENT;
    }

    public boolean isGranted() {
        var answer = about().answer();
        return isReleased() && answer != null && answer.granted();
    }

    /** What may be done next, as links to the pages that do it; the likeliest first. */
    public List<Link> deeds() {
        return switch (about().state()) {
            case IN_HAND ->
                about().right().isOfAccess()
                        ? List.of(search(), link("Draft of the answer", "/draft"))
                        : List.of(search(), link("Grant or refuse", "/answer"), link("Draft of the answer", "/draft"));
            case TO_APPROVE ->
                mayApprove
                        ? List.of(link("Read and approve", "/approval"))
                        : List.of(link("Draft of the answer", "/draft"));
            case APPROVED, SENT -> List.of(link("What was approved", "/release"));
            case CLOSED -> about().sentAt() == null ? List.of() : List.of(link("What was approved", "/release"));
        };
    }

    /** Beside these, what is seldom done. */
    public List<Link> seldom() {
        return switch (about().state()) {
            case IN_HAND ->
                about().right().isOfAccess()
                        ? List.of(asking(), extending(), link("Refuse to act on it", "/answer"), closing())
                        : List.of(asking(), extending(), closing());
            case SENT ->
                List.of(
                        link("Note a complaint", "/complaint"),
                        link("Note that recipients were told", "/recipients"),
                        link("Close", "/closing"));
            case APPROVED -> List.of(link("Note that recipients were told", "/recipients"));
            case TO_APPROVE -> List.of();
            case CLOSED -> List.of(link("Note a complaint", "/complaint"));
        };
    }

    public List<Link> letters() {
        return Arrays.stream(Letter.values())
                .map(letter -> link(letter.label(), "/letters/" + letter.name()))
                .toList();
    }

    private Link asking() {
        return link("Ask the requester", "/waits/new");
    }

    private Link extending() {
        return link("Extend the time", "/extension");
    }

    private Link closing() {
        return link("Close without an answer", "/closing");
    }

    private Link search() {
        return link("Search", "/search");
    }

    private Link link(String words, String path) {
        return new Link(words, top.address() + path);
    }

    public Mark decision(Found one) {
        var ruling = one.ruling();
        return ruling == null
                ? new Mark(Mark.Kind.SOON, "To decide")
                : new Mark(Mark.Kind.OK, ruling.decision().label());
    }

    public String asked(Wait wait) {
        var answered = wait.answeredOn();
        return "Asked on %s%s"
                .formatted(
                        DateWords.day(wait.askedOn()),
                        answered == null ? "" : ", received on " + DateWords.day(answered));
    }

    public String holders() {
        var asked = about().holdersAskedAt();
        return asked == null
                ? "Not asked yet."
                : "Asked on %s. %s"
                        .formatted(
                                DateWords.day(asked),
                                allAnswered ? "No answer is missing." : "Not all have answered yet.");
    }

    public String when(CaseStep step) {
        return DateWords.moment(step.at());
    }
}
