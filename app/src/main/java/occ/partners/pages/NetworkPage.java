package occ.partners.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.mapping.Subject;
import occ.partners.Body;
import occ.partners.Exposure;
import occ.partners.Network;
import occ.partners.Network.Contender;
import occ.partners.Relationship;
import occ.partners.coalition.Coalition;
import occ.partners.coalition.Member;

/** What a group depends on, against who could act on it. */
public record NetworkPage(Subject group, Network network, boolean mayConfirm) {
    private static final int NAMED = 5;

    /** {@code holders} could act on it; {@code carried} says by which relationship the first who could be asked is reached. */
    public record Row(
            Exposure exposure,
            String href,
            Mark state,
            String touchedBy,
            String holders,
            String carried,
            String covered) {}

    /** A body in a coalition. */
    public record Seat(Body body, String wouldDo, String reason, String reached, Mark state) {}

    public Breadcrumbs breadcrumbs() {
        return ExposureAddress.to(group, "Network on network");
    }

    public String exposures() {
        return ExposureAddress.all(group);
    }

    public String drafts() {
        return ExposureAddress.network(group) + "/drafts";
    }

    public FaceChart chart() {
        return FaceChart.of(network);
    }

    public boolean isEmpty() {
        return network.exposures().isEmpty();
    }

    public Coalition best() {
        return network.proposal().best();
    }

    public String headline() {
        var all = network.exposures().size();
        return "%s %s %d of %s"
                .formatted(
                        Words.count(best().members().size(), "partner", "partners"),
                        best().members().size() == 1 ? "covers" : "cover",
                        all - network.proposal().uncovered().size(),
                        Words.count(all, "exposure", "exposures"));
    }

    /** What is proven of it, in a sentence. */
    public String proven() {
        return "It costs %d: %s.".formatted(best().cost(), best().bound().inWords());
    }

    public List<String> gaps() {
        return network.proposal().uncovered().stream()
                .map(number -> network.exposures().get(number).words())
                .toList();
    }

    public List<Row> rows() {
        return IntStream.range(0, network.exposures().size())
                .mapToObj(this::row)
                .toList();
    }

    private Row row(int number) {
        var exposure = network.exposures().get(number);
        var holders = network.holdersOf(number);
        return new Row(
                exposure,
                ExposureAddress.of(group, exposure),
                state(exposure, holders),
                ExposuresPage.touchedBy(exposure),
                names(holders.stream().map(one -> one.body().name()).toList()),
                holders.stream()
                        .filter(one -> one.carriedBy() != null)
                        .findFirst()
                        .map(one -> carried(one))
                        .orElse("None"),
                names(best().members().stream()
                        .filter(member -> member.covers().contains(number))
                        .map(member -> contender(member).body().name())
                        .toList()));
    }

    private static Mark state(Exposure exposure, List<Contender> holders) {
        if (!exposure.touches().isEmpty()) {
            return new Mark(Mark.Kind.OK, "Touched already");
        }
        return holders.isEmpty()
                ? new Mark(Mark.Kind.LATE, "Gap: nobody holds a lever")
                : new Mark(Mark.Kind.SOON, "No partner touches it");
    }

    private static String carried(Contender one) {
        var relationship = one.carriedBy();
        return relationship == null
                ? ""
                : "%s to %s: %s"
                        .formatted(
                                carrier(relationship, one.body()),
                                one.body().name(),
                                relationship.kind().label());
    }

    private static String carrier(Relationship relationship, Body asked) {
        return relationship.one().equals(asked.id()) ? relationship.otherName() : relationship.oneName();
    }

    private static String names(List<String> names) {
        if (names.isEmpty()) {
            return "Nobody";
        }
        var shown = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? shown + " and %d more".formatted(names.size() - NAMED) : shown;
    }

    public List<Seat> seats() {
        return best().members().stream().map(this::seat).toList();
    }

    private Seat seat(Member member) {
        var one = contender(member);
        var relationship = one.carriedBy();
        return new Seat(
                one.body(),
                member.levers().stream()
                        .map(lever -> one.levers().get(lever).name())
                        .collect(Collectors.joining("; ")),
                Words.capital(member.reason()) + ".",
                relationship == null
                        ? (one.approach() == 0 ? "At the table" : "By letter: no relationship leads there")
                        : "Through %s, %s"
                                .formatted(
                                        carrier(relationship, one.body()),
                                        relationship.kind().label().toLowerCase(Locale.UK)),
                one.touches().isEmpty() ? new Mark(Mark.Kind.SOON, "To ask") : new Mark(Mark.Kind.OK, "Engaged"));
    }

    private Contender contender(Member member) {
        return network.contenders().get(member.candidate());
    }

    /** The next best, by what differs. */
    public List<String> alternatives() {
        var told = new ArrayList<String>();
        for (var other : network.proposal().alternatives()) {
            var without = best().partners().stream()
                    .filter(one -> !other.partners().contains(one))
                    .toList();
            var with = other.partners().stream()
                    .filter(one -> !best().partners().contains(one))
                    .toList();
            told.add("Without %s%s. It costs %d: %s."
                    .formatted(
                            bodies(without),
                            with.isEmpty() ? "" : ", with " + bodies(with) + " instead",
                            other.cost(),
                            other.bound().inWords()));
        }
        return told;
    }

    private String bodies(List<Integer> numbers) {
        return names(numbers.stream()
                .map(number -> network.contenders().get(number).body().name())
                .toList());
    }
}
