package org.isonomia.web.wiring;

import java.security.SecureRandom;
import javax.sql.DataSource;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.eventstore.BlobReader;
import org.isonomia.eventstore.EngineSettings;
import org.isonomia.eventstore.KeyEncryptionKeyFile;
import org.isonomia.eventstore.LogReader;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.eventstore.SealedReader;
import org.isonomia.eventstore.SubjectKeys;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.instance.StartRefusedException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log: its engine, its keys and its readers. */
@Configuration
class LogConfiguration {
    private static final int SALT_BYTES = 32;

    static final String KEK_FILE = "kek";

    @Bean
    JsonEntryCodec entryCodec() {
        var random = new SecureRandom();
        return new JsonEntryCodec(Isonomia.CATALOGUE, () -> {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return salt;
        });
    }

    @Bean
    SubjectKeys subjectKeys(InstanceHome home, @Qualifier("log") DataSource log) {
        var keys = new SubjectKeys(log, KeyEncryptionKeyFile.openOrCreate(home.file(KEK_FILE)));
        try {
            keys.requireKnownKeys();
        } catch (IllegalStateException e) {
            throw new StartRefusedException(
                    String.valueOf(e.getMessage()),
                    "Names and other personal values cannot be read without it: restore the file " + home.file(KEK_FILE)
                            + " that belongs to this database.",
                    e);
        }
        return keys;
    }

    @Bean(destroyMethod = "close")
    PostgresEventStorageEngine engine(@Qualifier("log") DataSource log, JsonEntryCodec codec, SubjectKeys keys) {
        return new PostgresEventStorageEngine(
                log, new LogCodec(Isonomia.CATALOGUE, codec), keys, EngineSettings.defaults());
    }

    @Bean
    LogReader logReader(@Qualifier("log") DataSource log) {
        return new LogReader(log);
    }

    @Bean
    SealedReader sealedReader(@Qualifier("log") DataSource log, SubjectKeys keys) {
        return new SealedReader(log, keys);
    }

    @Bean
    BlobReader blobReader(@Qualifier("log") DataSource log) {
        return new BlobReader(log);
    }
}
