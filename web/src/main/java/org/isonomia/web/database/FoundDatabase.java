package org.isonomia.web.database;

import java.io.IOException;
import java.nio.file.Path;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.instance.StartRefusedException;
import org.springframework.core.env.PropertyResolver;

/** An instance's database for somebody who only looks: as it is, without migrations, whether the instance runs or not. */
public final class FoundDatabase {
    private FoundDatabase() {}

    /**
     * @param home exists
     * @return closed, it is as it was: an embedded one that had to be started is stopped
     * @throws StartRefusedException when it cannot be started
     */
    public static RunningDatabase of(Path home, PropertyResolver configured) throws IOException {
        String url = configured.getProperty("isonomia.db.url", "");
        if (!url.isBlank()) {
            var owner = new RunningDatabase.Login(
                    configured.getProperty("isonomia.db.user", ""), configured.getProperty("isonomia.db.password", ""));
            return new OperatorsDatabase(url, owner, owner);
        }
        return HomeLock.isHeld(home.resolve(EmbeddedDatabase.LOCK_FILE))
                ? EmbeddedDatabase.runBy(home)
                : EmbeddedDatabase.start(InstanceHome.open(home));
    }
}
