package org.tuoyu.tck;

import org.tuoyu.json.JsonCodec;
import org.tuoyu.spi.Codec;

/** The JSON codec keeps the contract. */
final class JsonCodecTest extends CodecContract {

    @Override
    protected Codec codec() {
        return JsonCodec.standard();
    }
}
