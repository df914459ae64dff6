package occ.disruption.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import occ.faces.pages.DateWords;
import occ.faces.pages.Spreadsheet;
import occ.meetings.Sheets;

/** What the pack of a quarter can be taken away as. All say the same. */
enum QuarterFile {
    PDF("For reading and printing", "application/pdf") {
        @Override
        byte[] write(QuarterPack pack, Sheets sheets) {
            return sheets.pdf(
                    pack.title(),
                    "Locked on " + DateWords.day(pack.pack().locked().at()),
                    PackSections.of(pack));
        }
    },
    ODS("A spreadsheet for LibreOffice, Excel and Numbers", Spreadsheet.MEDIA_TYPE) {
        @Override
        byte[] write(QuarterPack pack, Sheets sheets) {
            return PackRows.spreadsheet(pack).bytes();
        }
    },
    CSV("Plain tables, one below the other", "text/csv;charset=UTF-8") {
        @Override
        byte[] write(QuarterPack pack, Sheets sheets) {
            return PackRows.csv(pack).getBytes(UTF_8);
        }
    },
    JSON("For other programs to read", "application/json") {
        @Override
        byte[] write(QuarterPack pack, Sheets sheets) {
            return PackRows.json(pack).getBytes(UTF_8);
        }
    };

    private final String hint;
    private final String mediaType;

    QuarterFile(String hint, String mediaType) {
        this.hint = hint;
        this.mediaType = mediaType;
    }

    abstract byte[] write(QuarterPack pack, Sheets sheets);

    static Optional<QuarterFile> ending(String ending) {
        return Arrays.stream(values())
                .filter(file -> file.ending().equals(ending))
                .findFirst();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String hint() {
        return hint;
    }

    String mediaType() {
        return mediaType;
    }
}
