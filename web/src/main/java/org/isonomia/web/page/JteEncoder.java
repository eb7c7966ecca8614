package org.isonomia.web.page;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

/** Writes a page. The model is complete before rendering begins: templates never wait for anything. */
final class JteEncoder extends AbstractEncoder<JteModel> {
    JteEncoder() {
        super(MediaType.TEXT_HTML);
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mime) {
        return JteModel.class.isAssignableFrom(type.toClass()) && super.canEncode(type, mime);
    }

    @Override
    public Flux<DataBuffer> encode(
            Publisher<? extends JteModel> models,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mime,
            @Nullable Map<String, Object> hints) {
        return Flux.from(models).map(model -> encodeValue(model, buffers, type, mime, hints));
    }

    @Override
    public DataBuffer encodeValue(
            JteModel model,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mime,
            @Nullable Map<String, Object> hints) {
        var page = new Utf8ByteOutput();
        model.render(page);
        return buffers.wrap(page.toByteArray());
    }
}
