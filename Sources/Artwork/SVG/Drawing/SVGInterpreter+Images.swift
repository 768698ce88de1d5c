internal import Measures
internal import PNGCodec
internal import XMLTree

extension SVGInterpreter {
    func image(_ element: XMLElement, _ own: SVGOwnStyle, _ outer: SVGContext, _ items: inout [ArtworkItem]) {
        var context = outer
        guard let picture = picture(element), count(pixels: picture.width * picture.height, element) else { return }
        let viewport = context.viewport
        let pixelSize = (width: Double(picture.width), height: Double(picture.height))
        let givenWidth = length(element, "width", .across, in: viewport), givenHeight = length(element, "height", .down, in: viewport)
        // A side that is not given follows from the other and the picture's shape.
        let width = givenWidth ?? givenHeight.map { $0 * pixelSize.width / pixelSize.height } ?? pixelSize.width
        let height = givenHeight ?? width * pixelSize.height / pixelSize.width
        let frame = Rect(
            x: length(element, "x", .across, in: viewport) ?? 0, y: length(element, "y", .down, in: viewport) ?? 0, width: width, height: height)
        if width < 0 || height < 0 { return log.refuse(element, value: element[width < 0 ? "width" : "height"] ?? "", of: width < 0 ? "width" : "height") }
        guard width > 0, height > 0 else { return }
        let aspect = aspect(element)
        let fit = aspect.fit(Rect(x: 0, y: 0, width: pixelSize.width, height: pixelSize.height), into: frame)
        let shown = Rect(x: fit.tx, y: fit.ty, width: pixelSize.width * fit.a, height: pixelSize.height * fit.d)
        enclose(element, own, &context, bounds: frame, &items) { context, inner in
            guard context.style.isVisible else { return }
            var item = SVGInterpreter.placed(picture, shown, context.transform)
            if aspect.slices, !own.overflows { item = .group(Group(clip: Clip(Path.rect(frame).applying(context.transform)), items: [item])) }
            self.leaves.append(SVGSourceMap.Leaf(element))
            inner.append(item)
        }
    }

    /// A picture in a frame, turned or squeezed by a group where it is not upright.
    private static func placed(_ picture: SVGPicture, _ frame: Rect, _ transform: Transform) -> ArtworkItem {
        let isUpright = transform.b == 0 && transform.c == 0 && transform.a > 0 && transform.d > 0
        let (placed, rest) = isUpright ? (transform, .identity) : split(transform)
        let corner = placed.apply(Point(frame.x, frame.y))
        let image = RasterImage(
            frame: Rect(x: corner.x, y: corner.y, width: frame.width * placed.a, height: frame.height * placed.d), pixelWidth: picture.width,
            pixelHeight: picture.height, rgba: picture.rgba, png: picture.png)
        return isUpright ? .image(image) : .group(Group(transform: rest, items: [.image(image)]))
    }

    // MARK: Files

    private func picture(_ element: XMLElement) -> SVGPicture? {
        guard let reference = SVGNames.reference(element) else {
            log.refuse(element, reference: "<image> names no file", .embed)
            return nil
        }
        // A file is the same under `a.png` and `./a.png`.
        let name = reference.hasPrefix("data:") ? reference : SVGPicturePath.path(reference) ?? reference
        if let known = decoded[name] { return known }
        let picture = bytes(reference, element).flatMap { decode($0, element) }
        decoded[name] = picture
        return picture
    }

    private func bytes(_ reference: String, _ element: XMLElement) -> [UInt8]? {
        if reference.hasPrefix("data:") {
            let head = "data:image/png;base64,"
            guard reference.hasPrefix(head) else {
                log.refuse(element, picture: "`\(reference.prefix(30))…` is not a PNG in base 64")
                return nil
            }
            if let bytes = Base64Text.decode(reference.utf8.dropFirst(head.utf8.count)) { return bytes }
            log.refuse(element, picture: "the embedded picture is not base 64")
            return nil
        }
        guard let path = SVGPicturePath.path(reference) else {
            log.refuse(element, reference: "`\(reference.prefix(60))` is not a file below the drawing's folder", .embed)
            return nil
        }
        guard path.lowercased().hasSuffix(".png") else {
            log.refuse(element, picture: "`\(path.prefix(60))` is not a PNG file")
            return nil
        }
        guard let bytes = pictures(path) else {
            log.refuse(element, picture: "there is no picture `\(path.prefix(60))`")
            return nil
        }
        guard bytes.count <= SVGLimits.bytes else {
            log.refuse(element, limit: SVGLimits.bytes, of: "bytes of a picture")
            return nil
        }
        pictureFiles.append(bytes)
        return bytes
    }

    private func decode(_ bytes: [UInt8], _ element: XMLElement) -> SVGPicture? {
        do {
            let (width, height, rgba) = try PNGDecoder.decode(bytes, pixelLimit: pixelsLeft)
            return SVGPicture(width: width, height: height, rgba: rgba, png: bytes)
        } catch .size {
            log.refuse(element, limit: SVGLimits.pixels, of: "pixels of pictures")
        } catch {
            log.refuse(element, picture: "the picture is not a PNG that can be read")
        }
        return nil
    }
}
