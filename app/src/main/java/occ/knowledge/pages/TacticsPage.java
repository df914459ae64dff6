package occ.knowledge.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.kernel.Pillar;
import occ.knowledge.Tactic;
import occ.knowledge.TacticArea;

/** Tactics that were asked for, by area. */
public record TacticsPage(Form form, List<Tactic> tactics) {
    public record Group(String title, String id, List<Tactic> tactics) {}

    public List<Group> groups() {
        return Arrays.stream(TacticArea.values())
                .map(area -> new Group(
                        area.label(),
                        "area-" + area.ordinal(),
                        tactics.stream().filter(tactic -> tactic.area() == area).toList()))
                .filter(group -> !group.tactics().isEmpty())
                .toList();
    }

    public String found() {
        return Words.count(tactics.size(), "tactic", "tactics");
    }

    public List<Option> areas() {
        return Options.withNone("All areas", Options.of(TacticArea.class, TacticArea::label));
    }

    public List<Option> pillars() {
        return Options.withNone("All pillars", Options.of(Pillar.class, Pillar::label));
    }

    public static String pillars(Tactic tactic) {
        return tactic.pillars().stream().map(Pillar::label).collect(Collectors.joining(", "));
    }
}
