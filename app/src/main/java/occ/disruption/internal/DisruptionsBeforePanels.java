package occ.disruption.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import occ.disruption.CapabilityEffect;
import occ.disruption.Disruption;
import occ.disruption.Effect;
import occ.disruption.Evidence;
import occ.faces.pages.DateWords;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.mapping.SubjectAddress;
import occ.meetings.AgendaSource;
import occ.meetings.Block;
import occ.meetings.GroupKind;
import occ.meetings.MeetingGroup;
import occ.meetings.Part;
import occ.meetings.Proposal;
import occ.meetings.Sitting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Disruptions that wait for the panel of a body stand on the agenda of its meeting, the longest waiting first. */
@Component
class DisruptionsBeforePanels implements AgendaSource {
    static final String KEY = "disruption.panel";
    private static final int ORDER = 45;

    private final JdbcClient jdbc;
    private final DisruptionReading reading;

    DisruptionsBeforePanels(JdbcClient jdbc, DisruptionReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean serves(MeetingGroup group) {
        return group.kind() == GroupKind.PANEL;
    }

    @Override
    public List<Proposal> proposals(Actor actor, Sitting sitting) {
        return jdbc.sql("""
                select d.reference, d.title, d.class, d.subject, s.name as subject_name, s.kind as subject_kind,
                       s.reference as subject_reference
                  from disruption.disruption d
                  join mapping.subject_now s on s.id = d.subject
                 where d.panel = :body and d.state = 'PANEL'
                 order by d.since, d.id
                """)
                .param("body", sitting.group().body().value())
                .query(DisruptionsBeforePanels::proposal)
                .list();
    }

    private static Proposal proposal(ResultSet row, int order) throws SQLException {
        return new Proposal(
                row.getString("reference"),
                row.getString("title"),
                Disruption.ADDRESS + "/" + row.getString("reference"),
                new ClassId(row.getInt("class")),
                new Proposal.About(
                        new EntityId(Columns.uuid(row, "subject")),
                        row.getString("subject_name"),
                        SubjectAddress.of(
                                EntityKind.of(row.getInt("subject_kind")), row.getString("subject_reference"))),
                order);
    }

    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        var there = jdbc.sql("select exists (select from disruption.disruption where reference = :reference)")
                .param("reference", record)
                .query(Boolean.class)
                .single();
        return there ? List.of(part(reading.of(new Reference(record)))) : List.of();
    }

    /** What it says, without what only its author’s line reads, and not how it stands: what a panel decides changes no paper. */
    private static Part part(Disruption disruption) {
        var blocks = new ArrayList<>(List.of(claimed(disruption), effect(disruption)));
        if (!disruption.claim().achieved().isEmpty()) {
            blocks.add(achieved(disruption));
        }
        blocks.add(evidence(disruption));
        return new Part(
                disruption.reference().text(),
                "Disruption " + disruption.reference().text() + ", as put to the panel",
                disruption.address(),
                disruption.accessClass(),
                disruption.about().id(),
                blocks);
    }

    private static Block claimed(Disruption disruption) {
        var claim = disruption.claim();
        return Block.facts(
                "What is claimed",
                List.of(
                        Map.entry("Level", claim.level().label()),
                        Map.entry("Of", disruption.about().name()),
                        Map.entry("Led by", disruption.bodyName()),
                        Map.entry("Written by", disruption.authorName()),
                        Map.entry(
                                "When",
                                claim.isOneDay()
                                        ? DateWords.day(claim.from())
                                        : DateWords.day(claim.from()) + " to " + DateWords.day(claim.until())),
                        Map.entry("Pillar", claim.pillar().label()),
                        Map.entry("What was done", claim.narrative())));
    }

    private static Block effect(Disruption disruption) {
        var claim = disruption.claim();
        var facts = new ArrayList<>(List.of(
                Map.entry(
                        "Effects",
                        claim.effects().isEmpty()
                                ? "None selected"
                                : claim.effects().stream()
                                        .map(CapabilityEffect::label)
                                        .collect(Collectors.joining(". "))),
                Map.entry("Expected to last", Words.count(claim.months(), "month", "months")),
                Map.entry("Before", said(claim.before())),
                Map.entry("Now", said(claim.after()))));
        if (claim.level() == Effect.NEGATIVE) {
            facts.add(Map.entry("Learnt", said(claim.learning().words())));
            facts.add(Map.entry("Done about it", said(claim.learning().action())));
        }
        return Block.facts("What effect it had", facts);
    }

    private static String said(String words) {
        return words.isBlank() ? "Not said" : words;
    }

    private static Block achieved(Disruption disruption) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Outcome", "How much", "Where"));
        disruption.claim().achieved().forEach(one -> rows.add(List.of(one.type().label(), one.amount(), one.where())));
        return Block.table("What came of it", rows);
    }

    private static Block evidence(Disruption disruption) {
        return Block.words(
                "What it rests on",
                disruption.claim().evidence().stream()
                        .map(DisruptionsBeforePanels::line)
                        .collect(Collectors.joining("\n")));
    }

    private static String line(Evidence evidence) {
        return "%s (%s)".formatted(evidence.words(), evidence.origin().label());
    }
}
