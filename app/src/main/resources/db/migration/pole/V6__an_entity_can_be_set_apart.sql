select access.about('pole.entity', 'id');
