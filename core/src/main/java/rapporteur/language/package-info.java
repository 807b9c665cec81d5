/**
 * The encoder: words and word pieces, the ONNX graphs, and the decoding of what their heads say into a
 * {@link rapporteur.model.Reading}. {@link rapporteur.language.Encoder} is the way in.
 */
package rapporteur.language;
