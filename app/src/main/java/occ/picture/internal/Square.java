package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import org.jspecify.annotations.Nullable;

/** What a picture counts apart: a theme, a tier and a band, or none of the last two. */
record Square(Theme theme, @Nullable Tier tier, @Nullable ThreatBand band) {
    /** Its columns, of a line {@code r} of the register. */
    static final String COLUMNS = "r.primary_theme, r.tier, r.band";

    static Square of(ResultSet row) throws SQLException {
        var tier = row.getObject("tier", Integer.class);
        var band = row.getString("band");
        return new Square(
                Theme.valueOf(row.getString("primary_theme")),
                tier == null ? null : Tier.of(tier),
                band == null ? null : ThreatBand.valueOf(band));
    }
}
