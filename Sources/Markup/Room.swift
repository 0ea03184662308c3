// Markup: see DESIGN in README.md; replaced by its first real file.
