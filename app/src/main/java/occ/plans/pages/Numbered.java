package occ.plans.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Option;
import occ.plans.Gap;
import occ.plans.Objective;
import occ.plans.Plan;
import occ.plans.Plans;

/** Objectives by their place in the plan, as addresses and forms name them (R50: no key leaves the server). */
final class Numbered {
    private Numbered() {}

    /** Of the version being written. */
    static Objective objective(List<Plan> versions, String number) {
        var lines = Plans.beingWritten(versions).map(Plan::objectives).orElse(List.of());
        return number.matches("[1-9]\\d{0,2}") && Integer.parseInt(number) <= lines.size()
                ? lines.get(Integer.parseInt(number) - 1)
                : missing();
    }

    /** Those of the version being written and of the one in force, each line once. */
    static List<Objective> lines(List<Plan> versions) {
        var written = Plans.beingWritten(versions).map(Plan::objectives).orElse(List.of());
        var standing = Plans.inForce(versions).map(Plan::objectives).orElse(List.of());
        return Stream.concat(
                        written.stream(),
                        standing.stream()
                                .filter(one ->
                                        written.stream().noneMatch(other -> Objects.equals(other.line(), one.line()))))
                .toList();
    }

    static List<Option> options(List<Objective> lines) {
        return lines.stream()
                .map(one -> new Option(
                        String.valueOf(lines.indexOf(one) + 1), one.pillar().label() + ": " + one.words()))
                .toList();
    }

    /** Gaps of the version being written and of the one in force, each once. */
    static List<Gap> gaps(List<Plan> versions) {
        var written = Plans.beingWritten(versions).map(Plan::gaps).orElse(List.of());
        var standing = Plans.inForce(versions).map(Plan::gaps).orElse(List.of());
        return Stream.concat(
                        written.stream(),
                        standing.stream()
                                .filter(one ->
                                        written.stream().noneMatch(other -> Objects.equals(other.line(), one.line()))))
                .toList();
    }

    static Gap gap(List<Plan> versions, String number) {
        var gaps = gaps(versions);
        if (!number.matches("[1-9]\\d{0,2}") || Integer.parseInt(number) > gaps.size()) {
            throw new NoSuchRecord("gap");
        }
        return gaps.get(Integer.parseInt(number) - 1);
    }

    private static Objective missing() {
        throw new NoSuchRecord("objective");
    }
}
