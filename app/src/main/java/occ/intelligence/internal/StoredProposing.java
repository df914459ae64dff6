package occ.intelligence.internal;

import java.time.LocalDate;
import java.util.List;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.intelligence.Item;
import occ.intelligence.Marks;
import occ.intelligence.Marks.Mark;
import occ.intelligence.Marks.Stretch;
import occ.intelligence.Proposing;
import occ.intelligence.Report;
import occ.intelligence.extraction.Extraction;
import occ.intelligence.extraction.Proposal;
import occ.kernel.Actor;
import occ.pole.Recognising;
import org.springframework.stereotype.Component;

@Component
class StoredProposing implements Proposing {
    private final Marks marks;
    private final Recognising recognising;
    private final Transactions transactions;

    StoredProposing(Marks marks, Recognising recognising, Transactions transactions) {
        this.marks = marks;
        this.recognising = recognising;
        this.transactions = transactions;
    }

    @Override
    public List<Proposed> of(Actor actor, Report report, Item item) {
        return transactions.as(actor, () -> {
            var written = DateWords.today(report.reportedAt());
            var marked =
                    marks.of(actor, report, item).stream().map(Mark::stretch).toList();
            var aside = marks.setAside(actor, item);
            return Extraction.of(item.textToRead(), written, new KnownEntities(recognising, actor)).stream()
                    .map(StoredProposing::proposed)
                    .filter(one -> marked.stream().noneMatch(one.stretch()::overlaps) && !aside.contains(one.stretch()))
                    .toList();
        });
    }

    @Override
    public List<Proposal> in(Actor actor, String text, LocalDate written) {
        return transactions.as(actor, () -> Extraction.of(text, written, new KnownEntities(recognising, actor)));
    }

    private static Proposed proposed(Proposal proposal) {
        return new Proposed(
                new Stretch(proposal.span().start(), proposal.span().end()),
                proposal,
                KnownEntities.says(proposal.kind()));
    }
}
