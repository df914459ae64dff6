package occ.disruption.pages;

import java.util.ArrayList;
import java.util.List;
import occ.disruption.pages.PackTable.Cell;
import occ.meetings.Block;
import occ.meetings.Minutes.Section;

/** A pack as sections of a printed copy: one a table. */
final class PackSections {
    private PackSections() {}

    static List<Section> of(QuarterPack pack) {
        var sections = new ArrayList<Section>();
        sections.add(section(pack, 0, "How to read this", words(pack)));
        pack.tables().forEach(table -> sections.add(section(pack, sections.size(), table.title(), blocks(table))));
        return sections;
    }

    private static Section section(QuarterPack pack, int number, String title, List<Block> blocks) {
        return new Section(
                number, title, pack.pack().marking(), pack.pack().handling().label(), blocks);
    }

    private static List<Block> words(QuarterPack pack) {
        var blocks = new ArrayList<Block>();
        pack.says().forEach(words -> blocks.add(Block.words("", words)));
        if (pack.pack().measured().isEmpty()) {
            blocks.add(Block.words("", "This quarter was locked before shares, times and outcomes were measured."));
        }
        return blocks;
    }

    private static List<Block> blocks(PackTable table) {
        var blocks = new ArrayList<Block>();
        if (!table.says().isEmpty()) {
            blocks.add(Block.words("", table.says()));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(table.heads());
        table.rows().forEach(row -> rows.add(row.stream().map(Cell::shown).toList()));
        blocks.add(table.rows().isEmpty() ? Block.words("", "Nothing.") : Block.table("", rows));
        return blocks;
    }
}
