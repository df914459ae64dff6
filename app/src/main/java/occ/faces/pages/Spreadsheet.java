package occ.faces.pages;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Sheets of rows as an OpenDocument spreadsheet. It does not say who made it, when or with what (R50). */
public record Spreadsheet(List<Page> pages) {
    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    public Spreadsheet {
        pages = List.copyOf(pages);
    }

    /** A cell is a text or a number; rows need not be of one length. */
    public record Page(String name, List<List<Object>> rows) {
        public Page {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public byte[] bytes() {
        var book = new SpreadSheet();
        pages.forEach(page -> book.appendSheet(sheet(page)));
        var out = new ByteArrayOutputStream();
        try {
            book.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Sheet sheet(Page page) {
        var widest = page.rows().stream().mapToInt(List::size).max().orElse(0);
        var sheet = new Sheet(page.name(), page.rows().size(), widest);
        for (var row = 0; row < page.rows().size(); row++) {
            var cells = page.rows().get(row);
            for (var column = 0; column < cells.size(); column++) {
                sheet.getRange(row, column).setValue(cells.get(column));
            }
        }
        return sheet;
    }

    /** A leading apostrophe keeps a spreadsheet from taking for a formula what somebody typed. */
    public static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
