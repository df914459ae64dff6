package occ.work.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.work.Digest;
import occ.work.Digest.Part;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkItem.Mention;
import occ.work.WorkSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts a digest together from those sources that say they may be in one, read overtly. What is not a reference of ours under
 * an address made of fixed words and references is left out, whichever source says so.
 */
@Component
class DigestWriter {
    private static final String LOOKED_FOR = "Read by the program in this person’s name, for their daily digest";
    private static final Pattern PLAIN = Pattern.compile("(/[a-z-]+|/[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z])+");

    private final ObjectProvider<WorkSource> sources;
    private final Transactions transactions;
    private final Trail trail;

    DigestWriter(ObjectProvider<WorkSource> sources, Transactions transactions, Trail trail) {
        this.sources = sources;
        this.transactions = transactions;
        this.trail = trail;
    }

    Digest write(Actor actor) {
        return transactions.overt(actor, () -> {
            if (!actor.isPerson()) {
                trail.explainAll(LOOKED_FOR);
            }
            var items = sources.stream()
                    .filter(WorkSource::isInDigests)
                    .flatMap(source -> source.items(actor).stream())
                    .toList();
            var digest = new Digest(Arrays.stream(Kind.values())
                    .map(kind -> new Part(kind, mentions(items, kind)))
                    .filter(part -> !part.mentions().isEmpty())
                    .toList());
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "work.digest-composed").counting(digest.size()));
            return digest;
        });
    }

    private static List<Mention> mentions(List<WorkItem> items, Kind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(WorkItem::mention)
                .filter(Objects::nonNull)
                .filter(DigestWriter::isPlain)
                .distinct()
                .toList();
    }

    private static boolean isPlain(Mention mention) {
        return Reference.parse(mention.reference()) instanceof Parsed.Valid
                && PLAIN.matcher(mention.address()).matches();
    }
}
