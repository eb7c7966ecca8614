package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the long texts that entries name by digest. */
public final class BlobReader {

    private final DataSource dataSource;

    public BlobReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<byte[]> read(String sha256) {
        return Optional.ofNullable(readAll(List.of(sha256)).get(sha256));
    }

    /** The texts by digest; unknown digests are absent. */
    public Map<String, byte[]> readAll(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Map.of();
        }
        Object[] wanted = digests.stream().distinct().map(Hex::bytes).toArray(byte[][]::new);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select sha256, bytes from log.blob where sha256 = any (?)")) {
            select.setArray(1, connection.createArrayOf("bytea", wanted));
            Map<String, byte[]> blobs = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    blobs.put(Hex.text(rows.getBytes(1)), rows.getBytes(2));
                }
            }
            return blobs;
        } catch (SQLException e) {
            throw Sql.failed("Texts cannot be read", e);
        }
    }
}
