package occ.sources.internal;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import occ.kernel.Reference;
import occ.sources.SealBroken;
import occ.sources.SourceFiles.Filed;
import occ.sources.internal.SourceTable.Child;
import occ.sources.internal.SourceTable.Lodged;
import occ.sources.internal.SourceTable.Source;
import org.springframework.stereotype.Component;

/**
 * Takes lodgements out of the inbox and seals each anew under its source. The new row has a key of its own and no time, so
 * that it cannot be told from when it was lodged whose report it is of.
 */
@Component
class Filing {
    private static final int AT_ONCE = 200;

    private enum Result {
        KNOWN,
        FRESH,
        BROKEN
    }

    private final SourceTable table;

    Filing(SourceTable table) {
        this.table = table;
    }

    Filed file(Opened opened) {
        var results =
                table.take(AT_ONCE).stream().map(lodged -> file(opened, lodged)).toList();
        return new Filed(
                count(results, Result.KNOWN),
                count(results, Result.FRESH),
                count(results, Result.BROKEN),
                table.waiting());
    }

    private Result file(Opened opened, Lodged lodged) {
        try {
            var content = opened.open(InboxContent.context(lodged.id()), lodged.sealed(), InboxContent.class);
            var tag = opened.tag(content.type(), content.sourceReference());
            var known = table.tagged(tag);
            var source = known.map(Source::id).orElseGet(() -> add(opened, content, tag));
            supply(opened, source, content);
            table.takeOut(lodged.id());
            return known.isPresent() ? Result.KNOWN : Result.FRESH;
        } catch (SealBroken changed) {
            return Result.BROKEN;
        }
    }

    private UUID add(Opened opened, InboxContent content, byte[] tag) {
        var id = UUID.randomUUID();
        var sealed =
                opened.seal(SourceContent.context(id), new SourceContent(content.type(), content.sourceReference()));
        table.add(new Source(id, Reference.next("SRC"), sealed, 0), tag);
        return id;
    }

    private void supply(Opened opened, UUID source, InboxContent content) {
        var id = UUID.randomUUID();
        var supplied =
                new SuppliedContent(content.report(), content.particulars(), content.lodgedBy(), content.lodgedAt());
        var sealed = opened.seal(SuppliedContent.context(id, source), supplied);
        table.addSupplied(new Child(id, source, sealed), opened.tag(new Reference(content.report())));
    }

    private static int count(List<Result> results, Result result) {
        return Collections.frequency(results, result);
    }
}
