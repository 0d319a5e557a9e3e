//! Compresses files as far as they go, once, at build time.
//! Must not know which file matters to whom.

use std::io::Write;
use std::num::NonZero;
use std::sync::Mutex;

use anyhow::{Context, Result, anyhow};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::build::asset::Asset;

/// A file with its compressed forms.
pub(crate) struct Compressed {
    /// The file itself.
    pub(crate) asset: Asset,
    /// Brotli at its hardest.
    pub(crate) br: Vec<u8>,
    /// The same for clients without Brotli.
    pub(crate) gz: Vec<u8>,
}

/// Compresses every file, on all cores; the order stays.
pub(crate) fn compress_all(assets: Vec<Asset>) -> Result<Vec<Compressed>> {
    let expected = assets.len();
    let waiting = Mutex::new(assets.into_iter().enumerate().collect::<Vec<_>>());
    let done = Mutex::new(Vec::with_capacity(expected));
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| compress_waiting(&waiting, &done));
        }
    });
    let mut done = done.into_inner().map_err(|_| anyhow!("a compressing thread stopped"))?;
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

type Waiting = Mutex<Vec<(usize, Asset)>>;
type Done = Mutex<Vec<(usize, Result<Compressed>)>>;

fn compress_waiting(waiting: &Waiting, done: &Done) {
    loop {
        let next = waiting.lock().ok().and_then(|mut list| list.pop());
        let Some((place, asset)) = next else { return };
        let result = compress(asset);
        if let Ok(mut list) = done.lock() {
            list.push((place, result));
        }
    }
}

fn compress(asset: Asset) -> Result<Compressed> {
    let br = brotli(&asset.bytes).with_context(|| format!("{} in Brotli", asset.name))?;
    let gz = gzip(&asset.bytes).with_context(|| format!("{} in gzip", asset.name))?;
    Ok(Compressed { asset, br, gz })
}

fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut packed, &parameters)?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_forms_give_the_file_back_in_order() {
        let files: Vec<Asset> =
            ["one", "two", "three"].map(|text| Asset::stable(text, text.repeat(100))).into();
        let packed = compress_all(files).unwrap();
        assert_eq!(packed.len(), 3);
        for (file, text) in packed.iter().zip(["one", "two", "three"]) {
            let mut plain = Vec::new();
            brotli::BrotliDecompress(&mut file.br.as_slice(), &mut plain).unwrap();
            assert_eq!(plain, text.repeat(100).into_bytes());
            let mut plain = String::new();
            flate2::read::GzDecoder::new(file.gz.as_slice()).read_to_string(&mut plain).unwrap();
            assert_eq!(plain, text.repeat(100));
        }
    }
}
