package org.isonomia.audit.verify;

/** Is told how far a pass over a log has come. */
public interface Progress extends AutoCloseable {
    Progress NONE = new Progress() {
        @Override
        public void begin(long entries) {}

        @Override
        public void step() {}

        @Override
        public void close() {}
    };

    void begin(long entries);

    /** One more entry is done. */
    void step();

    /** The pass is over, or has failed. */
    @Override
    void close();
}
